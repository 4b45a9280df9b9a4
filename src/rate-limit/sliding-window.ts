/** How much faster one machine's clock may run than another's: far more than real clocks do. */
const CLOCK_DRIFT = 0.001;
/** How long a request that ended without a response may still be on its way to the server. */
const MAX_SKEW_MS = 1000;
/** `fetch` gives up on a response after five minutes: a request that was not reported by then never will be. */
const LOST_AFTER_MS = 300_000;

/** One request in the window. */
export interface Reservation {
  /** Its name in Redis; empty if it has none. */
  readonly id: string;
  /** When it stops counting. */
  freeAt: number;
  /** Whether it has not ended yet. */
  isPending: boolean;
  /** Its number among all requests, and how many were in the window then, itself included. */
  readonly number: number;
  readonly known: number;
}

/**
 * The requests that the server may count in its current window, at most `limit` of them.
 *
 * When the server receives and counts a request is not known, only that it is before the response. So a request counts
 * from its reservation until a whole window after its response, which respects the limit whatever delays the request:
 * the event loop, the connection or the network. Times are those of `performance.now()`, which nobody can set.
 */
export class SlidingWindow {
  readonly limit: number;
  readonly windowMs: number;
  #reservations: Reservation[] = [];
  #reserved = 0;
  #pausedUntil = 0;

  constructor(limit: number, windowMs: number) {
    this.limit = limit;
    this.windowMs = windowMs;
  }

  /** The requests that count. */
  active(now: number): readonly Reservation[] {
    this.#reservations = this.#reservations.filter(({ freeAt }) => freeAt > now);
    return this.#reservations;
  }

  available(now: number): number {
    return this.#pausedUntil > now ? 0 : Math.max(0, this.limit - this.active(now).length);
  }

  /** Time until a slot is free, in milliseconds, or may be, if responses are missing; 0 if one is. */
  waitMs(now: number): number {
    const over = this.active(now).length - this.limit;
    const ends = over < 0 ? [] : this.#reservations.map(({ freeAt }) => freeAt - now).sort((a, b) => a - b);
    return Math.max(0, this.#pausedUntil - now, Math.min(ends[over] ?? 0, countsMs(this.windowMs)));
  }

  reserve(now: number, id = ""): Reservation {
    this.#reserved += 1;
    return this.#add({ id, freeAt: now + LOST_AFTER_MS, isPending: true, known: this.active(now).length + 1 });
  }

  /** No request was sent. */
  cancel(reservation: Reservation): void {
    reservation.freeAt = 0;
  }

  /** The request has ended, with a response or without one. Returns how much longer it counts. */
  release(reservation: Reservation, hasResponse: boolean, now: number): number {
    const counts = countsMs(this.windowMs) + (hasResponse ? 0 : MAX_SKEW_MS);
    // Reported again, or after it was given up, it starts to count again.
    if (!this.#reservations.includes(reservation)) this.#reservations.push(reservation);
    reservation.freeAt = now + counts;
    reservation.isPending = false;
    return counts;
  }

  /** The response to a request says how many are left: if that is fewer than we know of, others make requests too. */
  correct({ number, known }: Reservation, remaining: number, now: number): void {
    const ours = known + this.#reserved - number;
    const freeAt = now + countsMs(this.windowMs);
    for (let others = this.limit - ours - remaining; others > 0; others -= 1) {
      this.#add({ id: "", freeAt, isPending: false, known });
    }
  }

  pause(until: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  #add(reservation: Omit<Reservation, "number">): Reservation {
    const added = { ...reservation, number: this.#reserved };
    this.#reservations.push(added);
    return added;
  }
}

/** How long a request counts after its response. */
export const countsMs = (windowMs: number): number => Math.ceil(windowMs * (1 + CLOCK_DRIFT));
