import { type RateLimitKind, type RateLimitResponse, rateLimitKind } from "../core/rate-limiter.js";
import { DAY_MS } from "../internal/date-windows.js";
import { parseRetryAfter, serverTime, untilDailyReset } from "../internal/retry-policy.js";
import { dayOf } from "./daily-quota.js";

/** The smallest of Zoom's daily limits. Limits per second or minute are below 100. */
const LEAST_DAILY_LIMIT = 1000;
/** A longer wait is for a daily limit. */
export const LONGEST_WINDOW_MS = 60_000;

/** What a response says about the limits. */
export interface RateLimitState {
  /** A limit is exhausted for that long. */
  exhausted?: { isDaily: boolean; waitMs: number };
  /** How many calls are left. */
  remaining?: { isDaily: boolean; count: number };
}

/** All of Zoom's headers are optional: responses were seen with some of them, and with none. */
export function readRateLimitHeaders(
  { response: { status, headers }, text }: RateLimitResponse,
  windowMs: number,
  now: number,
): RateLimitState {
  const serverNow = serverTime(headers, now);
  // What was left of the server's day says nothing about the one that has begun here in the meantime.
  const isOfToday = dayOf(serverNow) === dayOf(now);
  if (status !== 429) return remaining(headers, isOfToday);
  const kind = rateLimitKind(text, headers);
  // Two requests for the same resource at once: not a quota.
  if (kind === "concurrency") return {};
  const requested = parseRetryAfter(headers.get("retry-after"), serverNow);
  const waitMs = Math.min(requested ?? guess(kind, headers, windowMs, serverNow), DAY_MS);
  return { exhausted: { isDaily: kind === "daily" || waitMs > LONGEST_WINDOW_MS, waitMs } };
}

function remaining(headers: Headers, isOfToday: boolean): RateLimitState {
  const count = wholeNumber(headers.get("x-ratelimit-remaining"));
  const limit = wholeNumber(headers.get("x-ratelimit-limit"));
  const type = headers.get("x-ratelimit-type");
  // Without its type, a limit is recognized by its size.
  if (count === undefined || (type === null && limit === undefined)) return {};
  const isDaily = type === null ? Number(limit) >= LEAST_DAILY_LIMIT : /daily/i.test(type);
  return isDaily && !isOfToday ? {} : { remaining: { isDaily, count } };
}

function guess(kind: RateLimitKind, headers: Headers, windowMs: number, serverNow: number): number {
  if (kind === "daily") return untilDailyReset(serverNow);
  // In Unix seconds.
  const reset = Number(headers.get("x-ratelimit-reset")) * 1000 - serverNow;
  return reset > 0 && reset <= windowMs ? reset : windowMs;
}

const wholeNumber = (value: string | null) => (/^\d+$/.test(value ?? "") ? Number(value) : undefined);
