import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { ZoomVideoSdk } from "../../../src/index.js";
import { status } from "../../support/file-server.js";
import { account, type RecordingsServer, type Script, startRecordingsServer } from "../../support/recordings-server.js";
import { until } from "../../support/until.js";
import { records, run, startCommand } from "./command-line.js";
import { COLUMNS, openTerminal } from "./terminal.js";

interface Line {
  type: string;
  ZOOM_VIDEO_SDK_BASE_URL: string;
  ZOOM_VIDEO_SDK_API_KEY: string;
  ZOOM_VIDEO_SDK_API_SECRET: string;
}

const clientOf = ({ ZOOM_VIDEO_SDK_BASE_URL, ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET }: Line) =>
  new ZoomVideoSdk({
    baseUrl: ZOOM_VIDEO_SDK_BASE_URL,
    apiKey: ZOOM_VIDEO_SDK_API_KEY,
    apiSecret: ZOOM_VIDEO_SDK_API_SECRET,
  });

describe("sandbox", () => {
  test("prints its address and keys, then what happens, until stdin ends", async () => {
    const child = startCommand(["sandbox", "--empty"]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async () => JSON.parse((await lines.next()).value as string) as Line & Record<string, unknown>;
    const ready = await next();
    expect(ready.type).toBe("ready");
    await clientOf(ready).sessions.create({ session_name: "Consultation 4711" });
    expect(await next()).toMatchObject({ type: "request", operationId: "createSession", status: 201 });
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  });

  test("has sample sessions, with their events", async () => {
    const child = startCommand(["sandbox"]);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const ready = JSON.parse((await lines.next()).value as string) as Line;
    const zoom = clientOf(ready);
    const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    // The sample takes 47 minutes of the sandbox's time: in the evening, it ends tomorrow.
    const range = { from: dayIn(-1), to: dayIn(1) };
    const live = { type: "live", ...range } as const;
    await until(async () => (await zoom.sessions.list(live)).items.length > 0);
    const { items } = await zoom.sessions.list({ type: "past", ...range });
    expect(items.map(({ session_name }) => session_name)).toContain("Consultation 4711");
    child.kill();
    // 143 is the custom for SIGTERM. Windows has no signals.
    expect((await once(child, "close"))[0]).toBe(process.platform === "win32" ? null : 143);
  });

  test("on a terminal, ends with Ctrl-C", async () => {
    const terminal = openTerminal(["sandbox"], {}, 120);
    await terminal.shows(/event {6}session\.started/);
    await terminal.shows(/PUT {4}204 updateSessionStatus/);
    expect(terminal.screen()[0]).toMatch(/^ZOOM_VIDEO_SDK_BASE_URL=http:\/\/127\.0\.0\.1:\d+$/);
    terminal.press("\u0003");
    expect(await terminal.ended).toBe(130);
  });
});

test("mock runs Prism until Ctrl-C", async () => {
  const terminal = openTerminal(["mock"], {}, 100);
  await terminal.shows(/Ctrl-C stops it\./);
  const [, url = ""] = /^ZOOM_VIDEO_SDK_BASE_URL +(http:\S+)$/m.exec(terminal.screen().join("\n")) ?? [];
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl: url });
  expect(await zoom.sessions.get("/ab//cd==")).toMatchObject({ session_name: expect.any(String) });
  terminal.press("\u0003");
  expect(await terminal.ended).toBe(130);
});

test("mock ends when the pipe to its stdin does", async () => {
  const child = startCommand(["mock", "--json"]);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { ZOOM_VIDEO_SDK_BASE_URL: baseUrl } = JSON.parse((await lines.next()).value as string) as Line;
  expect(await new ZoomVideoSdk({ token: "any", baseUrl }).storage.locations.list()).toBeDefined();
  child.stdin.end();
  expect(await once(child, "close")).toEqual([0, null]);
});

describe("archive", () => {
  let dir: string;
  let server: RecordingsServer | undefined;
  beforeEach(async () => {
    dir = await mkdtemp(join(inject("project"), "archive-"));
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await rm(dir, { recursive: true });
  });

  const args = () => ["archive", "--dir", dir, "--from", "2026-10-01", "--to", "2026-10-31"];
  async function serve(script?: Script) {
    await server?.close();
    server = await startRecordingsServer(account(10), script);
    const keys = {
      ZOOM_VIDEO_SDK_API_KEY: "the-key-of-the-account",
      ZOOM_VIDEO_SDK_API_SECRET: "the-secret-of-the-key",
    };
    return { ...keys, ZOOM_VIDEO_SDK_BASE_URL: server.url };
  }

  test("downloads every file once, a line for each", async () => {
    const env = await serve();
    const first = await run(args(), { env });
    expect(first).toMatchObject({ code: 0, stderr: "Downloaded 16 files (0.2 MB); 0 were already there.\n" });
    expect(records(first).map(({ type }) => type)).toEqual(Array.from({ length: 16 }, () => "downloaded"));
    const again = await run(args(), { env });
    expect(again).toMatchObject({ code: 0, stderr: "Downloaded 0 files (0.0 MB); 16 were already there.\n" });
    expect(
      records(again)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(
      records(first)
        .map(({ path }) => path)
        .sort(),
    );
  });

  test("saves the others if a file fails, and exits with 9", async () => {
    const env = await serve((path) => (path === "/files/v3" ? status(404) : undefined));
    const outcome = await run(args(), { env });
    expect(outcome.code).toBe(9);
    expect(outcome.stderr).toMatch(/^Failed: 2026-10-01\/Session 3_.*\.mp4: /m);
    expect(records(outcome).filter(({ type }) => type === "failed")).toHaveLength(1);
  });

  test.each(COLUMNS)("shows progress on a terminal of %i columns, resumes after Ctrl-C", async (columns) => {
    const stall: Script = (path, count, body) =>
      path === "/files/v4" && count === 1
        ? (_, response) => {
            response.writeHead(200, { "content-length": body.length, etag: `"${path}"` });
            response.write(body.subarray(0, 100));
          }
        : undefined;
    const env = await serve(stall);
    const terminal = openTerminal(args(), env, columns);
    await until(async () => (await readdir(dir, { recursive: true })).some((name) => /Session 4_.*\.part$/.test(name)));
    await terminal.shows(/\d+ of \d+ files found so far/);
    await terminal.shows(/░ +\d+% .*Session 4/);
    expect(Math.max(...terminal.screen().map((line) => line.length))).toBeLessThanOrEqual(columns);
    terminal.press("\u0003");
    expect(await terminal.ended).toBe(130);
    expect(terminal.screen().slice(-2)).toEqual(["Run it again to resume.", "Interrupted."]);
    const again = openTerminal(args(), env, columns);
    expect(await again.ended).toBe(0);
    expect(again.screen().at(-1)).toMatch(/^Downloaded \d+ files/);
    expect(server?.seen.some(({ headers }) => headers.range === "bytes=100-")).toBe(true);
  });
});
