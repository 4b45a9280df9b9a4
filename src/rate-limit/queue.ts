import type { RateLimitedRequest } from "../core/rate-limiter.js";
import { onAbort } from "../internal/abort.js";
import { type Pace, rateLimitError } from "./rate-limit-error.js";

/** Whether the first call in the queue may be sent now: its slot, or how long to wait before asking again. */
export type AcquireResult<Reservation> =
  | { reservation: Reservation }
  // `askAgainMs` if asking again makes sense at another time than when a slot may be free.
  | { waitMs: number; askAgainMs?: number; isDaily: boolean };

/** A longer wait is for a daily limit: the call is rejected instead. */
const MAX_PAUSE_MS = 60_000;

interface Waiter<Reservation> {
  operationId: string;
  deadline: number;
  go(reservation: Reservation): void;
  reject(error: unknown): void;
}

/** The queue of one label: first come, first served. */
export class Queue<Reservation> {
  readonly #pace: Pace;
  readonly #ask: () => AcquireResult<Reservation> | Promise<AcquireResult<Reservation>>;
  readonly #waiting = new Set<Waiter<Reservation>>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #nextAt = 0;
  #isServing = false;

  constructor(pace: Pace, ask: () => AcquireResult<Reservation> | Promise<AcquireResult<Reservation>>) {
    this.#pace = pace;
    this.#ask = ask;
  }

  get length(): number {
    return this.#waiting.size;
  }

  /** @throws The signal's reason, or RateLimitError if the wait would be too long. */
  join({ operationId, signal, remainingMs }: RateLimitedRequest): Promise<Reservation> {
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const leave = () => {
        forget();
        this.#waiting.delete(waiter);
        if (this.#waiting.size === 0) this.#stopTimer();
      };
      const waiter: Waiter<Reservation> = {
        operationId,
        deadline: Date.now() + remainingMs,
        go: (reservation) => {
          leave();
          resolve(reservation);
        },
        reject: (error) => {
          leave();
          reject(error);
        },
      };
      const forget = onAbort(signal, () => waiter.reject(signal?.reason));
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
        const result = await this.#ask();
        // Whichever call is first by now: the one that this was for may have been aborted.
        const [first] = this.#waiting;
        if ("reservation" in result) first?.go(result.reservation);
        else if (this.#rest(result)) break;
      }
    } catch (error) {
      for (const waiter of this.#waiting) waiter.reject(error);
    } finally {
      this.#isServing = false;
    }
  }

  /** Returns whether any call is still waiting. */
  #rest({
    waitMs,
    askAgainMs = waitMs,
    isDaily,
  }: Exclude<AcquireResult<Reservation>, { reservation: Reservation }>): boolean {
    this.#nextAt = Date.now() + waitMs;
    let ahead = 0;
    for (const waiter of this.#waiting) {
      if (isDaily && waitMs > MAX_PAUSE_MS)
        waiter.reject(rateLimitError(waiter.operationId, this.#pace, true, this.#nextAt));
      else if (!this.#rejectIfLate(waiter, ahead)) ahead += 1;
    }
    if (this.#waiting.size === 0) return false;
    this.#timer = setTimeout(() => this.notify(), Math.max(1, Math.ceil(askAgainMs)));
    return true;
  }

  /** A window has no more slots than its limit, which gives the minimum wait of a call with others ahead of it. */
  #rejectIfLate(waiter: Waiter<Reservation>, ahead: number): boolean {
    const { limit, windowMs } = this.#pace;
    const earliest = this.#nextAt + Math.floor(ahead / limit) * windowMs;
    if (earliest < waiter.deadline) return false;
    waiter.reject(rateLimitError(waiter.operationId, this.#pace, false, earliest));
    return true;
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
