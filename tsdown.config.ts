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

/** The schema's declarations are a third of the package: ES modules take them from where CommonJS has them. */
const oneSchemaDeclaration: Rolldown.Plugin = {
  name: "one-schema-declaration",
  generateBundle(_, bundle) {
    const file = bundle["schema.d.mts"];
    if (file?.type === "chunk") file.code = 'export * from "./schema.cjs";\n';
  },
};

export default defineConfig({
  entry: {
    index: "src/index.ts",
    testing: "src/testing/index.ts",
    webhooks: "src/webhooks/index.ts",
    schema: "generated/schema.ts",
  },
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.19",
  dts: true,
  sourcemap: true,
  // Comments are in src/, where the maps lead; without them the package is a tenth smaller.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: false } },
  clean: true,
  // Its advice against CommonJS would fail the build in CI.
  failOnWarn: false,
  inputOptions: { checks: { pluginTimings: false } },
  plugins: [mapsWithoutSources, oneSchemaDeclaration],
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
