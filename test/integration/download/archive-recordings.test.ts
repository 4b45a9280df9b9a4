import { renameSync, rmSync } from "node:fs";
import { type FileHandle, mkdtemp, open, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ArchiveEvent, type ArchiveOptions, archiveRecordings } from "../../../src/download/index.js";
import { type ClientOptions, type SessionRecordings, ZoomVideoSdk } from "../../../src/index.js";
import { stopClock } from "../../support/fake-clock.js";
import { status } from "../../support/file-server.js";
import { json, observedClient, rejection } from "../../support/observed-client.js";
import {
  type Account,
  account,
  type RecordingsServer,
  type Script,
  startRecordingsServer,
} from "../../support/recordings-server.js";
import { until } from "../../support/until.js";

let dir: string;
let server: RecordingsServer | undefined;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "archive-"));
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  server = undefined;
  await rm(dir, { recursive: true });
});

async function serveAccount(of: Account, script?: Script): Promise<RecordingsServer> {
  await server?.close();
  server = await startRecordingsServer(of, script);
  return server;
}

const clientOf = ({ url }: RecordingsServer, options: ClientOptions = {}) =>
  new ZoomVideoSdk({ token: "the-token", baseUrl: url, ...options });

const archive = (from: RecordingsServer, options: Partial<ArchiveOptions> = {}) =>
  archiveRecordings(clientOf(from), { from: "2026-10-01", to: "2026-10-31" }, { dir, ...options });

/** The files of the archive, without what it keeps for itself. */
async function files(): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== "manifest.jsonl")
    .map(({ name }) => name)
    .sort();
}

/** Of the files that are on their way. */
async function partSizes(): Promise<number[]> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(".part"));
  // One that is whole by now is gone.
  const found = await Promise.allSettled(names.map((name) => stat(join(dir, name))));
  return found.flatMap((result) => (result.status === "fulfilled" ? [result.value.size] : []));
}

const manifest = async () =>
  (await readFile(join(dir, "manifest.jsonl"), "utf8"))
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** Whether the archive has all files of the account, and no others. */
async function isComplete({ bodies }: Account): Promise<boolean> {
  const lines = await manifest();
  const found = await Promise.all(lines.map(({ path }) => readFile(join(dir, ...String(path).split("/")))));
  const sorted = (buffers: Buffer[]) => buffers.map((body) => body.toString()).sort();
  expect(await files()).toHaveLength(bodies.size);
  return JSON.stringify(sorted(found)) === JSON.stringify(sorted([...bodies.values()]));
}

const small = account(10);
/** A session with just these files. */
const oneSession = (recording_files: object[]): Account => ({
  sessions: [
    {
      session_id: "/s==",
      session_name: "S",
      start_time: "2026-11-21T10:00:00Z",
      recording_files,
      participant_audio_files: [],
    },
  ] as SessionRecordings[],
  bodies: new Map([["/files/a", Buffer.from("the file")]]),
});
const fileA = { id: "a", file_type: "MP4", download_url: "/files/a", file_size: 8 };

test("downloads files of all kinds and writes a manifest without URLs or tokens", async () => {
  const summary = await archive(await serveAccount(small));
  const sizes = [...small.bodies.values()].reduce((sum, body) => sum + body.length, 0);
  expect(summary).toEqual({ downloaded: 16, bytes: sizes, present: 0, skipped: [], failed: [] });
  expect(await isComplete(small)).toBe(true);
  const lines = await manifest();
  expect(lines.find(({ file_id }) => file_id === "00000000-0000-4000-8000-000000000003")).toMatchObject({
    kind: "participant_audio_files",
    session_id: "/s0==",
    session_name: "Session 0",
    user_key: "anna",
  });
  expect(new Set(lines.map(({ kind }) => kind)).size).toBe(3);
  const text = await readFile(join(dir, "manifest.jsonl"), "utf8");
  expect(text).not.toMatch(/http|token/);
});

test("downloads files without IDs once each, told apart by their order", async () => {
  const timeline = { file_type: "TIMELINE", recording_start: "2026-11-21T10:00:00Z" };
  const twins = oneSession(["/files/a", "/files/b"].map((download_url) => ({ ...timeline, download_url })));
  twins.bodies.set("/files/b", Buffer.from("the other"));
  expect(await archive(await serveAccount(twins))).toMatchObject({ downloaded: 2, failed: [] });
  expect(await isComplete(twins)).toBe(true);
  const next = await serveAccount(twins);
  expect(await archive(next)).toMatchObject({ downloaded: 0, present: 2 });
  expect(next.asked.size).toBe(0);
});

