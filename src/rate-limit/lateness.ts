/** The number of recent calls whose fastest round trip is the baseline. With fewer calls, the baseline is 0 ms. */
const MEMORY = 100;

/**
 * How much longer than others a call may have taken to reach the server. If one takes longer than the next, the server
 * counts both closer together than they were sent, and so may exceed a limit that the sender respected.
 */
export class Lateness {
  readonly #roundTrips = new Array<number>(MEMORY).fill(0);

  /** An upper bound, in milliseconds: all time beyond the fastest round trip may have been spent on the way there. */
  of(roundTripMs: number): number {
    this.#roundTrips.shift();
    this.#roundTrips.push(Math.max(0, roundTripMs));
    return Math.max(0, roundTripMs - Math.min(...this.#roundTrips));
  }
}
