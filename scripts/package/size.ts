import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import type { Check } from "./check.js";
import { ENTRIES, specifierOf } from "./entries.js";

/** The size of what each entry loads, its dependencies included, but for jsonwebtoken, which is loaded with a key pair. */
export const sizeCheck: Check = {
  name: "size",
  async run({ project }) {
    const problems: string[] = [];
    const figures: string[] = [];
    for (const { path, budget, whole } of ENTRIES) {
      const loaded = await gzippedSize(project, path, [withoutLazyImports]);
      const all = await gzippedSize(project, path, []);
      figures.push(`${path} ${loaded} of ${budget}, ${all} of ${whole} in all`);
      if (loaded > budget) problems.push(tooLarge(path, "loads", loaded, budget));
      if (all > whole) problems.push(tooLarge(path, "has", all, whole));
    }
    return { figure: figures.join("; "), problems };
  },
};

const tooLarge = (path: string, verb: string, size: number, budget: number) =>
  `${path} ${verb} ${size} bytes, ${budget} are its budget: \`esbuild --metafile --analyze\` tells what is in it.`;

/** Takes `import()` for what it is: a module that is not loaded yet. */
const withoutLazyImports: Plugin = {
  name: "without-lazy-imports",
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

async function gzippedSize(project: string, path: string, plugins: Plugin[]): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [specifierOf(path)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external: ["jsonwebtoken", "node:*"],
    plugins,
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
