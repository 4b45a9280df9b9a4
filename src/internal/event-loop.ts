const STEP_MS = 50;

/**
 * Calls back after `ms` in which the event loop was running. While it stands still nothing is read, so that time proves
 * nothing about the other side; what arrived meanwhile is read first. Returns a function that cancels.
 */
export function afterRunningFor(ms: number, callback: () => void): () => void {
  let steps = Math.ceil(ms / STEP_MS);
  const step = () => {
    steps -= 1;
    // Timers run before the loop reads: the last turn lets it read after a step that was late.
    timer = steps > 0 ? setTimeout(step, STEP_MS) : setTimeout(callback, 0);
  };
  let timer = setTimeout(step, STEP_MS);
  return () => clearTimeout(timer);
}
