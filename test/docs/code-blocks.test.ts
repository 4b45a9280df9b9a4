import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { OperationId } from "../../generated/operations.js";
import { type MockServer, startMockServer } from "../../src/testing/index.js";
import { type Block, blocksOf } from "./blocks.js";
import { documents } from "./documents.js";
import { given } from "./given.js";
import { run } from "./run.js";
import { typeErrors } from "./type-check.js";

// What people copy out of the documents compiles, and runs.
const blocks = documents().flatMap(blocksOf);
const code = blocks.filter(({ language }) => language === "ts" || language === "js");
const names = Object.keys(given("http://127.0.0.1", false));

test("every block says what it is written in, by one of these names", () => {
  const languages = ["ts", "js", "sh", "json", "http", "text"];
  expect(blocks.filter(({ language }) => !languages.includes(language)).map(({ name }) => name)).toEqual([]);
});

test("the blocks type-check", () => {
  expect(code.length).toBeGreaterThan(20);
  expect(typeErrors(code, names)).toEqual([]);
});

test("no name is given that no block needs", () => {
  const text = code.map((block) => block.code).join("\n");
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});

describe("the blocks run", () => {
  let server: MockServer;
  /** What the mock had against the requests. */
  let problems: string[] = [];
  let folder: string;
  const before = process.cwd();
  beforeAll(async () => {
    server = await startMockServer({ logger: { info() {}, warn: (problem) => problems.push(problem) } });
    // For those that write files.
    folder = await mkdtemp(join(tmpdir(), "docs-"));
    process.chdir(folder);
  }, 60_000);
  afterAll(async () => {
    process.chdir(before);
    await rm(folder, { recursive: true });
    await server.close();
  });
  beforeEach(() => {
    vi.stubEnv("ZOOM_VIDEO_SDK_API_KEY", "an-api-key");
    vi.stubEnv("ZOOM_VIDEO_SDK_API_SECRET", "an-api-secret");
    vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", server.url);
    for (const method of ["log", "warn", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  });
  afterEach(() => {
    server.reset();
    const found = problems;
    problems = [];
    expect(found).toEqual([]);
  });

  test.each(code.filter(({ notRun }) => notRun === undefined))("$name", async ({ code, onSample, answers }: Block) => {
    for (const { operationId, status, example } of answers) {
      server.prefer(operationId as OperationId, { status, ...(example && { example }) } as never);
    }
    await run(code, { ...given(server.url, onSample) });
  });
});
