import { pollTwice } from "./platform.js";

/** A timeout is measured in parts of this share, to notice when the event loop stood still. */
const PARTS = 10;
const SHORTEST_PART_MS = 10;

/**
 * Calls back after `ms` milliseconds during which the event loop ran. While it stands still, in a frozen process or
 * during synchronous work, a response may arrive that nobody can read; so that time does not count, up to `ms` in all.
 * Before the callback, the loop gets to read once more.
 *
 * @returns A function that cancels the timeout.
 */
export function startTimeout(ms: number, callback: () => void): () => void {
  if (ms === Number.POSITIVE_INFINITY) return () => {};
  let left = ms;
  let forgivable = ms;
  let isCancelled = false;
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    const length = Math.min(left, Math.max(ms / PARTS, SHORTEST_PART_MS));
    const startedAt = performance.now();
    timer = setTimeout(() => {
      const late = Math.max(0, performance.now() - startedAt - length);
      const forgiven = Math.min(late, forgivable);
      forgivable -= forgiven;
      left -= length + late - forgiven;
      if (left >= 1) wait();
      else void pollTwice().then(() => isCancelled || callback());
    }, length);
  };
  wait();
  return () => {
    isCancelled = true;
    clearTimeout(timer);
  };
}
