import type { RateLimitLabel } from "./operation.js";

/**
 * Which of Zoom's limits apply. `pro`: the Annual Prepay Monthly Usage plan and the legacy Pay As You Go; `business`: all
 * other Video SDK plans (Zoom's "Business+").
 */
export type RateLimitPlan = "pro" | "business";

/** A request that is about to be sent. Each attempt of a call is a request of its own. */
export interface RateLimitedRequest {
  /** Operation that was called; method and path for a path that only `zoom.raw` knows. */
  readonly operationId: string;
  /** Label that Zoom counts it under; HEAVY for what the document doesn't have. */
  readonly label: RateLimitLabel;
  /** Aborts when the caller gives up, and at the call's deadline. */
  readonly signal: AbortSignal | undefined;
  /** What is left of the call's `deadlineMs`, in milliseconds; `Infinity` if it has none. */
  readonly remainingMs: number;
}

/** The response to a request that the limiter let through. */
export interface RateLimitResponse {
  /** Status and headers: `x-ratelimit-*`, `retry-after`. */
  readonly response: { readonly status: number; readonly headers: Headers };
  /** The body; of an error, its first 64 KiB. Zoom's message distinguishes a daily limit from one per second. */
  readonly text: string;
}

/** Decides when requests are sent. One limiter may serve any number of clients. */
export interface RateLimiter {
  /**
   * Resolves when the request may be sent. Rejects with the signal's reason when that aborts, or with another error to
   * reject the request; the call then rejects with that error, and nothing is sent.
   */
  acquire(request: RateLimitedRequest): Promise<void>;
  /**
   * Called with the outcome of each request that was let through, with the object that `acquire` was passed: the
   * response, or nothing if there was none. Must not throw.
   */
  report?(request: RateLimitedRequest, response: RateLimitResponse | undefined): void;
}

/** Which limit a 429 is about. */
export type RateLimitKind = "per-second" | "daily" | "concurrency" | "unknown";

/** Zoom names the limit in the text of the message, and sometimes in a header. The text is more reliable. */
export function rateLimitKind(message: string, headers: Headers): RateLimitKind {
  if (/\bdaily\b/i.test(message)) return "daily";
  if (/\bper[- ](?:second|minute)\b/i.test(message)) return "per-second";
  if (/\bconcurren/i.test(message)) return "concurrency";
  const type = headers.get("x-ratelimit-type") ?? "";
  if (/daily/i.test(type)) return "daily";
  return /qps/i.test(type) ? "per-second" : "unknown";
}

/** How long Zoom counts the calls of a label before the count starts over. */
export const windowOf = (label: RateLimitLabel): number => (label === "RESOURCE-INTENSIVE" ? 60_000 : 1000);
