const stopsOf = new WeakMap<EventTarget, Set<() => void>>();

/**
 * Runs `stop` when the signal aborts; what it returns takes that back. Nothing happens where the signal has aborted.
 *
 * However many calls share a signal, it has one listener of ours: of more than ten, Node warns as of a leak.
 */
export function onAbort(signal: AbortSignal | undefined, stop: () => void): () => void {
  if (signal === undefined) return () => {};
  const stops = stopsOf.get(signal) ?? new Set();
  stopsOf.set(signal, stops.add(stop));
  // The same function each time, which a signal takes once.
  signal.addEventListener("abort", stopAll);
  return () => {
    stops.delete(stop);
    if (stops.size === 0) signal.removeEventListener("abort", stopAll);
  };
}

function stopAll(this: EventTarget): void {
  for (const stop of stopsOf.get(this) ?? []) stop();
}
