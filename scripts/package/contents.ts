import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Check } from "./check.js";
import { ENTRIES, JSON_ENTRIES } from "./entries.js";

const LARGEST = 250_000;

/** src/ holds the sources that the source maps lead to. */
const SHIPPED = [
  /^dist\/openapi\.json$/,
  /^dist\/[\w.-]+\.(?:mjs|cjs|mjs\.map|cjs\.map|d\.mts|d\.cts)$/,
  /^src\/(?:[\w-]+\/)*[\w-]+\.ts$/,
  /^(?:README\.md|CHANGELOG\.md|LICENSE|package\.json)$/,
];
const NEEDED = ["README.md", "LICENSE", "package.json", "dist/openapi.json"];

/** What is in the tarball, how large it is, and which entries it has. */
export const contentsCheck: Check = {
  name: "contents",
  async run({ size, files, installed }) {
    const strange = files.filter((file) => !SHIPPED.some((shape) => shape.test(file)));
    const missing = NEEDED.filter((file) => !files.includes(file));
    const { exports } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as { exports: object };
    const entries = [...ENTRIES.map(({ path }) => path), ...JSON_ENTRIES].sort();
    const exported = Object.keys(exports).sort();
    const problems = [
      ...strange.map((file) => `${file} does not belong into the package: leave it out in \`files\` of package.json.`),
      ...missing.map((file) => `${file} is missing in the package: see \`files\` of package.json.`),
    ];
    if (size > LARGEST) {
      problems.push(
        `The tarball has ${size} bytes, ${LARGEST} are the limit: \`npm pack --dry-run\` lists what is in it.`,
      );
    }
    if (!isDeepStrictEqual(entries, exported)) {
      problems.push(
        `\`exports\` has ${exported.join(", ")}, but should have ${entries.join(", ")}: mend package.json or entries.ts.`,
      );
    }
    return { figure: `${files.length} files, ${kilobytes(size)} of ${kilobytes(LARGEST)}`, problems };
  },
};

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
