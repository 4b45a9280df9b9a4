import { Lateness } from "./lateness.js";

/** Fraction of the window that is added to it: clocks drift, and timers are not accurate to the millisecond. */
export const MARGIN = 0.01;
/** How much longer than others a call may take to reach the server, at most, as a fraction of the window. */
export const MAX_SKEW = 0.25;

/** One call in the window. */
export interface Reservation {
  /** When its slot was taken. */
  at: number;
  /** When it stops counting, as far as is known. */
  freeAt: number;
  isOver: boolean;
  /** Its number among all calls, and how many were in the window then, itself included. */
  readonly number: number;
  readonly known: number;
}

/**
 * The calls of the last window, at most `limit` of them. That respects the limit whichever window the server counts by,
 * sliding or fixed. Times are those of `Date.now()`.
 */
export class SlidingWindow {
  readonly limit: number;
  readonly windowMs: number;
  #reservations: Reservation[] = [];
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
    return this.#pausedUntil > now ? 0 : Math.max(0, this.limit - this.#reservations.length);
  }

  /** Time until a slot is free, in milliseconds; 0 if one is. */
  waitMs(now: number): number {
    this.#moveTo(now);
    const over = this.#reservations.length - this.limit;
    const ends = over < 0 ? [] : this.#reservations.map(({ freeAt }) => freeAt).sort((a, b) => a - b);
    return Math.max(0, this.#pausedUntil - now, (ends[over] ?? now) - now);
  }

  take(now: number): Reservation {
    this.#moveTo(now);
    this.#taken += 1;
    const freeAt = now + this.windowMs * (1 + MARGIN);
    const reservation = { at: now, freeAt, isOver: false, number: this.#taken, known: this.#reservations.length + 1 };
    this.#reservations.push(reservation);
    return reservation;
  }

  /** The call is over: returns how late it may have reached the server, in milliseconds. */
  release(reservation: Reservation, now: number): number {
    const late = Math.min(this.#lateness.of(now - reservation.at), MAX_SKEW * this.windowMs);
    reservation.freeAt = reservation.at + this.windowMs * (1 + MARGIN) + late;
    reservation.isOver = true;
    return late;
  }

  /** The response to a call says how many are left: if that is fewer than we know of, others make calls too. */
  correct({ number, known }: Reservation, remaining: number, now: number): void {
    const ours = known + this.#taken - number;
    const freeAt = now + this.windowMs * (1 + MARGIN);
    for (let others = this.limit - ours - remaining; others > 0; others -= 1) {
      this.#reservations.push({ at: now, freeAt, isOver: true, number, known });
    }
  }

  pause(until: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  #moveTo(now: number): void {
    // If the clock is set back, so are the times: otherwise the window would be locked for that long.
    const back = Math.max(0, this.#last - now);
    this.#last = now;
    this.#pausedUntil -= back;
    for (const reservation of this.#reservations) {
      reservation.at -= back;
      reservation.freeAt -= back;
      if (reservation.isOver || reservation.freeAt > now) continue;
      // No response yet: the request may still be on its way.
      reservation.freeAt += MAX_SKEW * this.windowMs;
      reservation.isOver = true;
    }
    this.#reservations = this.#reservations.filter(({ freeAt }) => freeAt > now);
  }
}
