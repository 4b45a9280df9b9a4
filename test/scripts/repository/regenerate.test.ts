import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ROOT } from "../../support/root.js";
import { bash, fakePrograms } from "./bash.js";

// rehearsal.nightly.test.ts runs the script on a document that follows the rules.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "regenerate-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("pushes nothing if the document breaks a rule", async () => {
  await cp(join(ROOT, "scripts", "ci"), join(folder, "scripts", "ci"), { recursive: true });
  const { PATH, calls } = await fakePrograms(folder, { npm: '[ "$3" != document:lint ]', git: "" });
  expect(await bash("regenerate.sh", ["origin/main"], { PATH }, folder)).toMatchObject({ code: 1 });
  expect(await calls()).toBe("npm run --silent document:lint\n");
});
