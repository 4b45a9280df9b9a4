import { access, cp, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startSandbox } from "../../src/testing/index.js";
import { install } from "../support/pack.js";
import { startProgram } from "../support/run-program.js";
import { records, run as runCommand } from "./cli/command-line.js";
import { openTerminal } from "./cli/terminal.js";

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

  test("the command line works in a pipe and on a terminal", async () => {
    const node = binaries.get(major) ?? "";
    const sandbox = await startSandbox();
    const { url, apiKey, apiSecret } = sandbox;
    const env = {
      ZOOM_VIDEO_SDK_BASE_URL: url,
      ZOOM_VIDEO_SDK_API_KEY: apiKey,
      ZOOM_VIDEO_SDK_API_SECRET: apiSecret,
    };
    const outcome = await runCommand(["doctor"], { env, node });
    expect(records(outcome)).toContainEqual({ check: "credentials", status: "ok", found: "accepted" });
    expect(outcome.code).toBe(0);
    const missing = await runCommand(["call", "getSession", "--sessionId", "/a-b==", "--json"], { env, node });
    expect(missing).toMatchObject({ code: 4, stdout: "" });
    const terminal = openTerminal(["doctor"], { ...env, NO_COLOR: "1" }, 80, node);
    expect(await terminal.ended).toBe(0);
    expect(terminal.screen()[0]).toContain(`v${major}.`);
    await sandbox.close();
  });

  test("the stack of an error shows the line that called", async () => {
    const outcome: Record<string, string> = JSON.parse((await run(STACKS)).stdout);
    expect(Object.values(outcome)).toHaveLength(12);
    for (const [call, stack] of Object.entries(outcome)) expect(stack, call).toBe("shown");
  });
});
