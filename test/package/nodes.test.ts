import { access, cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { install } from "../support/pack.js";
import { startProgram } from "../support/run-program.js";

const MAJORS = [20, 22, 24];
const PROGRAMS = ["program.mjs", "program.cjs"];

let folder: string;
const binaries = new Map<number, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(inject("project"), "..", "nodes-"));
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  // Each in a folder of its own name, in one installation.
  await install(folder, ...MAJORS.map((major) => `node-${major}@npm:${name}@${major}`));
  for (const major of MAJORS) {
    const binary = join(folder, "node_modules", `node-${major}`, "bin", platform === "win" ? "node.exe" : "node");
    await access(binary);
    binaries.set(major, binary);
  }
  for (const program of PROGRAMS) {
    await cp(new URL(`programs/${program}`, import.meta.url), join(inject("project"), program));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(MAJORS)("on Node %i", (major) => {
  test.each(PROGRAMS)("%s loads every entry and makes its calls", async (program) => {
    const { finished } = startProgram([program], {}, { node: binaries.get(major) ?? "", cwd: inject("project") });
    expect(await finished).toMatchObject({ code: 0, stdout: expect.stringMatching(`^v${major}\\.\\S+ ok\n$`) });
  });
});
