import { exec } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// The example as a user has it: with the package from its tarball, and everything else from the registry.
const root = fileURLToPath(new URL("../..", import.meta.url));
const example = join(root, "examples", "backend");
let folder: string;

beforeAll(async () => {
  // Outside of the repository, whose node_modules would lend it what its own package.json forgets.
  folder = await mkdtemp(join(tmpdir(), "example-app-"));
  // What an earlier run in the folder left there is not part of it.
  await cp(example, folder, {
    recursive: true,
    filter: (source) => !/node_modules|\.tgz$/.test(source.slice(root.length)),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** In a shell, for npm is a script on Windows. What it printed is in the error, where there is one. */
function run(command: string, cwd: string): Promise<string> {
  return new Promise((done, fail) => {
    exec(command, { cwd }, (error, stdout, stderr) => {
      if (error === null) done(stdout);
      else fail(new Error(`${command}\n${stdout}\n${stderr}`, { cause: error.code }));
    });
  });
}

test("the example's own tests pass with the packed package", { timeout: 300_000 }, async () => {
  const packed = await run(`npm pack --ignore-scripts --json --pack-destination "${folder}"`, root);
  const [tarball] = JSON.parse(packed) as { filename: string }[];
  const flags = "--ignore-scripts --no-audit --no-fund --no-package-lock";
  await run(`npm install ${flags} ./${tarball?.filename}`, folder);
  const output = await run("npm test -- --test-reporter=tap", folder);
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(output)?.[1]);
  expect(count("fail")).toBe(0);
  // A runner that finds no tests is content too.
  expect(count("pass")).toBe(12);
  expect(count("tests")).toBe(12);
});
