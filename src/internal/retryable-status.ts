import type { RetryClass } from "../core/operation.js";

const RETRYABLE_STATUS = [408, 429, 500, 502, 503, 504];

/** Whether the same request may be answered otherwise later, and does no harm if it was carried out already. */
export function isRetryableStatus(status: number, retryClass: RetryClass): boolean {
  // What is refused by a rate limit was not carried out.
  return status === 429 || (retryClass !== "unsafe" && RETRYABLE_STATUS.includes(status));
}
