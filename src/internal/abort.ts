import { TimeoutError } from "../core/errors.js";
import { startTimeout } from "./timeout.js";

const callbacksOf = new WeakMap<EventTarget, Set<() => void>>();

/**
 * Calls `callback` when the signal aborts, or at once if it has aborted already. Returns a function that unsubscribes.
 *
 * However many calls share a signal, it has one listener of ours: Node warns about a leak from the eleventh on.
 */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal?.aborted) callback();
  if (signal === undefined || signal.aborted) return () => {};
  const callbacks = callbacksOf.get(signal) ?? new Set();
  callbacksOf.set(signal, callbacks.add(callback));
  // The same function each time, which a signal adds once.
  signal.addEventListener("abort", callAll);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", callAll);
  };
}

function callAll(this: EventTarget): void {
  for (const callback of callbacksOf.get(this) ?? []) callback();
}

/** Waits. Rejects with the signal's reason if that aborts; leaves neither timer nor listener behind. */
export function delay(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(() => {
      unsubscribe();
      resolve();
    }, ms);
    const unsubscribe = onAbort(signal, () => {
      clearTimeout(timer);
      unsubscribe();
      reject(signal?.reason);
    });
  });
}

/** Settles like the promise, or rejects with the signal's reason as soon as that aborts. */
export async function abortable<T>(promise: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  let unsubscribe = () => {};
  try {
    // Not Promise.race, behind which the stack of an error ends.
    return await new Promise<T>((resolve, reject) => {
      unsubscribe = onAbort(signal, () => reject(signal.reason));
      // Handled even if the signal has aborted already: a later rejection must not count as unhandled.
      Promise.resolve(promise).then(resolve, reject);
    });
  } finally {
    unsubscribe();
  }
}

/** What ends a call as a whole: the caller's signal, or the deadline. */
export interface Deadline {
  /** Aborts with the caller's reason, or with a {@link TimeoutError} at the deadline. */
  readonly signal: AbortSignal | undefined;
  /** The time left, in milliseconds. */
  remainingMs(): number;
  /** Releases timer and listener. */
  dispose(): void;
}

export function startDeadline(
  operationId: string,
  signal: AbortSignal | undefined,
  deadlineMs: number | undefined,
): Deadline {
  if (deadlineMs === undefined || deadlineMs === Number.POSITIVE_INFINITY) {
    return { signal, remainingMs: () => Number.POSITIVE_INFINITY, dispose: () => {} };
  }
  const controller = new AbortController();
  const timeout = startTimeout(deadlineMs, () => {
    controller.abort(new TimeoutError(operationId, `not done within the deadline of ${deadlineMs} ms`));
  });
  const unsubscribe = onAbort(signal, () => controller.abort(signal?.reason));
  return {
    signal: controller.signal,
    remainingMs: timeout.remainingMs,
    dispose: () => {
      timeout.cancel();
      unsubscribe();
    },
  };
}
