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
const manifest = join(inject("project"), "node_modules", "zoom-video-sdk-api", "package.json");
const { exports } = JSON.parse(readFileSync(manifest, "utf8")) as { exports: Record<string, object | string> };

test("the tarball holds the build, its papers and nothing else", () => {
  const expected =
    /^(?:dist\/(?:openapi\.json|[\w.-]+\.(?:mjs|cjs|d\.mts|d\.cts))|README\.md|CHANGELOG\.md|LICENSE|package\.json)$/;
  expect(files.filter((file) => !expected.test(file))).toEqual([]);
  expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json", "dist/openapi.json"]));
  expect(files.length).toBeLessThanOrEqual(80);
  // For whoever reads the log: size has no limit.
  console.info(`${files.length} files, ${(statSync(tarball).size / 1000).toFixed(1)} kB packed`);
});

test("every file that exports names is in the tarball", () => {
  const leaves = (value: unknown): string[] =>
    typeof value === "string" ? [value] : Object.values(value as object).flatMap(leaves);
  const named = leaves(exports).map((path) => path.replace(/^\.\//, ""));
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});
