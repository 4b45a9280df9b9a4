import { defineConfig, type Rolldown } from "tsdown";

/** Takes the sources out of the source maps: they are in the package themselves, and the maps lead there. */
const mapsWithoutSources: Rolldown.Plugin = {
  name: "maps-without-sources",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "asset" || !file.fileName.endsWith(".map")) continue;
      const { sourcesContent: _sources, ...map } = JSON.parse(String(file.source)) as { sourcesContent?: unknown };
      file.source = JSON.stringify(map);
    }
  },
};

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
  plugins: [mapsWithoutSources],
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
