import { afterEach, beforeEach, expect, test } from "vitest";
import { drop, type Edit, edited, put } from "./edits.js";
import { startRepository } from "./repository.js";
import { small } from "./small-document.js";

const limit = { timeout: 60_000 };
const summary = (text: string) => put(text, "paths", "/things", "get", "summary");

let repository: Awaited<ReturnType<typeof startRepository>>;
beforeEach(async () => {
  repository = await startRepository();
  await repository.write("package.json", { name: "things-api", version: "0.3.0" });
  await repository.write(".changeset/config.json", { changelog: false, baseBranch: "main" });
  await document();
  await repository.commit("the document");
});
afterEach(() => repository[Symbol.asyncDispose]());

const document = (...edits: Edit[]) => repository.write("generated/openapi.json", edited(small, edits));
const run = (...args: string[]) => repository.run("changeset-from-document.ts", ...args);

async function onlyChangeset(): Promise<string> {
  const [file, ...others] = await repository.changesets();
  expect(others).toEqual([]);
  return repository.read(`.changeset/${file}`);
}

test("writes a changeset that changesets reads", limit, async () => {
  await repository.git("checkout", "--quiet", "-b", "change");
  await document(drop("paths", "/things", "post"), summary("Things"));
  const { code, stdout } = await run("--since", "main");
  expect(code).toBe(0);
  const text = await onlyChangeset();
  expect(text).toBe(`---
"things-api": minor
---

The API document changed:

- **Breaking:** \`createThing\`: operation \`POST /things\` removed
- Documentation of \`listThings\`
`);
  expect(stdout).toContain(text);

  await repository.commit("a change");
  const status = await repository.changeset("status", "--output=status.json");
  expect(status.stderr + status.stdout).not.toContain("error");
  const { releases } = JSON.parse(await repository.read("status.json")) as { releases: object[] };
  expect(releases).toMatchObject([{ name: "things-api", type: "minor", newVersion: "0.4.0" }]);
});

test("says that nothing changed, and takes back what it wrote before", limit, async () => {
  await document(summary("Things"));
  await run("--since", "main");
  expect(await repository.changesets()).toHaveLength(1);

  await document();
  const { code, stdout } = await run("--since", "main");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "Nothing changed in the document since main: no changeset.\n" });
  expect(await repository.changesets()).toEqual([]);
});

test("writes the same file again, and lets other changesets be", limit, async () => {
  await repository.write(".changeset/mine.md", '---\n"things-api": patch\n---\n\nMine.\n');
  await document(summary("Things"));
  await run("--since", "HEAD");
  const first = await repository.changesets();
  await document(summary("Things"), drop("paths", "/things", "post"));
  await run("--since", "HEAD");
  expect(await repository.changesets()).toEqual(first);
  expect(first).toHaveLength(2);
  const text = await repository.read(`.changeset/${first.find((file) => file !== "mine.md")}`);
  expect(text).toContain("**Breaking:**");
  expect(text).toContain("Documentation");
});

test("keeps what the branch brought along, and replaces what was told from another start", limit, async () => {
  await repository.git("tag", "v0.3.0");
  await document(summary("Things"));
  await run("--since", "main");
  const [merged] = await repository.changesets();
  await repository.commit("a change of the document, with its changeset");

  await document(summary("Things"), drop("paths", "/things", "post"));
  await run("--since", "main");
  const both = await repository.changesets();
  expect(both).toHaveLength(2);
  const added = both.find((file) => file !== merged);
  expect(await repository.read(`.changeset/${added}`)).not.toContain("Documentation");

  // Since the release, all of it is news: one changeset tells it.
  await run("--since", "v0.3.0");
  expect(await onlyChangeset()).toMatch(/Breaking.*\n.*Documentation/);
});

test.each([
  ["no --since", [], "--since is missing.\n\nUsage: npm run changeset:from-document -- --since REF"],
  ["a ref that is not there", ["--since", "v9"], '--since: git finds no commit "v9" here.'],
  ["a ref that looks like an option", ["--since=--all"], '--since: git finds no commit "--all" here.'],
  ["an option that is not there", ["--from", "main"], "Unknown option '--from'"],
])("%s: says so and writes nothing", limit, async (_, args, message) => {
  await document(summary("Things"));
  const { code, stderr } = await run(...args);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
  expect(await repository.changesets()).toEqual([]);
});

test("a ref from before there was a document: says so", limit, async () => {
  await repository.git("checkout", "--quiet", "--orphan", "older");
  await repository.git("rm", "--quiet", "-r", "--cached", "generated");
  await repository.git("commit", "--quiet", "--message", "before the document");
  const { code, stderr } = await run("--since", "older");
  expect(stderr).toBe('--since: there is no generated/openapi.json at "older".\n');
  expect(code).toBe(2);
});
