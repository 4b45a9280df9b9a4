import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { type Deviate, type RealApi, startRealApi } from "./real-api.js";

const KEYS = { ZOOM_VIDEO_SDK_API_KEY: "live-test-key", ZOOM_VIDEO_SDK_API_SECRET: "live-test-secret" };
const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));

let api: RealApi | undefined;
afterEach(() => api?.close());

async function start(deviate?: Deviate): Promise<string> {
  api = await startRealApi(deviate);
  return api.baseUrl;
}

async function run(args: string[], env: Record<string, string>) {
  const child = spawn(process.execPath, [tsx, "scripts/contract-live.ts", ...args], {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code], stdout, stderr] = await Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  return { code: code as number, stdout, stderr };
}

const limit = { timeout: 60_000 };

test("without keys it says what it needs and that it only reads", limit, async () => {
  const { code, stdout, stderr } = await run([], {});
  expect(code).toBe(2);
  expect(stderr).toContain("ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET");
  expect(stderr).toContain("It only reads");
  expect(stdout).toBe("");
});

test.each([
  ["an unknown option", ["--none-such"]],
  ["a base URL that is none", ["--base-url", "api.zoom.us"]],
  ["a base URL that would have the token in the clear", ["--base-url", "http://proxy.example/v2"]],
])("%s is explained", limit, async (_, args) => {
  const { code, stderr } = await run(args, KEYS);
  expect(code).toBe(2);
  expect(stderr).toContain("Usage: npm run contract:live");
});

test("no differences: exit code 0", limit, async () => {
  const { code, stdout } = await run(["--base-url", await start()], KEYS);
  expect(stdout).toContain("20 reads checked: no differences.");
  expect(code).toBe(0);
});

test("differences: exit code 1, and a report in a file", limit, async () => {
  const baseUrl = await start((operationId) =>
    operationId === "getDailyReport" ? { status: 418, body: { code: 9, message: "Anna is out" } } : undefined,
  );
  const folder = await mkdtemp(join(tmpdir(), "contract-live-"));
  try {
    const file = join(folder, "report.json");
    const { code, stdout } = await run(["--base-url", baseUrl, "--json", file], KEYS);
    expect(stdout).toContain("getDailyReport 418 (status): expected one of 200, 400, 401, 429, came 418");
    expect(code).toBe(1);
    const report = await readFile(file, "utf8");
    expect(JSON.parse(report)).toMatchObject({
      differences: [{ operationId: "getDailyReport", status: 418, count: 1 }],
    });
    for (const hidden of ["Anna", ...Object.values(KEYS)]) expect(stdout + report).not.toContain(hidden);
  } finally {
    await rm(folder, { recursive: true });
  }
});
