import { randomInt } from "node:crypto";
import { defineConfig } from "vitest/config";

const seed = process.env["FUZZ_SEED"] ?? String(randomInt(2 ** 31));
const times = process.env["FUZZ_TIMES"] ?? "100";
console.log(`FUZZ_SEED=${seed} FUZZ_TIMES=${times}`);

/** `npm run fuzz`: the properties with other values each time, and many more of them. */
export default defineConfig({
  test: {
    include: ["test/fuzz/**/*.test.ts"],
    env: { FUZZ_SEED: seed, FUZZ_TIMES: times },
    testTimeout: 0,
    maxWorkers: "100%",
    restoreMocks: true,
  },
});
