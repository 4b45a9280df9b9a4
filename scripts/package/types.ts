import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import type { Check } from "./check.js";
import { ENTRIES, JSON_ENTRIES } from "./entries.js";

/**
 * The resolution of TypeScript's `node10` is left out: it does not know `exports`, so it finds no entry but the main
 * one, whatever we do. Node itself has looked at `exports` since long before the oldest version that we run on.
 */
const LEFT_OUT = "node10";

/** attw: whether TypeScript finds, for every entry, declarations of what Node runs. */
export const typesCheck: Check = {
  name: "types (attw)",
  async run({ tarball }) {
    const found = createPackageFromTarballData(new Uint8Array(await readFile(tarball)));
    const entrypoints = [...ENTRIES.map(({ path }) => path), ...JSON_ENTRIES];
    const result = await checkPackage(found, { entrypoints });
    if (!result.types) return { figure: "no types", problems: ["The package has no types: run the build."] };
    const problems = result.problems.filter(
      (problem) => !("resolutionKind" in problem && problem.resolutionKind === LEFT_OUT),
    );
    return { figure: `${entrypoints.length} entries`, problems: [...new Set(problems.map(describe))] };
  },
};

function describe(problem: Problem): string {
  const where = Object.entries(problem)
    .filter(([name, value]) => name !== "kind" && typeof value === "string")
    .map(([name, value]) => `${name} ${value}`);
  return `${problem.kind}: ${where.join(", ")}. See arethetypeswrong.github.io for what it means; mend \`exports\` or the build.`;
}
