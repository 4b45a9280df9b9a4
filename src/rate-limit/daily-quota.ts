import { DAY_MS } from "../internal/date-windows.js";

/** Number of the UTC day. */
export const dayOf = (now: number): number => Math.floor(now / DAY_MS);

/** Zoom's daily counters reset at 00:00 UTC. */
export const endOfDay = (now: number): number => (dayOf(now) + 1) * DAY_MS;

/** Counts the calls of a UTC day. Times are those of `Date.now()`. */
export class DailyQuota {
  readonly limit: number;
  #end = 0;
  #used = 0;
  #pausedUntil = 0;

  /** @param limit `Infinity` for no limit of our own: the API may still report one as exhausted. */
  constructor(limit: number) {
    this.limit = limit;
  }

  used(now: number): number {
    if (endOfDay(now) !== this.#end) {
      this.#end = endOfDay(now);
      this.#used = 0;
    }
    return this.#used;
  }

  add(now: number, count = 1): void {
    this.#used = this.used(now) + count;
  }

  /** The API reports how many calls are left. */
  correct(remaining: number, now: number): void {
    if (this.limit !== Number.POSITIVE_INFINITY) this.#used = Math.max(this.used(now), this.limit - remaining);
  }

  /** The API reports that no calls are left until then. */
  pause(until: number): void {
    this.#pausedUntil = until;
  }

  /** Time until the next call is possible, in milliseconds; 0 if it is now. */
  waitMs(now: number): number {
    const isUsedUp = this.used(now) >= this.limit;
    return Math.max(0, this.#pausedUntil - now, isUsedUp ? endOfDay(now) - now : 0);
  }
}
