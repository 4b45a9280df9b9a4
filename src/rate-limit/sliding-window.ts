import { Lateness } from "./lateness.js";

/** Part of the window that is added to it: clocks don't run alike, and timers not to the millisecond. */
export const MARGIN = 0.01;
/** Part of the window that a call's way to the server may take longer than others', as far as it is heeded. */
export const MOST_LATE = 0.25;

/** One call in the window. */
export interface Place {
  /** When it was taken. */
  at: number;
  /** When it no longer counts, as far as is known. */
  freeAt: number;
  isOver: boolean;
  /** Its number among all calls, and how many were in the window with it. */
  readonly number: number;
  readonly known: number;
}

/**
 * The calls of the last window, at most `limit` of them. It holds whatever window the server counts by, sliding or fixed.
 * Times are those of `Date.now()`.
 */
export class SlidingWindow {
  readonly limit: number;
  readonly windowMs: number;
  #places: Place[] = [];
  #taken = 0;
  #pausedUntil = 0;
  #last = 0;
  readonly #lateness = new Lateness();

  constructor(limit: number, windowMs: number) {
    this.limit = limit;
    this.windowMs = windowMs;
  }

  available(now: number): number {
    this.#moveTo(now);
    return this.#pausedUntil > now ? 0 : Math.max(0, this.limit - this.#places.length);
  }

  /** Until a place is free, in milliseconds; 0 if one is. */
  waitMs(now: number): number {
    this.#moveTo(now);
    const over = this.#places.length - this.limit;
    const ends = over < 0 ? [] : this.#places.map(({ freeAt }) => freeAt).sort((a, b) => a - b);
    return Math.max(0, this.#pausedUntil - now, (ends[over] ?? now) - now);
  }

  take(now: number): Place {
    this.#moveTo(now);
    this.#taken += 1;
    const freeAt = now + this.windowMs * (1 + MARGIN);
    const place = { at: now, freeAt, isOver: false, number: this.#taken, known: this.#places.length + 1 };
    this.#places.push(place);
    return place;
  }

  /** The call is over: returns how late it can have been, in milliseconds. */
  settle(place: Place, now: number): number {
    const late = Math.min(this.#lateness.of(now - place.at), MOST_LATE * this.windowMs);
    place.freeAt = place.at + this.windowMs * (1 + MARGIN) + late;
    place.isOver = true;
    return late;
  }

  /** The answer to a call says how many are left: if that is less than we know of, others call too. */
  correct({ number, known }: Place, remaining: number, now: number): void {
    const ours = known + this.#taken - number;
    const freeAt = now + this.windowMs * (1 + MARGIN);
    for (let others = this.limit - ours - remaining; others > 0; others -= 1) {
      this.#places.push({ at: now, freeAt, isOver: true, number, known });
    }
  }

  pause(until: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  #moveTo(now: number): void {
    // A clock that was set back must not lock the window for as long: its times are set back too.
    const back = Math.max(0, this.#last - now);
    this.#last = now;
    this.#pausedUntil -= back;
    for (const place of this.#places) {
      place.at -= back;
      place.freeAt -= back;
      if (place.isOver || place.freeAt > now) continue;
      // Not answered yet: it may still be on its way.
      place.freeAt += MOST_LATE * this.windowMs;
      place.isOver = true;
    }
    this.#places = this.#places.filter(({ freeAt }) => freeAt > now);
  }
}
