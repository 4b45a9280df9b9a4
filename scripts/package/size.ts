import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Check } from "./check.js";
import { ENTRIES, specifierOf } from "./entries.js";

/** The size of what each entry loads, its dependencies included, but for jsonwebtoken, which is loaded with a key pair. */
export const sizeCheck: Check = {
  name: "size",
  async run({ project }) {
    const problems: string[] = [];
    const figures: string[] = [];
    for (const { path, budget } of ENTRIES) {
      const size = await gzippedSize(project, path);
      figures.push(`${path} ${size} of ${budget}`);
      if (size > budget) {
        problems.push(
          `${path} has ${size} bytes, ${budget} are its budget: \`esbuild --metafile --analyze\` tells what is in it.`,
        );
      }
    }
    return { figure: figures.join(", "), problems };
  },
};

async function gzippedSize(project: string, path: string): Promise<number> {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: [specifierOf(path)],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external: ["jsonwebtoken", "node:*"],
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}
