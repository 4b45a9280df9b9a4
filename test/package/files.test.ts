import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { checkFiles } from "../../scripts/package/check-files.js";

const installed = join(inject("project"), "node_modules", "zoom-video-sdk-api");
const cache = new Map();
// Beside the package, where its dependencies are found.
let copy: string;
let names: string[];

beforeAll(async () => {
  copy = await mkdtemp(join(installed, "..", "copy-"));
  await cp(installed, copy, { recursive: true });
  names = (await readdir(join(copy, "dist"))).filter((name) => /\.[cm](?:js|ts)$/.test(name));
});
afterAll(() => rm(copy, { recursive: true }));

/** What the check says while one file has other content. */
async function problemsWith(name: string, change: (text: string) => string): Promise<string[]> {
  const file = join(copy, "dist", name);
  const text = await readFile(file, "utf8");
  await writeFile(file, change(text));
  try {
    return await checkFiles(copy, cache);
  } finally {
    await writeFile(file, text);
  }
}

test("the files of the tarball are whole", async () => {
  expect(await checkFiles(installed, cache)).toEqual([]);
});

describe("a file that is not whole is found by name", () => {
  test("empty", async () => {
    // Each takes a second: all of them at night.
    const some = process.env["SIZE"] === "full" ? names : ["index.d.cts", "webhooks.d.mts", "index.cjs"];
    for (const name of some) expect(await problemsWith(name, () => "")).toEqual([`dist/${name} is empty.`]);
  });

  test("each of them, if all are empty", async () => {
    const empty = join(copy, "empty");
    await mkdir(join(empty, "dist"), { recursive: true });
    for (const name of names) await writeFile(join(empty, "dist", name), "");
    expect((await checkFiles(empty)).sort()).toEqual(names.map((name) => `dist/${name} is empty.`).sort());
  });

  test("nothing but comments", async () => {
    const problems = await problemsWith("index.d.cts", () => "// nothing\n");
    expect(problems).toEqual(["dist/index.d.cts is empty."]);
  });

  test("broken off within a statement", async () => {
    const declarations = names.filter((name) => name.endsWith(".d.cts"));
    const some = process.env["SIZE"] === "full" ? declarations : ["index.d.cts"];
    for (const name of [...some, "index.mjs"]) {
      const problems = await problemsWith(name, (text) => text.slice(0, text.lastIndexOf("}")));
      expect(problems).toContain(`dist/${name} is broken off: it does not parse.`);
    }
  });

  test("without the declaration of a name that the code exports", async () => {
    const problems = await problemsWith("index.d.cts", (text) => text.replace("TimeoutError, type ", "type "));
    expect(problems).toContain("dist/index.d.mts does not declare TimeoutError.");
  });
});
