import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REPOSITORY } from "../../../scripts/document/repository.js";
import { main } from "../../../scripts/generate.js";
import { runMain } from "../run-main.js";

// repository/rehearsal.test.ts runs the script in its own process.

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
  for (const name of ["openapi", "generated", "README.md", "docs/guides", "src"]) {
    await cp(new URL(name, REPOSITORY), join(folder, name), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true }));

const generate = (...args: string[]) => runMain(main, args, { cwd: folder });

async function edit(name: string, from: string, to: string): Promise<void> {
  const path = join(folder, name);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test("--check fails and names the files that are out of date; without it they are generated", async () => {
  await edit("openapi/components/schemas/session.yaml", "user_count: { type: integer", "user_count: { type: string");
  await edit("openapi/paths/sessions.yaml", "x-rate-limit-label: RESOURCE-INTENSIVE", "x-rate-limit-label: HEAVY");
  const drifted = ["generated/openapi.json", "generated/schema.ts", "generated/operations.ts", "README.md"].map(
    (name) => `${name} is out of date. Run \`npm run generate\` and commit it.\n`,
  );
  expect(await generate("--check")).toEqual({ code: 1, stdout: "", stderr: drifted.join("") });

  expect((await generate()).code).toBe(0);
  expect(await readFile(join(folder, "generated/operations.ts"), "utf8")).toMatch(
    /listSessions: \{[^}]*label: "HEAVY"/,
  );
});

test("tables of options in the guides say what the TSDoc says", async () => {
  await generate();
  await edit(
    "src/core/options.ts",
    "Default 30,000; `Infinity` for no limit.",
    "Default 40,000; `Infinity` | 0 for no limit.",
  );
  expect(await generate("--check")).toMatchObject({ code: 1, stderr: expect.stringContaining("getting-started.md") });

  await generate();
  expect(await readFile(join(folder, "docs/guides/getting-started.md"), "utf8")).toMatch(
    /^\| `timeoutMs` \| 40,000 \| How long .*\. `Infinity` \\\| 0 for no limit\. Each retry has its own\. \|$/m,
  );
});
