import { ConfigError } from "../core/errors.js";
import type { RateLimitLabel } from "../core/operation.js";
import type { RateLimitPlan } from "../core/rate-limiter.js";
import { checkObject } from "../internal/validate.js";

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

/** @throws ConfigError naming the option that is invalid. */
export function resolveLimits(plan: RateLimitPlan, own: Partial<RateLimits> = {}): RateLimits {
  if (!Object.hasOwn(PLANS, plan)) throw new ConfigError('plan must be "pro" or "business".');
  checkObject("limits", own, (name, problem) => new ConfigError(`${name} ${problem}`));
  for (const [name, limit] of Object.entries(own)) {
    if (!Object.hasOwn(PLANS.pro, name)) {
      throw new ConfigError(`limits.${name} is not a limit. Use ${Object.keys(PLANS.pro).join(", ")}.`);
    }
    if (!Number.isInteger(limit) || limit < 1) throw new ConfigError(`limits.${name} must be a positive integer.`);
  }
  return { ...PLANS[plan], ...own };
}