test("downloads only new files in a second run", async () => {
  const before = { ...small, sessions: small.sessions.slice(1) };
  await archive(await serveAccount(before));
  const next = await serveAccount(small);
  expect(await archive(next)).toMatchObject({ downloaded: 4, present: 12, failed: [] });
  expect([...next.asked.keys()].sort()).toEqual(["/files/a0", "/files/p0", "/files/t0", "/files/v0"]);
  expect(await isComplete(small)).toBe(true);
});

test("downloads a listed file again only if its size at Zoom has changed", async () => {
  await archive(await serveAccount(oneSession([fileA])));
  const [name = ""] = await files();
  await rm(join(dir, "2026-11-21"), { recursive: true });
  const same = await serveAccount(oneSession([fileA]));
  expect(await archive(same)).toMatchObject({ downloaded: 0, present: 1 });
  expect(same.asked.size).toBe(0);
  const changed = oneSession([{ ...fileA, file_size: 9 }]);
  changed.bodies.set("/files/a", Buffer.from("the file!"));
  expect(await archive(await serveAccount(changed))).toMatchObject({ downloaded: 1, present: 0 });
  expect(await files()).toEqual([name]);
});

test("repairs a manifest with a torn last line without downloading again", async () => {
  await archive(await serveAccount(small));
  const path = join(dir, "manifest.jsonl");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.slice(0, -20));
  const next = await serveAccount(small);
  expect(await archive(next)).toMatchObject({ downloaded: 0, present: 16 });
  expect(next.asked.size).toBe(0);
  const lines = (await readFile(path, "utf8")).split("\n").slice(0, -1);
  expect(lines).toHaveLength(17);
  expect(() => JSON.parse(lines[15] ?? "")).toThrow();
  expect(JSON.parse(lines[16] ?? "")).toMatchObject({ path: expect.any(String) });
});

test("replaces a file whose size is wrong", async () => {
  await archive(await serveAccount(oneSession([fileA])));
  const [line] = await manifest();
  await rm(join(dir, "manifest.jsonl"));
  const path = join(dir, String(line?.["path"]));
  await writeFile(path, "half");
  expect(await archive(await serveAccount(oneSession([fileA])))).toMatchObject({ downloaded: 1 });
  expect(await readFile(path, "utf8")).toBe("the file");
});

test.each([
  ["not-completed", { ...fileA, status: "processing" }],
  ["external-storage", { id: "a", status: "completed", external_storage_url: "s3://bucket/a" }],
  ["no-address", { id: "a", status: "completed" }],
])("skips a file that cannot be downloaded: %s", async (reason, file) => {
  const from = await serveAccount(oneSession([file]));
  const summary = await archive(from);
  expect(summary).toMatchObject({ downloaded: 0, failed: [] });
  expect(summary.skipped).toMatchObject([{ reason, file: { fileId: "a", sessionId: "/s==" } }]);
  expect(from.asked.size).toBe(0);
  // It may come with the next run.
  expect(await archive(await serveAccount(oneSession([fileA])))).toMatchObject({ downloaded: 1 });
});

test("skips entries that are null, and reports them", async () => {
  const withNulls = oneSession([null, { ...fileA, download_url: "https://zoom.us/a" }, null] as object[]);
  withNulls.sessions.push(null as unknown as SessionRecordings);
  const { zoom } = observedClient(({ url }) =>
    url.host === "zoom.us" ? new Response("the file") : json({ sessions: withNulls.sessions }),
  );
  const summary = await archiveRecordings(zoom, {}, { dir });
  expect(summary.downloaded).toBe(1);
  expect(summary.skipped).toMatchObject([
    { reason: "no-address", file: { sessionId: "/s==", kind: "recording_files" } },
    { reason: "no-address", file: { sessionId: "/s==", kind: "recording_files" } },
  ]);
  expect(summary.failed).toMatchObject([{ file: undefined, error: { message: expect.stringContaining("session") } }]);
});

