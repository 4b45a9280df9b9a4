const DAY_MS = 86_400_000;

/** Number of the UTC day. */
export const dayOf = (now: number): number => Math.floor(now / DAY_MS);

/** Zoom's counters of the day start again at 00:00 UTC. */
export const endOfDay = (now: number): number => (dayOf(now) + 1) * DAY_MS;

/** The calls of a UTC day. */
export class DailyQuota {
  readonly limit: number;
  #end = 0;
  #used = 0;
  #pausedUntil = 0;

  /** @param limit `Infinity` for none of our own: the API may still say that a limit is used up. */
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

  /** The API says how many are left. */
  correct(remaining: number, now: number): void {
    if (this.limit !== Number.POSITIVE_INFINITY) this.#used = Math.max(this.used(now), this.limit - remaining);
  }

  /** The API says that none is left until then. */
  pause(until: number): void {
    this.#pausedUntil = until;
  }

  /** Until the next call is possible, in milliseconds; 0 if it is now. */
  waitMs(now: number): number {
    const isUsedUp = this.used(now) >= this.limit;
    return Math.max(0, this.#pausedUntil - now, isUsedUp ? endOfDay(now) - now : 0);
  }
}
