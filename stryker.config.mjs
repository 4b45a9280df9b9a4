// Makes vitest.config.ts select the unit tests only, which are quick and run in one process.
process.env.MUTATE = "1";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.config.ts" },
  mutate: ["src/{internal,auth,core,webhooks}/**/*.ts"],
  ignorePatterns: ["dist", "docs", "site"],
  coverageAnalysis: "perTest",
  // Mutants of code that runs when a module loads (tables, patterns, classes) would need a run of all tests each.
  ignoreStatic: true,
  incremental: true,
  reporters: ["clear-text", "progress", "json", "html"],
  clearTextReporter: { logTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
};
