import { type Reservation, SlidingWindow } from "../rate-limit/sliding-window.js";

/** A call that was let through. */
export interface LocalReservation {
  id: string;
  reservation: Reservation;
}

/** This process's calls: limited to its share while Redis is down, and restored to Redis when it is back. */
export class LocalReservations {
  readonly window: SlidingWindow;
  readonly #processId: string;
  #reservations: LocalReservation[] = [];
  #count = 0;

  constructor(share: number, windowMs: number, processId: string) {
    this.window = new SlidingWindow(share, windowMs);
    this.#processId = processId;
  }

  get nextId(): string {
    return `${this.#processId}:${this.#count + 1}`;
  }

  admit(now: number): LocalReservation {
    const reservation = { id: this.nextId, reservation: this.window.take(now) };
    this.#count += 1;
    this.#reservations = [...this.recent(now), reservation];
    return reservation;
  }

  /** Those that still count. */
  recent(now: number): LocalReservation[] {
    return this.#reservations.filter(({ reservation }) => reservation.freeAt > now);
  }
}
