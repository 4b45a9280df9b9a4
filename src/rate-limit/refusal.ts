import { RateLimitError } from "../core/api-error.js";
import type { RateLimitLabel } from "../core/operation.js";

/** The limit that a line keeps. */
export interface Pace {
  label: RateLimitLabel;
  limit: number;
  windowMs: number;
}

/** The error that the API would have answered, without asking it. */
export function refusal(operationId: string, { label, windowMs }: Pace, isDaily: boolean, at: number): RateLimitError {
  const retryAt = new Date(at);
  const window = windowMs > 1000 ? "minute" : "second";
  const problem = isDaily
    ? `the daily limit of ${label} calls is used up`
    : `the per-${window} limit of ${label} calls leaves no place before the deadline`;
  return new RateLimitError({
    operationId,
    status: 429,
    headers: new Headers(),
    body: { code: 429, message: `Not sent: ${problem}. The next is free at ${retryAt.toISOString()}.` },
    documented: undefined,
    hint: undefined,
    retryable: true,
    retryAt,
  });
}
