import { exec } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

// The examples as a user has them: with the package from its tarball, and everything else from the registry.
const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;
let tarball: string;

beforeAll(async () => {
  // Outside of the repository, whose node_modules would lend them what their own package.json forgets.
  folder = await mkdtemp(join(tmpdir(), "example-app-"));
  const packed = await run(`npm pack --ignore-scripts --json --pack-destination "${folder}"`, root);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  tarball = join(folder, filename);
}, 60_000);
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

test.concurrent.each([
  ["backend", 12],
  ["webhooks", 25],
])("the own tests of examples/%s pass with the packed package", { timeout: 300_000 }, async (name, tests) => {
  const app = join(folder, name);
  // What an earlier run in the folder left there is not part of it.
  await cp(join(root, "examples", name), app, {
    recursive: true,
    filter: (source) => !/node_modules|\.tgz$/.test(source.slice(root.length)),
  });
  const flags = "--ignore-scripts --no-audit --no-fund --no-package-lock";
  await run(`npm install ${flags} "${tarball}"`, app);
  const output = await run("npm test -- --test-reporter=tap", app);
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(output)?.[1]);
  expect(count("fail")).toBe(0);
  // A runner that finds no tests is content too.
  expect(count("pass")).toBe(tests);
  expect(count("tests")).toBe(tests);
});