test("a file with nonsense in its entry fails alone, and one with its size as text arrives", async () => {
  const mixed = oneSession([
    { ...fileA, id: "b", file_size: "8 bytes" },
    { ...fileA, id: "c", recording_type: 5, file_extension: null },
    { ...fileA, file_size: "8" },
  ]);
  expect(await archive(await serveAccount(mixed))).toMatchObject({
    downloaded: 2,
    failed: [{ error: { argument: "file.file_size" } }],
  });
  expect(await archive(await serveAccount(oneSession([fileA])))).toMatchObject({ downloaded: 0, present: 1 });
});

test("an entry whose fields can't be read as text ends no run, and nothing is lost silently", async () => {
  const nonsense = { toString: 1 };
  const odd = oneSession([{ ...fileA, id: nonsense, file_type: nonsense, recording_start: nonsense }, fileA]);
  Object.assign(odd.sessions[0] ?? {}, { session_id: nonsense, session_name: nonsense, start_time: nonsense });
  delete odd.sessions[0]?.participant_audio_files;
  const summary = await archive(await serveAccount(odd));
  expect(summary).toMatchObject({ downloaded: 2, failed: [{ file: undefined, error: { argument: "sessionId" } }] });
  expect(await isComplete({ ...odd, bodies: new Map([1, 2].map((n) => [`${n}`, Buffer.from("the file")])) })).toBe(
    true,
  );
});

test("downloads the other files when one fails, and that one in the next run", async () => {
  const failing = await serveAccount(small, (path) => (path === "/files/v3" ? status(404) : undefined));
  const summary = await archive(failing);
  expect(summary).toMatchObject({ downloaded: 15, present: 0 });
  expect(summary.failed).toMatchObject([{ sessionId: "/s3==", error: { name: "NotFoundError", status: 404 } }]);
  expect(summary.failed[0]?.file?.path).toMatch(/^2026-10-01\/Session 3_/);
  expect(await archive(await serveAccount(small))).toMatchObject({ downloaded: 1, present: 15, failed: [] });
  expect(await isComplete(small)).toBe(true);
});

test("downloads the files of the list when the files of a session cannot be listed", async () => {
  const from = await serveAccount(small);
  const zoom = clientOf(from, {
    maxRetries: 0,
    fetch: (url, init) =>
      url.includes("/sessions/%252Fs5") ? Promise.resolve(json({ code: 500, message: "No." }, 500)) : fetch(url, init),
  });
  const summary = await archiveRecordings(zoom, {}, { dir });
  expect(summary.downloaded).toBe(15);
  expect(summary.failed).toMatchObject([{ file: undefined, sessionId: "/s5==", error: { name: "ServerError" } }]);
});

test("reports no failure for a session that is still being processed", async () => {
  const { zoom } = observedClient(({ url }) =>
    url.pathname.endsWith("/videosdk/recordings")
      ? json({ sessions: [{ session_id: "a", recording_files: [] }] })
      : json({ code: 3301, message: "There is no recording for this session." }, 404),
  );
  expect(await archiveRecordings(zoom, undefined, { dir })).toMatchObject({ downloaded: 0, failed: [] });
});

test("downloads at most `concurrency` files at once, and lists pages only when needed", async () => {
  const many = account(110);
  let held: (() => void)[] | undefined = [];
  const from = await serveAccount(many, (_, __, body) => (_request, response) => {
    if (held === undefined) return response.end(body);
    held.push(() => response.end(body));
    if (held.length < 7) return undefined;
    // All seven are here at once.
    for (const release of held) release();
    held = undefined;
  });
  let active = 0;
  let most = 0;
  const onProgress = ({ type }: ArchiveEvent) => {
    if (type === "started") active += 1;
    if (type === "downloaded") active -= 1;
    most = Math.max(most, active);
  };
  expect(await archive(from, { concurrency: 7, onProgress })).toMatchObject({ downloaded: many.bodies.size });
  expect(most).toBe(7);
  const paths = from.seen.map(({ path }) => path);
  const second = paths.findIndex((path) => path.includes("next_page_token"));
  // The first page has 100 sessions, each with a file at least: all but the last seven are done.
  expect(paths.slice(0, second).filter((path) => path.startsWith("/files/")).length).toBeGreaterThan(100 - 7);
});

