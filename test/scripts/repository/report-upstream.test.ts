import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { document } from "../../support/document.js";
import { render } from "../upstream/render.js";
import { bash, standIns } from "./bash.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

const same = render(document);
const changed = same.replace("`LIGHT`", "`HEAVY`");

/** Runs the script on a rendering, where an issue of this number is open. */
async function report(rendering: string, openIssue = "") {
  const file = join(folder, "rendering.md");
  await writeFile(file, rendering);
  const { PATH, calls } = await standIns(folder, { gh: `[ "$2" = list ] && echo "${openIssue}"; true` });
  const outcome = await bash("report-upstream.sh", [file], { PATH });
  const [, ...after] = (await calls()).split(/^(?=gh )/m);
  return { ...outcome, calls: after.join("") };
}

test("opens an issue with the report", async () => {
  const { code, calls } = await report(changed);
  expect(code).toBe(0);
  expect(calls).toMatch(/^gh issue create --title Zoom's API has changed --body The document differs from /);
  expect(calls).toContain("HEAVY");
  expect(calls).toContain("x-rate-limit-label");
});

test("brings the one that is open up to date", async () => {
  const { code, calls } = await report(changed, "17");
  expect(code).toBe(0);
  expect(calls).toMatch(/^gh issue edit 17 --body The document differs from /);
});

test("closes it when nothing differs any more", async () => {
  expect(await report(same, "17")).toMatchObject({ code: 0, calls: expect.stringMatching(/^gh issue close 17 /) });
});

test("does nothing where nothing differs", async () => {
  expect(await report(same)).toMatchObject({ code: 0, calls: "" });
});

test("fails where the rendering can't be read, and touches no issue", async () => {
  expect(await report("<html>Sign in</html>", "17")).toMatchObject({ code: 2, calls: "" });
});
