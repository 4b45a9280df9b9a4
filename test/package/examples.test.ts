import { cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { npm } from "../../scripts/package/run.js";
import { install } from "../support/pack.js";
import { ROOT } from "../support/root.js";

// The examples as a user has them: with the package from its tarball, and everything else from the registry. Outside of
// the repository, whose node_modules would lend them what their own package.json forgets.
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(inject("project"), "..", "examples-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("the tests of examples/backend pass with the packed package", async () => {
  const name = "backend";
  const app = join(folder, name);
  // What an earlier run in the folder left there is not part of it.
  await cp(join(ROOT, "examples", name), app, {
    recursive: true,
    filter: (source) => !/node_modules|\.tgz$/.test(source.slice(ROOT.length)),
  });
  await install(app, inject("tarball"));
  const output = await npm(["test", "--", "--test-reporter=tap"], app);
  const count = (what: string) => Number(new RegExp(`^# ${what} (\\d+)$`, "m").exec(output)?.[1]);
  // A runner that finds no tests exits with 0 too.
  expect(count("pass")).toBeGreaterThanOrEqual(12);
  expect(count("pass")).toBe(count("tests"));
});
