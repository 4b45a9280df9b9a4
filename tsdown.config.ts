import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { decode, encode, type SourceMapSegment } from "@jridgewell/sourcemap-codec";
import { defineConfig, type Rolldown } from "tsdown";

/**
 * Source maps of lines, without the sources: those are in the package themselves, and the maps lead there. The code is
 * not minified, so a line tells enough, in a fifth of the bytes. The tables of generated/ have nothing to step into.
 */
const slimSourceMaps: Rolldown.Plugin = {
  name: "slim-source-maps",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "asset" || !file.fileName.endsWith(".map")) continue;
      const { sourcesContent: _sources, ...map } = JSON.parse(String(file.source)) as SourceMap;
      const sources = map.sources.filter((source) => !source.includes("/generated/"));
      const places = map.sources.map((source) => sources.indexOf(source));
      const lines = decode(map.mappings).map(([first]) => (first === undefined ? [] : slim(first, places)));
      file.source = JSON.stringify({ ...map, sources, names: [], mappings: encode(lines) });
    }
  },
};

interface SourceMap {
  mappings: string;
  sources: string[];
  sourcesContent?: unknown;
}

/** `places` are the new indexes of the sources, -1 for those that are left out. */
function slim([column, source = -1, line = 0, originalColumn = 0]: SourceMapSegment, places: number[]) {
  const place = places[source] ?? -1;
  return place === -1 ? [] : [[column, place, line, originalColumn] satisfies SourceMapSegment];
}

/**
 * Declarations are in the package once: ES modules take them from where CommonJS has them. So a client is of one type,
 * whoever imports it how.
 */
const oneDeclaration: Rolldown.Plugin = {
  name: "one-declaration",
  generateBundle(_, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== "chunk" || !name.endsWith(".d.mts")) continue;
      if (!file.isEntry) delete bundle[name];
      const from = `"./${name.replace(".d.mts", ".cjs")}"`;
      const hasDefault = file.exports.includes("default");
      file.code = `export * from ${from};\n${hasDefault ? `export { ZoomVideoSdk as default } from ${from};\n` : ""}`;
    }
  },
};

/** The document without the white space that makes it readable in the repository. */
const compactDocument: Rolldown.Plugin = {
  name: "compact-document",
  generateBundle() {
    const source = JSON.stringify(JSON.parse(readFileSync("generated/openapi.json", "utf8")));
    this.emitFile({ type: "asset", fileName: "openapi.json", source });
  },
};

/**
 * Declarations without what nobody reads there: examples of single fields, which are in the document, marks of the
 * bundler, and the white space in front. No plugin gets to see these files.
 */
async function slimDeclarations(): Promise<void> {
  const files = (await readdir("dist").catch(() => [])).filter((name) => name.endsWith(".d.cts"));
  for (const file of files) {
    const code = await readFile(`dist/${file}`, "utf8");
    const slim = code
      .replace(/^\s*\* @example .*\n/gm, "")
      .replace(/^\s*\/\/#(?:end)?region.*\n/gm, "")
      .replaceAll("* @description ", "* ")
      .replace(/^ +/gm, "");
    await writeFile(`dist/${file}`, slim);
  }
}

export default defineConfig({
  entry: {
    index: "src/index.ts",
    download: "src/download/index.ts",
    testing: "src/testing/index.ts",
    webhooks: "src/webhooks/index.ts",
    "rate-limit": "src/rate-limit/index.ts",
    redis: "src/redis/index.ts",
    schema: "generated/schema.ts",
  },
  format: ["esm", "cjs"],
  platform: "node",
  target: "node20.19",
  dts: true,
  sourcemap: true,
  // Comments are in src/, where the maps lead; without them the package is a tenth smaller. Names and lines stay.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: false } },
  clean: true,
  // Its advice against CommonJS would fail the build in CI.
  failOnWarn: false,
  hooks: { "build:done": slimDeclarations },
  inputOptions: { checks: { pluginTimings: false } },
  plugins: [slimSourceMaps, oneDeclaration, compactDocument],
  outputOptions: {
    // The default export stands beside the named ones, in CommonJS too.
    exports: "named",
    codeSplitting: {
      groups: [
        // Helpers in a file of their own: otherwise the entry that has them exports them.
        { name: "runtime", test: /rolldown.runtime/ },
        // What entries share, in few files: to find one takes Node as long as to run what is in it. Errors are the same
        // classes whichever entry throws them.
        { name: "errors", test: /src.(?:core.errors|internal.(?:check|json))\.ts$/ },
        {
          name: "shared",
          test: /(?:src.(?:core|internal)|generated.operations|src.version).*(?<!\.d)\.ts$/,
          minShareCount: 2,
        },
      ],
    },
  },
});
