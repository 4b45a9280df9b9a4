// vitest.config.ts: mutants have to get past the unit tests, which are quick and run in one process.
process.env.MUTATE = "1";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.config.ts" },
  mutate: ["src/{internal,auth,core,webhooks}/**/*.ts"],
  ignorePatterns: ["dist", "docs", "site"],
  coverageAnalysis: "perTest",
  // What is made when a module is loaded (tables, patterns, classes) would have to be tested by all tests, each time.
  ignoreStatic: true,
  incremental: true,
  reporters: ["clear-text", "progress", "json", "html"],
  clearTextReporter: { logTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
};
