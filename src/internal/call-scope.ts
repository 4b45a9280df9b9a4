import { TimeoutError } from "../core/errors.js";
import { onAbort } from "./abort.js";

/** What ends a call as a whole: the caller's signal, or the deadline. */
export interface CallScope {
  /** Aborts with the caller's reason, or with a {@link TimeoutError} at the deadline. */
  readonly signal: AbortSignal | undefined;
  /** What is left, in milliseconds. */
  remainingMs(): number;
  /** Releases timer and listener. */
  dispose(): void;
}

export function callScope(
  operationId: string,
  signal: AbortSignal | undefined,
  deadlineMs: number | undefined,
): CallScope {
  if (deadlineMs === undefined || deadlineMs === Number.POSITIVE_INFINITY) {
    return { signal, remainingMs: () => Number.POSITIVE_INFINITY, dispose: () => {} };
  }
  const controller = new AbortController();
  // By the clock of the timer: the other one may be set.
  const end = performance.now() + deadlineMs;
  const timer = setTimeout(() => {
    controller.abort(new TimeoutError(operationId, `not done within the deadline of ${deadlineMs} ms`));
  }, deadlineMs);
  const forward = () => controller.abort(signal?.reason);
  if (signal?.aborted) forward();
  const forget = onAbort(signal, forward);
  return {
    signal: controller.signal,
    remainingMs: () => end - performance.now(),
    dispose: () => {
      clearTimeout(timer);
      forget();
    },
  };
}
