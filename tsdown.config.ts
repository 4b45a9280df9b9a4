import { defineConfig } from "tsdown";

export default defineConfig({
  entry: { index: "src/index.ts", testing: "src/testing/index.ts", schema: "generated/schema.ts" },
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.19",
  dts: true,
  sourcemap: true,
  clean: true,
  // Its advice against CommonJS would fail the build in CI.
  failOnWarn: false,
  inputOptions: { checks: { pluginTimings: false } },
  outputOptions: {
    // The default export stands beside the named ones, in CommonJS too.
    exports: "named",
    codeSplitting: {
      groups: [
        // Helpers in a file of their own: otherwise the entry that has them exports them.
        { name: "runtime", test: /rolldown.runtime/ },
        // Errors are the same classes whichever entry throws them.
        { name: "errors", test: /src.core.errors\.ts$/ },
      ],
    },
  },
});
