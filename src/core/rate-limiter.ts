import type { RateLimitLabel } from "./operation.js";

/** A request that is about to be sent. Each attempt of a call is a request of its own. */
export interface RateLimitedRequest {
  /** Operation that was called; for `zoom.raw` and a path that the document doesn't have, method and path. */
  readonly operationId: string;
  /** Label that Zoom counts it under; HEAVY for what the document doesn't have. */
  readonly label: RateLimitLabel;
  /** Aborts when the caller gives up, and at the call's deadline. */
  readonly signal: AbortSignal | undefined;
  /** What is left of the call's `deadlineMs`, in milliseconds; `Infinity` where it has none. */
  readonly remainingMs: number;
}

/** What a request was answered. */
export interface RateLimitAnswer {
  /** Status and headers: `x-ratelimit-*`, `retry-after`. */
  readonly response: { readonly status: number; readonly headers: Headers };
  /** The body; of an error, its first 64 KiB. Zoom's message tells a daily limit from one per second. */
  readonly text: string;
}

/** Decides when requests are sent. One limiter may serve any number of clients. */
export interface RateLimiter {
  /**
   * Resolves when the request may be sent. Rejects with the signal's reason when that aborts, or with another error to
   * refuse the request; the call then rejects with that error, and nothing is sent.
   */
  acquire(request: RateLimitedRequest): Promise<void>;
  /**
   * Told what became of each request that was let through, with the object that `acquire` had: the answer, or nothing
   * where none came. Must not throw.
   */
  report?(request: RateLimitedRequest, answer: RateLimitAnswer | undefined): void;
}
