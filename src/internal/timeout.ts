import { pollTwice } from "./platform.js";

/** A timeout is measured in parts of this share, to notice when the event loop stood still. */
const PARTS = 10;
const SHORTEST_PART_MS = 10;

/** A timeout that runs. */
export interface Timeout {
  /** How much of it is left, in milliseconds. */
  remainingMs(): number;
  cancel(): void;
}

/**
 * Calls back after `ms` milliseconds during which the event loop ran. While it stands still, in a frozen process or
 * during synchronous work, a response may arrive that nobody can read; so that time does not count, up to `ms` in all.
 * Before the callback, the loop gets to read once more.
 */
export function startTimeout(ms: number, callback: () => void): Timeout {
  if (ms === Number.POSITIVE_INFINITY) return { remainingMs: () => ms, cancel: () => {} };
  let left = ms;
  let forgivable = ms;
  let isCancelled = false;
  let timer: ReturnType<typeof setTimeout>;
  let startedAt: number;
  const wait = () => {
    const length = Math.min(left, Math.max(ms / PARTS, SHORTEST_PART_MS));
    startedAt = performance.now();
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
  return {
    remainingMs: () => left - (performance.now() - startedAt),
    cancel() {
      isCancelled = true;
      clearTimeout(timer);
    },
  };
}