test.each<[string, (folder: string) => void]>([
  ["lost its lock to another run", (folder) => rmSync(join(folder, "archive.lock"))],
  ["lost its folder", (folder) => renameSync(folder, `${folder}-moved`)],
])("a run that %s ends, and makes nothing there", async (_, lose) => {
  const sessions = ["a", "b", "c"].map((id) => ({
    session_id: id,
    session_name: "S",
    participant_audio_files: [],
    recording_files: [{ id, download_url: `https://zoom.us/${id}` }],
  }));
  const { zoom, seen } = observedClient(({ url }) =>
    url.host === "zoom.us" ? new Response(url.pathname) : json({ sessions }),
  );
  const folder = join(dir, "archive");
  const onProgress = (event: ArchiveEvent) => void (event.type === "downloaded" && lose(folder));
  const run = archiveRecordings(
    zoom,
    { from: "2026-10-01", to: "2026-10-02" },
    { dir: folder, concurrency: 1, onProgress },
  );
  const message = expect.stringContaining("archive.lock");
  expect(await rejection(run)).toMatchObject({ name: "DownloadError", reason: "busy", message });
  expect(seen.filter(({ url }) => url.host === "zoom.us")).toHaveLength(1);
  expect(await readdir(dir)).toHaveLength(1);
});

test("lists all days since `from`, and not only the two that Zoom would", async () => {
  vi.useFakeTimers({ now: Date.parse("2026-11-22T12:00:00Z"), toFake: ["Date"] });
  const { zoom, seen } = observedClient(() => json({ sessions: [] }));
  await archiveRecordings(zoom, { from: "2026-10-25" }, { dir });
  expect(seen.map(({ url }) => [url.searchParams.get("from"), url.searchParams.get("to")])).toEqual([
    ["2026-10-25", "2026-11-22"],
  ]);
});

test("lists from a day that has not begun in UTC, though it has in Asia", async () => {
  vi.useFakeTimers({ now: Date.parse("2026-11-22T23:00:00Z"), toFake: ["Date"] });
  const { zoom, seen } = observedClient(() => json({ sessions: [] }));
  await archiveRecordings(zoom, { from: "2026-11-23" }, { dir });
  expect(seen.map(({ url }) => url.searchParams.get("from"))).toEqual(["2026-11-23"]);
});

test("lists a date window again when its page token expires, and downloads no file twice", async () => {
  const sessions = [0, 1, 2, 3].map((index) => ({
    session_id: `s${index}`,
    session_name: "S",
    participant_audio_files: [],
    recording_files: [{ id: `f${index}`, download_url: `https://zoom.us/f${index}` }],
  }));
  let lists = 0;
  const { zoom, seen } = observedClient(({ url }) => {
    if (url.host === "zoom.us") return new Response(url.pathname);
    if (url.searchParams.get("from") === "2026-09-01") return json({ sessions: [] });
    lists += 1;
    const token = url.searchParams.get("next_page_token");
    // The first token is refused; each reading of the list begins with other sessions than the one before.
    if (token === "old") return json({ code: 300, message: "The next page token is invalid or expired." }, 400);
    if (token === "good") return json({ sessions: sessions.slice(2) });
    return json({ sessions: sessions.slice(0, lists === 1 ? 1 : 2), next_page_token: lists === 1 ? "old" : "good" });
  });
  const query = { from: "2026-09-01", to: "2026-10-31" };
  expect(await archiveRecordings(zoom, query, { dir, concurrency: 1 })).toMatchObject({ downloaded: 4, failed: [] });
  // The window before is not read again.
  expect(seen.filter(({ url }) => url.searchParams.get("from") === "2026-09-01")).toHaveLength(1);
  expect(seen.filter(({ url }) => url.host === "zoom.us").map(({ url }) => url.pathname)).toEqual([
    "/f0",
    "/f1",
    "/f2",
    "/f3",
  ]);
});

test("rejects when page tokens keep expiring", async () => {
  const { zoom } = observedClient(({ url }) =>
    url.searchParams.has("next_page_token")
      ? json({ code: 300, message: "The next page token is invalid or expired." }, 400)
      : json({ sessions: [{ session_id: "a", participant_audio_files: [] }], next_page_token: "old" }),
  );
  expect(await rejection(archiveRecordings(zoom, {}, { dir }))).toMatchObject({ name: "PageTokenExpiredError" });
});

