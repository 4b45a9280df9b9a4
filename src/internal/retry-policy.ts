import type { RateLimitLabel, RetryClass } from "../core/operation.js";
import { rateLimitKind, windowOf } from "../core/rate-limiter.js";
import type { ConnectionFailure } from "./connection-error.js";
import { DAY_MS } from "./date-windows.js";

/** How an attempt failed. */
export type Failure =
  | { type: "connection"; reason: ConnectionFailure }
  | { type: "status"; status: number; headers: Headers; message: string };

/** Everything that the decision depends on. */
export interface RetryContext {
  failure: Failure;
  retryClass: RetryClass;
  label: RateLimitLabel;
  /** How many retries there were already. */
  retries: number;
  maxRetries: number;
  maxRetryDelayMs: number;
  /** What is left of the call's time. */
  remainingMs: number;
  now: number;
  /** From 0 to 1. */
  random: number;
}

export type Decision = { retry: true; delayMs: number } | { retry: false; retryAt: Date | undefined };

/** The wait is random, from 0 to this: processes that failed together don't come back together. */
const MAX_FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 8000;
/** The latest time that a `Date` can hold. */
const MAX_DATE = 8.64e15;
const RETRYABLE_STATUS = [408, 429, 500, 502, 503, 504];

/** Whether to retry a request, and when. */
export function decideRetry(context: RetryContext): Decision {
  const { failure, retryClass, retries, maxRetries, maxRetryDelayMs, remainingMs, now } = context;
  const isRetryable =
    failure.type === "connection"
      ? failure.reason === "not-sent" || (failure.reason === "unknown" && retryClass !== "unsafe")
      : isRetryableStatus(failure.status, retryClass);
  if (!isRetryable) return { retry: false, retryAt: undefined };
  const { delayMs, isTimeKnown } = wait(context);
  if (retries < maxRetries && delayMs <= maxRetryDelayMs && delayMs < remainingMs) return { retry: true, delayMs };
  return { retry: false, retryAt: isTimeKnown ? dateAfter(now, delayMs) : undefined };
}

/** A server may ask for a time that no `Date` can hold. */
export const dateAfter = (now: number, delayMs: number): Date => new Date(Math.min(now + delayMs, MAX_DATE));

/** Whether the same request may succeed later, and does no harm if it was carried out already. */
export function isRetryableStatus(status: number, retryClass: RetryClass): boolean {
  // What a rate limit rejects was not carried out.
  return status === 429 || (retryClass !== "unsafe" && RETRYABLE_STATUS.includes(status));
}

/** How long to wait, and whether the quota is known to be available then: our own backoff is only a guess. */
function wait({ failure, label, retries, maxRetryDelayMs, now, random }: RetryContext): {
  delayMs: number;
  isTimeKnown: boolean;
} {
  const backoff = random * Math.min(MAX_BACKOFF_MS, MAX_FIRST_BACKOFF_MS * 2 ** retries);
  if (failure.type === "connection") return { delayMs: backoff, isTimeKnown: false };
  const { status, headers, message } = failure;
  const serverNow = serverTime(headers, now);
  const requested = parseRetryAfter(headers.get("retry-after"), serverNow);
  if (status === 429 && rateLimitKind(message, headers) === "daily") {
    return { delayMs: requested || untilDailyReset(serverNow), isTimeKnown: true };
  }
  if (requested !== undefined) return { delayMs: requested, isTimeKnown: true };
  if (status !== 429) return { delayMs: backoff, isTimeKnown: false };
  // The quota is available again when its window is over. The jitter on top must not make the wait too long.
  const window = windowOf(label);
  return { delayMs: Math.max(window, Math.min(window + backoff, maxRetryDelayMs)), isTimeKnown: true };
}

/**
 * The time by the clock of the server, which its dates are meant by: ours may be wrong. A `Date` header has whole
 * seconds: within that second our clock is the better one, and outside the start of it lets nothing be sent too early.
 */
export function serverTime(headers: Headers | undefined, now: number): number {
  const sent = Date.parse(headers?.get("date") ?? "");
  return Number.isNaN(sent) || (now >= sent && now < sent + 1000) ? now : sent;
}

/** Daily counters reset at 00:00 UTC. At least a second: we know the server's time no better. */
export const untilDailyReset = (serverNow: number): number => Math.max(1000, DAY_MS - (serverNow % DAY_MS));

/**
 * The wait that a `Retry-After` header requests, in milliseconds: 0 if its time has passed, `undefined` if it has none
 * of the three forms. Zoom documents an ISO timestamp (`2020-05-31T00:00:00Z`); HTTP has seconds and its own dates.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  // Digits only: a number parser would take the year of a timestamp for seconds.
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // A date names its month or has dashes: the date parser accepts almost anything, "-5" and "1.5" too.
  const isDate = /^\d{4}-\d{2}-\d{2}T|^[A-Z][a-z]{2,8},? /.test(text);
  const at = isDate ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
