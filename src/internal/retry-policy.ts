import type { RateLimitLabel, RetryClass } from "../core/operation.js";
import { rateLimitKind } from "./rate-limit-kind.js";
import { parseRetryAfter } from "./retry-after.js";
import { isRetryableStatus } from "./retryable-status.js";

/** How an attempt failed. */
export type Failure =
  | { type: "connection"; beforeSending: boolean }
  | { type: "status"; status: number; headers: Headers; message: string };

/** All that the decision depends on. */
export interface Situation {
  failure: Failure;
  retryClass: RetryClass;
  label: RateLimitLabel;
  /** How often the request was sent again already. */
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

const FIRST_BACKOFF_MS = 500;
const LAST_BACKOFF_MS = 8000;
const DAY_MS = 86_400_000;

/** Whether to send a request again, and when. */
export function decideRetry(situation: Situation): Decision {
  const { failure, retryClass, retries, maxRetries, maxRetryDelayMs, remainingMs, now } = situation;
  const isRetryable =
    failure.type === "connection"
      ? failure.beforeSending || retryClass !== "unsafe"
      : isRetryableStatus(failure.status, retryClass);
  if (!isRetryable) return { retry: false, retryAt: undefined };
  const { delayMs, isAsked } = wait(situation);
  if (retries < maxRetries && delayMs <= maxRetryDelayMs && delayMs < remainingMs) return { retry: true, delayMs };
  return { retry: false, retryAt: isAsked ? new Date(Math.min(now + delayMs, MAX_DATE)) : undefined };
}

/** The last time that a `Date` can hold. */
const MAX_DATE = 8.64e15;

/** How long to wait, and whether the API asks for it or it is our own guess. */
function wait({ failure, label, retries, maxRetryDelayMs, now, random }: Situation): {
  delayMs: number;
  isAsked: boolean;
} {
  const backoff = random * Math.min(LAST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** retries);
  if (failure.type === "connection") return { delayMs: backoff, isAsked: false };
  const { status, headers, message } = failure;
  const asked = parseRetryAfter(headers.get("retry-after"), now);
  if (status === 429 && rateLimitKind(message, headers) === "daily") {
    // Daily counters start again at 00:00 UTC.
    return { delayMs: asked || DAY_MS - (now % DAY_MS), isAsked: true };
  }
  if (asked !== undefined) return { delayMs: asked, isAsked: true };
  if (status !== 429) return { delayMs: backoff, isAsked: false };
  // The quota is back when its window is over. The jitter on top may not be what makes the wait too long.
  const window = label === "RESOURCE-INTENSIVE" ? 60_000 : 1000;
  return { delayMs: Math.max(window, Math.min(window + backoff, maxRetryDelayMs)), isAsked: true };
}
