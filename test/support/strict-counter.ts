/** Counts as the strictest server would: never more than `limit` requests in any window, wherever that starts. */
export class StrictCounter {
  readonly admitted: number[] = [];
  rejected = 0;
  readonly #limit: number;
  readonly #windowMs: number;

  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  admits(now: number): boolean {
    const before = this.admitted.at(-this.#limit);
    if (before !== undefined && now - before < this.#windowMs) {
      this.rejected += 1;
      return false;
    }
    this.admitted.push(now);
    return true;
  }
}
