import licensePlugin from "rollup-plugin-license";
import { defineConfig } from "tsdown";

const library = defineConfig({
  entry: {
    index: "src/index.ts",
    download: "src/download/index.ts",
    testing: "src/testing/index.ts",
    webhooks: "src/webhooks/index.ts",
    opentelemetry: "src/opentelemetry/index.ts",
    "rate-limit": "src/rate-limit/index.ts",
    redis: "src/redis/index.ts",
    schema: "generated/schema.ts",
    // The two engines of `#jwt`: which one an app gets depends on the conditions that it is resolved with.
    "jwt-node": "src/auth/jwt-node.ts",
    "jwt-web-crypto": "src/auth/jwt-web-crypto.ts",
  },
  external: ["#jwt"],
  format: {
    // The only declarations: those of the ES modules re-export them, so the client has the same type either way.
    cjs: { dts: {} },
    esm: { dts: false, copy: ["generated/openapi.json", { from: "scripts/package/declarations/*.d.mts" }] },
  },
  platform: "node",
  target: "node20.19",
  // In CI, the warning against CommonJS would fail the build.
  failOnWarn: false,
  inputOptions: { checks: { pluginTimings: false } },
  // Keeps the default export next to the named ones, in CommonJS too.
  outputOptions: {
    exports: "named",
    // Jest can't run `import()` in CommonJS.
    dynamicImportInCjs: false,
    // What entries share in one file: finding a file takes Node as long as running it.
    codeSplitting: { groups: [{ name: "shared", test: /(?:src|generated).*(?<!\.d)\.ts$/, minShareCount: 2 }] },
  },
});

// A CommonJS module: its types are those of its compiled `default`.
const license = licensePlugin as unknown as typeof licensePlugin.default;

/** Imports the package by its name, so it loads only the entries that a command needs. Its own libraries are bundled. */
const commandLine = defineConfig({
  entry: { cli: "src/cli/main.ts" },
  external: [/^zoom-video-sdk-api/],
  // Anything else that got bundled would be an accident, and in CI it fails the build.
  inlineOnly: [
    "commander",
    "cli-progress",
    "string-width",
    // What these two need, string-width in two versions.
    "ansi-regex",
    "emoji-regex",
    "get-east-asian-width",
    "is-fullwidth-code-point",
    "strip-ansi",
  ],
  format: "esm",
  dts: false,
  plugins: [license({ thirdParty: { output: "dist/cli.licenses.txt", multipleVersions: true } })],
  platform: "node",
  target: "node20.19",
  inputOptions: { checks: { pluginTimings: false } },
});

export default [library, commandLine];
