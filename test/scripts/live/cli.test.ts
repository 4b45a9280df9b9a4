import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, test } from "vitest";
import { main } from "../../../scripts/contract-live.js";
import { startProgram } from "../../support/run-program.js";
import { runMain } from "../run-main.js";
import { type RealApi, startRealApi } from "./real-api.js";

const KEYS = { ZOOM_VIDEO_SDK_API_KEY: "live-test-key", ZOOM_VIDEO_SDK_API_SECRET: "live-test-secret" };
const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));

let api: RealApi | undefined;
afterEach(() => api?.close());

test("says what it needs if the keys are missing", async () => {
  const { code, stdout, stderr } = await runMain(main, []);
  expect(code).toBe(2);
  expect(stderr).toContain("ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET");
  expect(stderr).toContain("It only sends GET requests");
  expect(stdout).toBe("");
});

test.each([
  ["an unknown option", ["--none-such"], "Unknown option"],
  ["an invalid base URL", ["--base-url", "api.zoom.us"], "must be an HTTPS URL"],
  [
    "a base URL that would get the token unencrypted",
    ["--base-url", "http://proxy.example/v2"],
    "must be an HTTPS URL",
  ],
])("rejects %s", async (_, args, message) => {
  const { code, stderr } = await runMain(main, args, { env: KEYS });
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Usage: npm run contract:live");
});

test("as a process, exits with 1 for differences and writes a report without values", async () => {
  api = await startRealApi((operationId) =>
    operationId === "getDailyReport" ? { status: 418, body: { code: 9, message: "Anna is out" } } : undefined,
  );
  const folder = await mkdtemp(join(tmpdir(), "contract-live-"));
  try {
    const file = join(folder, "report.json");
    const args = [tsx, "scripts/contract-live.ts", "--base-url", api.baseUrl, "--json", file];
    const { code, stdout } = await startProgram(args, KEYS).finished;
    expect(stdout).toContain("getDailyReport 418 (status): expected one of 200, 400, 401, 429, got 418");
    expect(stdout).toContain("20 reads checked: 1 difference.");
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
