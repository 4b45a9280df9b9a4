import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { document } from "../../support/document.js";
import { render } from "../upstream/render.js";
import { bash, fakePrograms } from "./bash.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the script, with an open issue of this number. `npm` replaces the comparison. */
async function report(rendering: string, openIssue = "", npm?: string) {
  const file = join(folder, "rendering.md");
  await writeFile(file, rendering);
  const { PATH, calls } = await fakePrograms(folder, {
    gh: `[ "$2" = list ] && echo "${openIssue}"; true`,
    ...(npm !== undefined && { npm }),
  });
  const outcome = await bash("report-upstream.sh", [file], { PATH });
  const all = (await calls()).split(/^(?=(?:gh|npm) )/m);
  const changes = all.filter((call) => !/^(?:npm|gh issue list) /.test(call));
  return { ...outcome, calls: changes.join(""), lists: all.filter((call) => call.startsWith("gh issue list ")) };
}

// The only test that runs the real comparison, through `npm run upstream`.
test("opens an issue with the report", async () => {
  const { code, calls } = await report(render(document).replace("`LIGHT`", "`HEAVY`"));
  expect(code).toBe(0);
  expect(calls).toMatch(/^gh issue create --title Zoom's API has changed --body The document differs from /);
  expect(calls).toContain("HEAVY");
  expect(calls).toContain("x-rate-limit-label");
});

test("updates the open issue", async () => {
  const { code, calls } = await report("", "17", "echo differences; exit 1");
  expect(code).toBe(0);
  expect(calls).toMatch(/^gh issue edit 17 --body The document differs from /);
});

test("takes only an issue that a workflow opened for its own", async () => {
  const { lists } = await report("", "17", "echo differences; exit 1");
  expect(lists).toEqual([expect.stringContaining(" --search author:app/github-actions ")]);
});

test("encloses the report in a fence that nothing in the report can close", async () => {
  const { calls } = await report("", "", "echo 'a `b` ```'; echo '````'; echo @everyone; exit 1");
  expect(calls).toContain("\n`````\na `b` ```\n````\n@everyone\n`````\n");
});

test("closes the issue if there are no differences", async () => {
  expect(await report("", "17", "echo none")).toMatchObject({
    code: 0,
    calls: expect.stringMatching(/^gh issue close 17 /),
  });
});

test("does nothing if there are no differences", async () => {
  expect(await report("", "", "echo none")).toMatchObject({ code: 0, calls: "" });
});

test("fails if the comparison fails, and leaves the issue alone", async () => {
  expect(await report("", "17", "exit 2")).toMatchObject({ code: 2, calls: "" });
});
