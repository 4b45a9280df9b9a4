import type { RateLimitLabel } from "../core/operation.js";
import type { RateLimitPlan } from "../core/rate-limiter.js";
import { checkKnown, checkObject, checkOneOf, invalidConfig, isInteger, show } from "../internal/validate.js";

/** How many calls an account may make. */
export interface RateLimits {
  /** Per second. */
  LIGHT: number;
  /** Per second. */
  MEDIUM: number;
  /** Per second. */
  HEAVY: number;
  /** Per minute. */
  "RESOURCE-INTENSIVE": number;
  /** HEAVY and RESOURCE-INTENSIVE calls together, per UTC day. */
  daily: number;
}

/** Zoom's numbers, from https://developers.zoom.us/docs/api/rest/rate-limits/. */
const PLANS: Record<RateLimitPlan, RateLimits> = {
  pro: { LIGHT: 30, MEDIUM: 20, HEAVY: 10, "RESOURCE-INTENSIVE": 10, daily: 30_000 },
  business: { LIGHT: 80, MEDIUM: 60, HEAVY: 40, "RESOURCE-INTENSIVE": 20, daily: 60_000 },
};

export const LABELS: readonly RateLimitLabel[] = ["LIGHT", "MEDIUM", "HEAVY", "RESOURCE-INTENSIVE"];

/** Labels that share the daily limit. The others have none on these plans. */
export const hasDailyLimit = (label: RateLimitLabel): boolean => label === "HEAVY" || label === "RESOURCE-INTENSIVE";

const NAMES: ReadonlySet<string> = new Set(Object.keys(PLANS.pro));

/** @throws ConfigError naming the option that is invalid. */
export function resolveLimits(plan: RateLimitPlan, own: Partial<RateLimits> = {}): RateLimits {
  checkOneOf("plan", plan, Object.keys(PLANS), invalidConfig);
  checkObject("limits", own, invalidConfig);
  checkKnown(own, NAMES, (name, problem) => invalidConfig(`limits.${name}`, problem));
  const given = Object.entries(own).filter(([, limit]) => limit !== undefined);
  for (const [name, limit] of given) checkPositiveInteger(`limits.${name}`, limit);
  return { ...PLANS[plan], ...Object.fromEntries(given) };
}

export function checkPositiveInteger(name: string, value: unknown): void {
  if (!isInteger(value, 1)) throw invalidConfig(name, `must be a positive integer, not ${show(value)}.`);
}
