import { type Place, SlidingWindow } from "../rate-limit/sliding-window.js";

/** A call that was let through. */
export interface Ticket {
  id: string;
  place: Place;
}

/** This process's calls: limited to its share while Redis is down, and restored to Redis when it is back. */
export class OwnCalls {
  readonly window: SlidingWindow;
  readonly #processId: string;
  #tickets: Ticket[] = [];
  #count = 0;

  constructor(share: number, windowMs: number, processId: string) {
    this.window = new SlidingWindow(share, windowMs);
    this.#processId = processId;
  }

  get nextId(): string {
    return `${this.#processId}:${this.#count + 1}`;
  }

  admit(now: number): Ticket {
    const ticket = { id: this.nextId, place: this.window.take(now) };
    this.#count += 1;
    this.#tickets = [...this.recent(now), ticket];
    return ticket;
  }

  /** Those that still count. */
  recent(now: number): Ticket[] {
    return this.#tickets.filter(({ place }) => place.freeAt > now);
  }
}
