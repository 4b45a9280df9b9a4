/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  // `related` would follow all imports again for each mutant; coverage says which tests to run.
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: ["src/{auth,core,download,internal,rate-limit,redis,webhooks}/**/*.ts"],
  ignorePatterns: ["dist", "docs", "site"],
  coverageAnalysis: "perTest",
  // Mutants of code that runs when a module loads (tables, patterns, classes) would need a run of all tests each.
  ignoreStatic: true,
  incremental: true,
  reporters: ["clear-text", "progress", "json", "html"],
  clearTextReporter: { logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: 2,
};
