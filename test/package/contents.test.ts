import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const tarball = inject("tarball");
const list = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" });
const files = list
  .trim()
  .split(/\r?\n/)
  .map((name) => name.replace(/^package\//, ""));
const installed = join(inject("project"), "node_modules", "zoom-video-sdk-api");
const read = (path: string) => readFileSync(join(installed, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, unknown>>;
const leaves = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values(value as object).flatMap(leaves);

test("the tarball holds the build, its papers and nothing else", () => {
  const expected =
    /^(?:dist\/(?:openapi\.json|cli\.licenses\.txt|[\w.-]+\.(?:mjs|cjs|d\.mts|d\.cts))|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
  expect(files.filter((file) => !expected.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json", "dist/openapi.json"]));
  expect(files.length).toBeLessThanOrEqual(80);
  // For whoever reads the log: size has no limit.
  console.info(`${files.length} files, ${(statSync(tarball).size / 1000).toFixed(1)} kB packed`);
});

test("every file that package.json names is in the tarball", () => {
  const { exports, imports, typesVersions } = manifest;
  const named = leaves({ exports, imports, typesVersions }).map((path) => path.replace(/^\.\//, ""));
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});

test("each entry has types for the old resolution, which reads `typesVersions` instead of `exports`", () => {
  const entries = Object.keys(manifest["exports"] ?? {}).map((path) => path.replace(/^\.\/?/, ""));
  const typed = Object.keys(manifest["typesVersions"]?.["*"] ?? {});
  expect(entries.filter((entry) => !["", "package.json", ...typed].includes(entry))).toEqual([]);
});

test("no CommonJS file has an `import()`, which Jest can't run", () => {
  const withImport = files.filter((file) => file.endsWith(".cjs") && /\bimport\(/.test(read(file)));
  expect(withImport).toEqual([]);
});
