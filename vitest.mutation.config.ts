import { relative } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import base from "./vitest.config.js";

const durations = new Map<string, number>();

/** Files that failed for the last mutant first, as its neighbours often fail there too; then the shortest. */
class LikelyAndShortFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const { cache, config } = this.ctx;
    const last = (file: TestSpecification) =>
      cache.getFileTestResults(`${file.project.name}:${relative(config.root, file.moduleId)}`);
    for (const file of files) {
      const duration = last(file)?.duration;
      // Of the first run, which runs all tests of a file.
      if (duration !== undefined && !durations.has(file.moduleId)) durations.set(file.moduleId, duration);
    }
    const rank = (file: TestSpecification) => (last(file)?.failed ? -1 : (durations.get(file.moduleId) ?? 0));
    return [...files].sort((a, b) => rank(a) - rank(b));
  }
}

// The tests that Stryker runs for each mutant: those in the test process, with sources in place of a build.
const { resolve, test } = base({ mode: "test", command: "serve" });
const { projects: _, ...options } = test ?? {};
export default defineConfig({
  ...(resolve && { resolve }),
  test: {
    ...options,
    runner: "test/support/mutation-runner.ts",
    sequence: { ...options.sequence, sequencer: LikelyAndShortFirst },
    passWithNoTests: true,
    // A mutant that hangs fails its test, which costs less than a worker that Stryker stops and starts again.
    testTimeout: 5000,
    include: [
      "test/unit/**/*.test.ts",
      "test/integration/{download,webhooks}/*.test.ts",
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
