import { access, cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { install } from "../support/pack.js";
import { startProgram } from "../support/run-program.js";

const MAJORS = [20, 22, 24];
const PROGRAMS = ["program.mjs", "program.cjs"];
const STACKS = "stacks.mjs";

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
  for (const program of [...PROGRAMS, STACKS]) {
    await cp(new URL(`programs/${program}`, import.meta.url), join(inject("project"), program));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(MAJORS)("on Node %i", (major) => {
  const run = (program: string) =>
    startProgram([program], {}, { node: binaries.get(major) ?? "", cwd: inject("project") }).finished;

  test.each(PROGRAMS)("%s loads every entry and makes its calls", async (program) => {
    expect(await run(program)).toMatchObject({ code: 0, stdout: expect.stringMatching(`^v${major}\\.\\S+ ok\n$`) });
  });

  test("the stack of an error shows the line that called", async () => {
    const outcome: Record<string, string> = JSON.parse((await run(STACKS)).stdout);
    expect(Object.values(outcome)).toHaveLength(12);
    for (const [call, stack] of Object.entries(outcome)) expect(stack, call).toBe("shown");
  });
});
