import type { Parameters } from "fast-check";

const { FUZZ_SEED: seed = "4711", FUZZ_TIMES: times = "1", FUZZ_PATH: path } = process.env;

/**
 * Settings of a property: the same runs each time, so that nobody's pull request fails by chance. `npm run fuzz` has
 * others, and a hundred times as many. What fails prints its seed and its path: as `FUZZ_SEED` and `FUZZ_PATH`, beside
 * the name of the file, they bring it back.
 */
export function runs(numRuns: number): Pick<Parameters, "seed" | "numRuns" | "path"> {
  return { seed: Number(seed), numRuns: numRuns * Number(times), ...(path !== undefined && { path }) };
}
