import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Check } from "./check.js";
import { ENTRIES, JSON_ENTRIES, specifierOf } from "./entries.js";
import { nodeBinaries } from "./node-binaries.js";
import { run } from "./run.js";

const PROGRAMS = ["program.mjs", "program.cjs"];

/** The installed package runs, as ES modules and as CommonJS, on every version of Node that it promises. */
export const installsCheck: Check = {
  name: "installs",
  async run({ project }) {
    const folder = join(project, "..", "nodes");
    await mkdir(folder);
    const nodes = await nodeBinaries(folder);
    const specifiers = [...ENTRIES.map(({ path }) => path), ...JSON_ENTRIES].map(specifierOf);
    for (const program of PROGRAMS) {
      await cp(fileURLToPath(new URL(`programs/${program}`, import.meta.url)), join(project, program));
    }
    const problems: string[] = [];
    const versions: string[] = [];
    for (const [major, node] of nodes) {
      const version = (await run(node, ["--version"], project)).trim();
      versions.push(version);
      if (!version.startsWith(`v${major}.`)) problems.push(`Node ${major} was asked for, ${version} came.`);
      for (const program of PROGRAMS) {
        const output = await run(node, [program, ...specifiers], project).catch((error: Error) => error.message);
        if (output.trim() !== "ok") problems.push(`${program} fails on Node ${version}: ${errorLine(output)}`);
      }
    }
    return { figure: `${PROGRAMS.length} programs on ${versions.join(", ")}`, problems };
  },
};

/** The line that names the error, of all that Node prints about one. */
function errorLine(output: string): string {
  return output.split(/\r?\n/).find((line) => /^\S*Error\b/.test(line)) ?? output;
}