describe("rejects the whole run", () => {
  test("when the recordings cannot be listed", async () => {
    const { zoom } = observedClient(() => json({ code: 124, message: "Invalid access token." }, 401));
    expect(await rejection(archiveRecordings(zoom, {}, { dir }))).toMatchObject({ name: "AuthenticationError" });
    expect(await readdir(dir)).toEqual(["manifest.jsonl"]);
  });

  test("with the signal's reason, and the next run resumes", async () => {
    const controller = new AbortController();
    const half: Script = (_, __, body) => (request, response) => {
      if (from.asked.size < 8) return response.end(body);
      response.writeHead(200, { "content-length": body.length, etag: `"${request.url}"` });
      return response.write(body.subarray(0, 100));
    };
    const from = await serveAccount(small, half);
    const ended = expect(archive(from, { signal: controller.signal })).rejects.toThrow("enough");
    await until(async () => (await partSizes()).includes(100));
    controller.abort(new Error("enough"));
    await ended;
    expect((await readdir(dir)).sort()).not.toContain("archive.lock");
    const done = (await files()).filter((name) => !/\.part(\.json)?$/.test(name));
    expect(done.length).toBeGreaterThan(3);
    const next = await serveAccount(small);
    expect(await archive(next)).toMatchObject({ downloaded: 16 - done.length, present: done.length });
    expect(next.seen.some(({ headers }) => headers.range === "bytes=100-")).toBe(true);
    expect(await isComplete(small)).toBe(true);
  });

  test("with the signal's reason if it aborts while the folder is being prepared", async () => {
    const controller = new AbortController();
    const from = await serveAccount(small);
    const run = archive(from, { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(run).rejects.toThrow("enough");
    expect(from.seen).toEqual([]);
    expect(await readdir(dir)).not.toContain("archive.lock");
  });

  test("with what onProgress throws", async () => {
    const onProgress = ({ type }: ArchiveEvent) => {
      if (type === "downloaded") throw new Error("mine");
    };
    await expect(archive(await serveAccount(small), { onProgress })).rejects.toThrow("mine");
  });

  test("when the disk is full", async () => {
    const from = await serveAccount(small);
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    const handle = await open(join(dir, "any"), "w");
    await handle.close();
    vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, "writev").mockRejectedValue(full);
    const error = await rejection(archive(from));
    expect(error).toMatchObject({ name: "DownloadError", reason: "disk", cause: full });
    expect(from.asked.size).toBeLessThanOrEqual(4);
  });

  test("when another run has locked the folder", async () => {
    let second: Promise<unknown> | undefined;
    const from = await serveAccount(small, (_, __, body) => (_request, response) => {
      second ??= rejection(archive(from));
      second.then(() => response.end(body));
    });
    expect(await archive(from)).toMatchObject({ downloaded: 16, failed: [] });
    expect(await second).toMatchObject({ name: "DownloadError", reason: "busy" });
  });
});

test("reports every file to onProgress from start to end", async () => {
  // Progress is reported every 200 ms.
  stopClock();
  const events: ArchiveEvent[] = [];
  const onProgress = (event: ArchiveEvent) => void events.push(event);
  await archive(await serveAccount(oneSession([fileA, { id: "b", status: "processing" }])), { onProgress });
  const { file } = events.find(({ type }) => type === "started") ?? {};
  expect(file).toMatchObject({ fileId: "a", kind: "recording_files", sessionId: "/s==", size: 8 });
  expect(events.filter((event) => event.file?.fileId === "a")).toEqual([
    { type: "started", file },
    { type: "progress", file, bytes: 8, total: 8, bytesPerSecond: expect.any(Number) },
    { type: "downloaded", file, bytes: 8 },
  ]);
  expect(events.filter((event) => event.file?.fileId === "b")).toMatchObject([{ type: "skipped" }]);
});

test("keeps hostile names inside the folder", async () => {
  const hostile = oneSession([
    { ...fileA, id: "../../../evil", recording_type: "../../x", file_extension: "../sh", recording_start: "../.." },
  ]);
  Object.assign(hostile.sessions[0] ?? {}, { session_name: "../../../../tmp/CON", start_time: "..\\.." });
  await archive(await serveAccount(hostile));
  const [line] = await manifest();
  expect(String(line?.["path"])).toMatch(/^undated\/[^/\\]+_[\da-f]{8}\/undated_[^/\\]+_[\da-f]{16}\.mp4$/);
  expect((await stat(join(dir, String(line?.["path"])))).size).toBe(8);
});

describe("whoever can write to the folder can't lead the archive out of it", () => {
  let outside: string;
  let path: string;
  beforeEach(async () => {
    outside = await mkdtemp(join(tmpdir(), "outside-"));
    await archive(await serveAccount(oneSession([fileA])));
    path = String((await manifest())[0]?.["path"]);
    await rm(join(dir, "manifest.jsonl"));
  });
  afterEach(() => rm(outside, { recursive: true }));

  test("by a link at the manifest", async () => {
    await writeFile(join(outside, "victim"), "mine");
    await symlink(join(outside, "victim"), join(dir, "manifest.jsonl"));
    const from = await serveAccount(oneSession([fileA]));
    const error = (await rejection(archive(from))) as Error;
    expect(error).toMatchObject({ name: "DownloadError", reason: "disk" });
    expect(error.message).toContain("manifest.jsonl");
    expect(from.seen).toEqual([]);
    expect(await readFile(join(outside, "victim"), "utf8")).toBe("mine");
  });

  test.each([1, 2])("by a link at level %d of its folders", async (level) => {
    const folder = join(dir, ...path.split("/").slice(0, level));
    await rm(folder, { recursive: true });
    await symlink(outside, folder, "junction");
    const summary = await archive(await serveAccount(oneSession([fileA])));
    expect(summary).toMatchObject({ downloaded: 0, present: 0, failed: [{ error: { reason: "disk" } }] });
    expect(String(summary.failed[0]?.error)).toContain(folder);
    expect(await readdir(outside)).toEqual([]);
  });

  test("and a file at the place of a folder is not called a link", async () => {
    const folder = join(dir, path.split("/")[0] ?? "");
    await rm(folder, { recursive: true });
    await writeFile(folder, "mine");
    const summary = await archive(await serveAccount(oneSession([fileA])));
    expect(String(summary.failed[0]?.error)).toContain(`${folder} is in the way`);
    expect(await readFile(folder, "utf8")).toBe("mine");
  });

  test("by a link to a file of the same size", async () => {
    const target = join(dir, path);
    await rm(target);
    await writeFile(join(outside, "victim"), "not mine");
    await symlink(join(outside, "victim"), target);
    const summary = await archive(await serveAccount(oneSession([fileA])));
    expect(summary).toMatchObject({ downloaded: 0, present: 0, failed: [{ error: { reason: "disk" } }] });
    expect(await manifest()).toEqual([]);
  });

  test("which may be behind a link itself", async () => {
    const link = join(outside, "archive");
    await symlink(dir, link, "junction");
    expect(await archive(await serveAccount(oneSession([fileA])), { dir: link })).toMatchObject({ present: 1 });
  });
});

test.each([
  ["dir", { dir: "" }],
  ["concurrency", { dir: "a", concurrency: 0 }],
  ["concurrency", { dir: "a", concurrency: 1.5 }],
  ["concurrency", { dir: "a", concurrency: 1001 }],
  ["onProgress", { dir: "a", onProgress: "log" }],
  ["options", undefined],
  ["query.from", { dir: "" }],
])("rejects an invalid %s before sending a request", async (argument, options) => {
  const { zoom, seen } = observedClient(() => json({}));
  const query = argument === "query.from" ? { from: "yesterday" } : {};
  const given = argument === "query.from" ? { dir } : (options as ArchiveOptions);
  expect(await rejection(archiveRecordings(zoom, query, given))).toMatchObject({
    name: "InvalidArgumentError",
    argument,
  });
  expect(seen).toEqual([]);
});

test.each([["2026-01-01"], [5], [["x"]], [new Date()]])(
  "rejects the query %j before sending a request",
  async (query) => {
    const { zoom, seen } = observedClient(() => json({}));
    expect(await rejection(archiveRecordings(zoom, query as never, { dir }))).toMatchObject({ argument: "query" });
    expect(seen).toEqual([]);
  },
);
