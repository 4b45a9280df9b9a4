import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { REPOSITORY } from "../../../scripts/document/bundle.js";
import { driftedFiles } from "../../../scripts/generate/files.js";

let folder: string;
let root: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "generate-"));
  root = pathToFileURL(`${folder}/`);
  for (const name of ["openapi", "generated"]) {
    await cp(new URL(name, REPOSITORY), join(folder, name), { recursive: true });
  }
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the generator on the copy, as npm's scripts do on the original. */
async function generate(...options: string[]): Promise<{ code: number; output: string }> {
  const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
  const script = fileURLToPath(new URL("scripts/generate.ts", REPOSITORY));
  return promisify(execFile)(process.execPath, [tsx, script, "--root", folder, ...options]).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: stdout + stderr }),
  );
}

async function edit(name: string, from: string, to: string): Promise<void> {
  const path = join(folder, name);
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test("a change of the document that is not generated fails, naming the files", { timeout: 60_000 }, async () => {
  expect(await driftedFiles(root)).toEqual([]);

  await edit("openapi/components/schemas/session.yaml", "user_count: { type: integer", "user_count: { type: number");
  // number and integer are one in TypeScript.
  expect(await driftedFiles(root)).toEqual(["generated/openapi.json"]);

  await edit("openapi/components/schemas/session.yaml", "user_count: { type: number", "user_count: { type: string");
  await edit("openapi/paths/sessions.yaml", "x-rate-limit-label: RESOURCE-INTENSIVE", "x-rate-limit-label: HEAVY");
  const drift = await generate("--check");
  expect(drift.code).toBe(1);
  for (const name of ["openapi.json", "schema.ts", "operations.ts"]) {
    expect(drift.output).toContain(`generated/${name} does not match openapi/`);
  }

  expect((await generate()).code).toBe(0);
  expect(await driftedFiles(root)).toEqual([]);
  expect(await readFile(join(folder, "generated/operations.ts"), "utf8")).toMatch(
    /listSessions: \{[^}]*label: "HEAVY"/,
  );
});
