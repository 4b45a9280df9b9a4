import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import type { Check } from "./check.js";

/** Every source map leads to sources that are in the package, and does not repeat them; no other sources are in it. */
export const sourceMapsCheck: Check = {
  name: "source maps",
  async run({ files, installed }) {
    const problems: string[] = [];
    const found = new Set<string>();
    for (const file of files.filter((name) => name.endsWith(".map"))) {
      const text = await readFile(join(installed, file), "utf8");
      const { sources, sourcesContent } = JSON.parse(text) as { sources: string[]; sourcesContent?: unknown };
      if (sourcesContent !== undefined) {
        problems.push(`${file} holds the sources, which are in the package already: see tsdown.config.ts.`);
      }
      if (!files.includes(file.replace(/\.map$/, ""))) problems.push(`${file} is the map of no file: build anew.`);
      for (const source of sources) {
        const target = posix.join(posix.dirname(file), source);
        found.add(target);
        if (!files.includes(target)) {
          problems.push(`${file} leads to ${target}, which is not in the package: see \`files\` of package.json.`);
        }
      }
    }
    for (const file of files.filter((name) => /^dist\/.*\.[cm]js$/.test(name))) {
      const [, map] = /\/\/# sourceMappingURL=(\S+)/.exec(await readFile(join(installed, file), "utf8")) ?? [];
      if (map !== undefined && !files.includes(`dist/${map}`)) problems.push(`${file} names ${map}, which is missing.`);
    }
    for (const file of files.filter((name) => name.endsWith(".ts") && !name.startsWith("dist/"))) {
      if (!found.has(file)) problems.push(`No map leads to ${file}: leave it out in \`files\` of package.json.`);
    }
    return { figure: `${found.size} sources`, problems };
  },
};
