import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../../../scripts/changeset-from-document.js";
import { runMain } from "../run-main.js";
import { drop, type Edit, edited, put } from "./edits.js";
import { startRepository } from "./repository.js";
import { small } from "./small-document.js";

// repository/rehearsal.test.ts runs the script in its own process, and Changesets on what it writes.

const summary = (text: string) => put(text, "paths", "/things", "get", "summary");

let repository: Awaited<ReturnType<typeof startRepository>>;
beforeEach(async () => {
  repository = await startRepository();
  await repository.write("package.json", { name: "things-api", version: "0.3.0" });
  await repository.write(".changeset/README.md", "Changesets.\n");
  await writeDocument();
  await repository.commit("the document");
});
afterEach(() => repository[Symbol.asyncDispose]());

const writeDocument = (...edits: Edit[]) => repository.write("generated/openapi.json", edited(small, edits));
const run = (...args: string[]) => runMain(main, args, { cwd: repository.root });

async function onlyChangeset(): Promise<string> {
  const [file, ...others] = await repository.changesets();
  expect(others).toEqual([]);
  return repository.read(`.changeset/${file}`);
}

test("writes a changeset with the changes and the bump", async () => {
  await writeDocument(drop("paths", "/things", "post"), summary("Things"));
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
});

test("deletes its changeset once the document is unchanged again", async () => {
  await writeDocument(summary("Things"));
  await run("--since", "main");
  expect(await repository.changesets()).toHaveLength(1);

  await writeDocument();
  const { code, stdout } = await run("--since", "main");
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(
      /^Deleted \S+: it is out of date\.\nThe document has not changed since main: no changeset needed\.\n$/,
    ),
  });
  expect(await repository.changesets()).toEqual([]);
});

test("keeps an edited changeset while the document's changes are the same", async () => {
  await writeDocument(summary("Things"));
  await run("--since", "main");
  const [file] = await repository.changesets();
  await repository.write(`.changeset/${file}`, '---\n"things-api": patch\n---\n\nThings are explained.\n');

  const { code, stdout } = await run("--since", "main");
  expect(code).toBe(0);
  expect(stdout).toContain(`${file}, which lists the same changes:`);
  expect(stdout).toContain("Things are explained.");
  expect(await onlyChangeset()).toContain("Things are explained.");
});

test("replaces its own changeset when the document changes again, and leaves others alone", async () => {
  await repository.write(".changeset/mine.md", '---\n"things-api": patch\n---\n\nMine.\n');
  await writeDocument(summary("Things"));
  await run("--since", "HEAD");
  const [first] = await repository.changesets();
  await writeDocument(summary("Things"), drop("paths", "/things", "post"));
  const { stdout } = await run("--since", "HEAD");
  expect(stdout).toContain(`${first}: it is out of date.\n`);
  const files = await repository.changesets();
  expect(files).toHaveLength(2);
  expect(files).not.toContain(first);
  expect(await repository.read(".changeset/mine.md")).toContain("Mine.");
  const text = await repository.read(`.changeset/${files.find((file) => file !== "mine.md")}`);
  expect(text).toContain("**Breaking:**");
  expect(text).toContain("Documentation");
});

test("keeps changesets that the ref has, and replaces those with another starting point", async () => {
  await repository.git("tag", "v0.3.0");
  await writeDocument(summary("Things"));
  await run("--since", "main");
  const [merged] = await repository.changesets();
  await repository.commit("a change of the document, with its changeset");

  await writeDocument(summary("Things"), drop("paths", "/things", "post"));
  await run("--since", "main");
  const both = await repository.changesets();
  expect(both).toHaveLength(2);
  const added = both.find((file) => file !== merged);
  expect(await repository.read(`.changeset/${added}`)).not.toContain("Documentation");

  // Since the release all of it is new, so a single changeset covers it.
  await run("--since", "v0.3.0");
  expect(await onlyChangeset()).toMatch(/Breaking.*\n.*Documentation/);
});

test("ignores what changed on the other branch since this one left it", async () => {
  await repository.git("checkout", "--quiet", "-b", "topic");
  await writeDocument(summary("Things"));
  await repository.commit("a change of the document");
  await repository.git("checkout", "--quiet", "main");
  await writeDocument(drop("paths", "/things", "post"));
  await repository.commit("another change of the document");
  await repository.git("checkout", "--quiet", "topic");

  await run("--since", "main");
  const text = await onlyChangeset();
  expect(text).toContain("Documentation of `listThings`");
  expect(text).not.toContain("createThing");
});

test("rejects a ref without a common commit", async () => {
  await repository.git("checkout", "--quiet", "--orphan", "other");
  await repository.git("commit", "--quiet", "--message", "another start");
  const { code, stderr } = await run("--since", "main");
  expect(stderr).toBe('--since: "main" and the current commit have no commit in common. Is the clone shallow?\n');
  expect(code).toBe(2);
});

test("rejects wrong options and unknown refs, and writes nothing", async () => {
  await writeDocument(summary("Things"));
  const usage = "Usage: npm run changeset:from-document -- --since REF";
  const rejected: [args: string[], message: string][] = [
    [[], `--since is missing.\n\n${usage}`],
    [["--from", "main"], `Unknown option '--from'`],
    [["main"], usage],
    [["--since", "v9"], '--since: git finds no commit "v9".\n'],
    [["--since=--all"], '--since: git finds no commit "--all".\n'],
  ];
  for (const [args, message] of rejected) {
    const { code, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  }
  expect(await repository.changesets()).toEqual([]);
});

test("rejects a ref without the document", async () => {
  await repository.git("checkout", "--quiet", "--orphan", "older");
  await repository.git("rm", "--quiet", "-r", "--cached", "generated");
  await repository.git("commit", "--quiet", "--message", "before the document");
  const { code, stderr } = await run("--since", "older");
  expect(stderr).toBe('--since: "older" has no generated/openapi.json.\n');
  expect(code).toBe(2);
});
