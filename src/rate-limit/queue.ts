import type { RateLimitedRequest } from "../core/rate-limiter.js";
import { onAbort } from "../internal/abort.js";
import { type Pace, rateLimitError } from "./rate-limit-error.js";
import { LONGEST_WINDOW_MS } from "./rate-limit-headers.js";
import type { Reservation } from "./sliding-window.js";

/** The slots of the first requests in the queue, or how long to wait before asking again. */
export type AcquireResult =
  | { reservations: Reservation[] }
  // `askAgainMs` if asking again makes sense at another time than when a slot may be free.
  | { waitMs: number; askAgainMs?: number; isDaily: boolean };

interface Waiter {
  operationId: string;
  /** By `performance.now()`, like all times here. */
  deadline: number;
  resolve(reservation: Reservation): void;
  reject(error: unknown): void;
}

/** The queue of one label: first come, first served. */
export class Queue {
  readonly #pace: Pace;
  readonly #acquire: (wanted: number) => AcquireResult | Promise<AcquireResult>;
  readonly #cancel: (unused: Reservation) => void;
  readonly #waiting = new Set<Waiter>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextAt = 0;
  #isServing = false;

  /** @param cancel Takes back the slot of a request that did not wait for it. */
  constructor(
    pace: Pace,
    acquire: (wanted: number) => AcquireResult | Promise<AcquireResult>,
    cancel: (unused: Reservation) => void,
  ) {
    this.#pace = pace;
    this.#acquire = acquire;
    this.#cancel = cancel;
  }

  get length(): number {
    return this.#waiting.size;
  }

  /** @throws The signal's reason, or RateLimitError if the wait would be too long. */
  join({ operationId, signal, remainingMs }: RateLimitedRequest): Promise<Reservation> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => {
        unsubscribe();
        this.#waiting.delete(waiter);
        if (this.#waiting.size === 0) this.#stopTimer();
      };
      const waiter: Waiter = {
        operationId,
        deadline: performance.now() + remainingMs,
        resolve: (reservation) => {
          leave();
          resolve(reservation);
        },
        reject: (error) => {
          leave();
          reject(error);
        },
      };
      const unsubscribe = onAbort(signal, () => waiter.reject(signal?.reason));
      this.#waiting.add(waiter);
      if (this.#timer === undefined) this.#serve();
      else this.#rejectIfLate(waiter, this.#waiting.size - 1);
    });
  }

  /** Asks again now: something has changed. */
  notify(): void {
    if (this.#timer === undefined) return;
    this.#stopTimer();
    this.#serve();
  }

  async #serve(): Promise<void> {
    if (this.#isServing) return;
    this.#isServing = true;
    try {
      while (this.#waiting.size > 0) {
        const result = await this.#acquire(this.#waiting.size);
        if ("reservations" in result) for (const reservation of result.reservations) this.#grant(reservation);
        else if (this.#wait(result)) break;
      }
    } catch (error) {
      for (const waiter of this.#waiting) waiter.reject(error);
    } finally {
      this.#isServing = false;
    }
  }

  /** To whichever request is first by now: the one that this was for may have been aborted. */
  #grant(reservation: Reservation): void {
    const [first] = this.#waiting;
    if (first === undefined) this.#cancel(reservation);
    else first.resolve(reservation);
  }

  /** Returns whether any request is still waiting. */
  #wait({ waitMs, askAgainMs = waitMs, isDaily }: Exclude<AcquireResult, { reservations: Reservation[] }>): boolean {
    this.#nextAt = performance.now() + waitMs;
    let ahead = 0;
    for (const waiter of this.#waiting) {
      if (isDaily && waitMs > LONGEST_WINDOW_MS) {
        waiter.reject(rateLimitError(waiter.operationId, this.#pace, true, waitMs));
      } else if (!this.#rejectIfLate(waiter, ahead)) ahead += 1;
    }
    if (this.#waiting.size === 0) return false;
    this.#timer = setTimeout(() => this.notify(), Math.max(1, Math.ceil(askAgainMs)));
    return true;
  }

  /** A window has no more slots than its limit, which gives the minimum wait of a request with others ahead of it. */
  #rejectIfLate(waiter: Waiter, ahead: number): boolean {
    const { limit, windowMs } = this.#pace;
    const earliest = this.#nextAt + Math.floor(ahead / limit) * windowMs;
    if (earliest < waiter.deadline) return false;
    waiter.reject(rateLimitError(waiter.operationId, this.#pace, false, earliest - performance.now()));
    return true;
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
