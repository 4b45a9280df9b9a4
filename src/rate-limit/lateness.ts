/** Of how many calls the fastest is the measure. Until so many are known, that is 0 ms. */
const MEMORY = 100;

/**
 * How much longer than others a call may have been on its way to the server. If one took longer than the next, the
 * server counts both closer together than they were sent, which is how a limit is broken that the sender kept.
 */
export class Lateness {
  readonly #roundTrips = new Array<number>(MEMORY).fill(0);

  /** An upper bound, in milliseconds: what is more than the fastest round trip may have been spent on the way there. */
  of(roundTripMs: number): number {
    this.#roundTrips.shift();
    this.#roundTrips.push(Math.max(0, roundTripMs));
    return Math.max(0, roundTripMs - Math.min(...this.#roundTrips));
  }
}
