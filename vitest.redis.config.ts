import { defineConfig } from "vitest/config";

/** Checks that need a redis-server, apart from the others: not everybody has it. */
export default defineConfig({
  test: {
    include: ["test/redis/**/*.redis.ts"],
    // They measure rates: one after the other.
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 30_000,
  },
});
