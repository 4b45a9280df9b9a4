import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

// The tests that Stryker runs for each mutant: those in the test process, with sources in place of a build.
const { resolve, test } = base({ mode: "test", command: "serve" });
const { projects: _, ...options } = test ?? {};
export default defineConfig({
  ...(resolve && { resolve }),
  test: {
    ...options,
    // A mutant that hangs fails its test, which costs less than a worker that Stryker stops and starts again.
    testTimeout: 5000,
    include: [
      "test/unit/**/*.test.ts",
      "test/integration/download/*.test.ts",
      "test/redis/{deduplicator,limiter}.test.ts",
    ],
    exclude: [
      // They read the sources, which Stryker has changed.
      "test/unit/imports.test.ts",
      "test/unit/attacks/expressions.test.ts",
      // They start programs with the built package.
      "test/integration/download/{archive-killed,entry,foreign-files,large-file,nginx}.test.ts",
    ],
  },
});
