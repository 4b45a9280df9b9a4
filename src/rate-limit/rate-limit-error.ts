import { RateLimitError } from "../core/api-error.js";
import type { RateLimitLabel } from "../core/operation.js";

/** The limit of a queue. */
export interface Pace {
  label: RateLimitLabel;
  limit: number;
  windowMs: number;
}

/** The error that the API would have responded with, without sending the request. */
export function rateLimitError(
  operationId: string,
  { label, windowMs }: Pace,
  isDaily: boolean,
  waitMs: number,
): RateLimitError {
  const retryAt = new Date(Date.now() + waitMs);
  const window = windowMs > 1000 ? "minute" : "second";
  const problem = isDaily
    ? `the daily limit for ${label} calls is exhausted`
    : `the per-${window} limit for ${label} calls leaves no slot before the deadline`;
  return new RateLimitError({
    operationId,
    status: 429,
    headers: new Headers(),
    body: { code: 429, message: `Not sent: ${problem}. Retry at ${retryAt.toISOString()}.` },
    documented: undefined,
    hint: undefined,
    retryable: true,
    retryAt,
  });
}
