import { randomBytes } from "node:crypto";
import { type FileHandle, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type DownloadableFile,
  type DownloadOptions,
  type DownloadProgress,
  downloadRecording,
} from "../../../src/download/index.js";
import {
  ApiError,
  AuthenticationError,
  type ClientOptions,
  ConnectionError,
  DownloadError,
  InvalidArgumentError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ZoomVideoSdk,
} from "../../../src/index.js";
import { skipWaits, stopClock } from "../../support/fake-clock.js";
import { cutAt, type FileServer, type Handler, inTurn, startServer, status, whole } from "../../support/file-server.js";
import { rejection } from "../../support/observed-client.js";
import { until } from "../../support/until.js";

// Begins as a recording does: one that may be a page or an error is not stored until more of it has arrived.
const body = Buffer.concat([Buffer.of(0), randomBytes(299_999)]);
const etag = '"version-1"';
/** The part file, whose name contains the ID of its owner. */
const partOf = async () =>
  join(folder, (await readdir(folder)).find((name) => /\.[\da-f-]{36}\.part$/.test(name)) ?? "none");
const landed = (bytes: number) =>
  until(async () => {
    // It may not have been made yet.
    const part = await stat(await partOf()).catch(() => undefined);
    return part?.size === bytes;
  });
const file = { body, etag, landed };

let folder: string;
let path: string;
const servers: FileServer[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "download-"));
  path = join(folder, "video.mp4");
  // Backoff without its jitter is no wait at all.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function start(...handlers: Handler[]): Promise<FileServer> {
  const server = await startServer(inTurn(...handlers));
  servers.push(server);
  return server;
}

type Options = Partial<DownloadOptions> & { client?: ClientOptions };

function get(server: FileServer, { client, ...options }: Options = {}, more: DownloadableFile = {}) {
  return downloadRecording(
    new ZoomVideoSdk({ token: "the-token", baseUrl: server.url, ...client }),
    { id: "file-1", download_url: `${server.url}/file`, file_size: body.length, ...more },
    { path, ...options },
  );
}

// toEqual() compares byte by byte, which takes seconds.
const isRight = async () => body.equals(await readFile(path));
const sent = (server: FileServer) => server.seen.map(({ headers }) => headers.range ?? "all");
const onDisk = async () => (await readdir(folder)).map((name) => name.replace(/[\da-f-]{36}/, "ID")).sort();
const reasonOf = (error: unknown) => (error instanceof DownloadError ? error.reason : error);

/** Brings the start of the file, and leaves it for the next download. */
async function leaveStart(offset: number) {
  await rejection(get(await start(cutAt(file, offset)), { maxRetries: 0 }));
  expect((await stat(await partOf())).size).toBe(offset);
}

test("downloads a file and leaves no temporary file", async () => {
  const server = await start(whole(file));
  expect(await get(server)).toEqual({ path, bytes: body.length, resumedFrom: 0 });
  expect(await isRight()).toBe(true);
  expect(await onDisk()).toEqual(["video.mp4"]);
  expect(server.seen[0]?.headers).toMatchObject({ authorization: "Bearer the-token", "accept-encoding": "identity" });
});

test("headers of the client don't add to those of a download", async () => {
  const server = await start(whole(file));
  const headers = { "Accept-Encoding": "gzip", Accept: "video/mp4", "User-Agent": "mine" };
  await get(server, { client: { headers } });
  expect(server.seen[0]?.headers).toMatchObject({ "accept-encoding": "identity", accept: "*/*" });
  expect(server.seen[0]?.headers["user-agent"]).not.toContain("mine");
});

test("creates folders, and accepts a file whose size Zoom does not state", async () => {
  path = join(folder, "a", "b", "video.mp4");
  const server = await start(whole({ body, hidesLength: true }));
  expect(await get(server, {}, { file_size: undefined })).toMatchObject({ bytes: body.length });
});

test("downloads an empty file", async () => {
  const server = await start(whole({ body: Buffer.alloc(0) }));
  expect(await get(server, {}, { file_size: 0 })).toMatchObject({ bytes: 0 });
  expect(await onDisk()).toEqual(["video.mp4"]);
});

test.each([
  ["gzip", gzipSync],
  ["deflate", deflateSync],
  ["br", brotliCompressSync],
])("decodes a response with content-encoding %s", async (encoding, pack) => {
  const packed = pack(body);
  const headers = { "content-encoding": encoding, "content-length": packed.length, etag };
  await get(await start((_, response) => response.writeHead(200, headers).end(packed)));
  expect(await isRight()).toBe(true);
});

test.each([
  ["none", body],
  ["BR", brotliCompressSync(body)],
  ["gzip, br", brotliCompressSync(gzipSync(body))],
  ["identity", body],
])("accepts the content-encoding %s", async (encoding, packed) => {
  await get(await start((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(packed)));
  expect(await isRight()).toBe(true);
});

test.each([
  ["compress", body],
  ["gzip, x-unknown", gzipSync(body)],
  // `fetch` gives up at the empty name, and passes on what it has received.
  ["gzip ,", gzipSync(body)],
])("rejects the content-encoding %s by name", async (encoding, packed) => {
  const server = await start((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(packed));
  const error = await rejection(get(server));
  expect(reasonOf(error)).toBe("encoding");
  expect((error as Error).message).toContain(JSON.stringify(encoding));
  expect(server.seen).toHaveLength(1);
  expect(await onDisk()).toEqual([]);
});

test("accepts zstd if the platform decodes it, and rejects it by name otherwise", async () => {
  // A frame with one raw block: "hello" as it is.
  const frame = Buffer.from("28b52ffd20052900006865 6c6c6f".replace(" ", ""), "hex");
  const server = await start((_, response) => response.writeHead(200, { "content-encoding": "zstd" }).end(frame));
  const done = await get(server, {}, { file_size: undefined }).catch(reasonOf);
  if (done !== "encoding") expect(await readFile(path, "utf8")).toBe("hello");
});

test("rejects with a ConnectionError when the response cannot be decoded", async () => {
  const server = await start((_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"));
  expect(await rejection(get(server, { maxRetries: 0 }))).toBeInstanceOf(ConnectionError);
});

test("resumes and follows redirects with a custom fetch", async () => {
  const fetch = vi.fn((url: string, init: RequestInit) => globalThis.fetch(url, init));
  const redirect: Handler = (_, response) => response.writeHead(302, { location: "/elsewhere" }).end();
  const server = await start(cutAt(file, 1000), redirect, whole(file));
  expect(await get(server, { client: { fetch } })).toMatchObject({ bytes: body.length });
  expect(await isRight()).toBe(true);
  expect(fetch).toHaveBeenCalledTimes(3);
  expect(sent(server)).toEqual(["all", "bytes=1000-", "bytes=1000-"]);
});

describe("a file that already exists at the path", () => {
  test("is kept if it has the size that Zoom states", async () => {
    const server = await start(whole(file));
    await writeFile(path, body);
    expect(await get(server)).toMatchObject({ resumedFrom: body.length });
    expect(server.seen).toEqual([]);
  });

  test("is replaced otherwise, and only by a complete file", async () => {
    await writeFile(path, "other");
    expect(await rejection(get(await start(cutAt(file, 1000)), { maxRetries: 0 }))).toBeInstanceOf(ConnectionError);
    expect(await readFile(path, "utf8")).toBe("other");
    await get(await start(whole(file)));
    expect(await isRight()).toBe(true);
  });

  test("is an error if it is a folder", async () => {
    const server = await start(whole(file));
    path = folder;
    expect(await rejection(get(server))).toMatchObject({ name: "InvalidArgumentError", argument: "path" });
    expect(server.seen).toEqual([]);
  });
});

describe("after a connection breaks", () => {
  test("resumes, and restores all retries after each progress", async () => {
    const offsets = [50_000, 60_000, 60_001, 200_000];
    const server = await start(...offsets.map((offset) => cutAt(file, offset)), whole(file));
    await get(server, { maxRetries: 1 });
    expect(await isRight()).toBe(true);
    expect(sent(server)).toEqual(["all", ...offsets.map((offset) => `bytes=${offset}-`)]);
    expect(server.seen[1]?.headers["if-range"]).toBe(etag);
  });

  test("gives up when retries make no progress", async () => {
    const server = await start(cutAt(file, 50_000));
    expect(await rejection(get(server, { maxRetries: 3 }))).toBeInstanceOf(ConnectionError);
    expect(sent(server)).toEqual(["all", "bytes=50000-", "bytes=50000-", "bytes=50000-"]);
    expect(await onDisk()).toEqual(["video.mp4.ID.part", "video.mp4.part.json"]);
  });

  test("a later download resumes from the partial file", async () => {
    await leaveStart(70_000);
    const server = await start(whole(file));
    expect(await get(server)).toEqual({ path, bytes: body.length, resumedFrom: 70_000 });
    expect(await isRight()).toBe(true);
    expect(sent(server)).toEqual(["bytes=70000-"]);
  });

  test("resumes with a date instead of an ETag", async () => {
    const dated = { body, landed, modified: "Sun, 01 Nov 2026 10:00:00 GMT", date: "Sun, 22 Nov 2026 10:00:00 GMT" };
    const server = await start(cutAt(dated, 1000), whole(dated));
    await get(server);
    expect(sent(server)).toEqual(["all", "bytes=1000-"]);
    expect(server.seen[1]?.headers["if-range"]).toBe(dated.modified);
    expect(await isRight()).toBe(true);
  });

  test.each([
    ["nothing", {}],
    ["a weak ETag", { etag: 'W/"1"' }],
    ["a date of this second", { modified: "Sun, 22 Nov 2026 10:00:00 GMT", date: "Sun, 22 Nov 2026 10:00:00 GMT" }],
  ])("starts over if the server identifies versions by %s", async (_, validators) => {
    const server = await start(cutAt({ body, landed, ...validators }, 1000), whole({ body, ...validators }));
    expect(await get(server)).toMatchObject({ resumedFrom: 0 });
    expect(await isRight()).toBe(true);
    expect(sent(server)).toEqual(["all", "all"]);
  });

  test.each(["nonsense", "bytes 5-9/300000"])("asks again after a part that was not requested: %s", async (range) => {
    const part: Handler = (_, response) => response.writeHead(206, { "content-range": range, etag }).end("01234");
    await get(await start(part, whole(file)));
    expect(await isRight()).toBe(true);
    const stubborn = await start(part);
    const error = await rejection(get(stubborn, { path: join(folder, "other.mp4"), maxRetries: 2 }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain("responded with a part of the file");
    expect(stubborn.seen).toHaveLength(3);
  });

  test("does not start over indefinitely", async () => {
    // Never further than before.
    const server = await start(
      ...[99_000, 98_000, 97_000, 96_000, 95_000].map((offset) => cutAt({ body, landed }, offset)),
    );
    expect(await rejection(get(server, { maxRetries: 2 }))).toBeInstanceOf(ConnectionError);
    expect(server.seen).toHaveLength(3);
  });
});

describe("discards the partial file", () => {
  const range =
    (contentRange: string): Handler =>
    (_, response) =>
      response.writeHead(206, { "content-range": contentRange, etag }).end("0123456789");

  test.each<[string, ...Handler[]]>([
    ["if the server ignores ranges", whole({ ...file, ignoresRange: true })],
    ["if the file has changed", whole({ body, etag: '"version-2"' })],
    ["if it has changed and the server ignores If-Range", whole({ body, etag: '"version-2"', ignoresIfRange: true })],
    ["if the total size has changed", range("bytes 70000-70009/70010"), whole(file)],
    ["if the server sends another range than requested", range("bytes 0-9/300000"), whole(file)],
    ["after a 206 without a valid Content-Range", range("nonsense"), whole(file)],
    ["after a 416", status(416), whole(file)],
    ["after a 412", status(412), whole(file)],
  ])("%s", async (_, ...handlers) => {
    await leaveStart(70_000);
    // Starting over is no retry.
    const result = await get(await start(...handlers), { maxRetries: 0 });
    expect(result).toEqual({ path, bytes: body.length, resumedFrom: 0 });
    expect(await isRight()).toBe(true);
  });

  test("if another file is downloaded to the path", async () => {
    await leaveStart(70_000);
    const server = await start(whole(file));
    await get(server, {}, { id: "file-2" });
    expect(sent(server)).toEqual(["all"]);
    expect(await isRight()).toBe(true);
  });

  test.each([
    ["is missing", undefined],
    ["is empty, as after a power failure", ""],
  ])("if its metadata %s", async (_, metadata) => {
    await leaveStart(70_000);
    await rm(`${path}.part.json`);
    if (metadata !== undefined) await writeFile(`${path}.part.json`, metadata);
    const server = await start(whole(file));
    await get(server);
    expect(sent(server)).toEqual(["all"]);
    expect(await isRight()).toBe(true);
  });
});

test("renames a complete partial file without a request", async () => {
  await leaveStart(70_000);
  await writeFile(await partOf(), body);
  const server = await start(whole(file));
  expect(await get(server)).toMatchObject({ resumedFrom: body.length });
  expect(server.seen).toEqual([]);
  expect(await isRight()).toBe(true);
  expect(await onDisk()).toEqual(["video.mp4"]);
});

describe("the size", () => {
  test.each([
    ["Zoom states more than the server has", body.length + 1],
    ["Zoom states less than the server has", body.length - 1],
  ])("%s: rejects and keeps nothing", async (_, size) => {
    const server = await start(whole(file));
    const error = await rejection(get(server, {}, { file_size: size }));
    expect(reasonOf(error)).toBe("size");
    expect((error as Error).message).toContain(`${size} bytes`);
    expect(await onDisk()).toEqual([]);
    expect(server.seen).toHaveLength(1);
  });

  test("rejects more bytes than Zoom states when the server sends no length", async () => {
    const server = await start(whole({ ...file, hidesLength: true }));
    expect(reasonOf(await rejection(get(server, {}, { file_size: 1000 })))).toBe("size");
    expect(await onDisk()).toEqual([]);
  });

  test("resumes after fewer bytes than Zoom states when the server sends no length", async () => {
    const short = { body: body.subarray(0, 1000), etag, hidesLength: true };
    const server = await start(whole(short), whole(file));
    await get(server);
    expect(sent(server)).toEqual(["all", "bytes=1000-"]);
    expect(await isRight()).toBe(true);
  });
});

test.each([String(body.length), "", "0"])("accepts the file_size %j", async (file_size) => {
  expect(await get(await start(whole(file)), {}, { file_size })).toMatchObject({ bytes: body.length });
});

describe("failures", () => {
  test.each([
    [401, AuthenticationError],
    [404, NotFoundError],
    [429, RateLimitError],
    [503, ServerError],
    [204, ApiError],
  ])("rejects a %s with the error of its class", async (code, expected) => {
    const error = await rejection(get(await start(status(code)), { maxRetries: 0 }));
    expect(error).toBeInstanceOf(expected);
    expect(error).toMatchObject({ operationId: "downloadRecording", status: code });
    expect(await onDisk()).toEqual([]);
  });

  test.each([
    [408, 3],
    [429, 3],
    [503, 3],
    [403, 1],
    [404, 1],
  ])("sends a request that fails with %s %d times", async (code, times) => {
    const server = await start(status(code, { "retry-after": "0" }));
    await rejection(get(server, { maxRetries: 2 }));
    expect(server.seen).toHaveLength(times);
  });

  test.each([429, 503])("waits as long as a %s asks, and no longer than is allowed", async (code) => {
    stopClock();
    const retries: number[] = [];
    const hooks: ClientOptions["hooks"] = {
      onRetry: (event) => {
        retries.push(event.delayMs);
        return skipWaits.onRetry?.(event);
      },
    };
    const server = await start(status(code, { "retry-after": "1" }), status(code, { "retry-after": "3600" }));
    const error = (await rejection(get(server, { client: { hooks } }))) as ApiError;
    expect(retries).toEqual([1000]);
    expect(error.retryAt).toEqual(new Date(Date.now() + 3_600_000));
  });

  test("replaces a rejected token", async () => {
    const tokens = ["old", "new", "newer"];
    const server = await start(status(401), whole(file));
    await get(server, { client: { token: () => tokens.shift() ?? "" } });
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
  });

  test("replaces a rejected token once, and never the file's own token", async () => {
    const server = await start(status(401));
    expect(await rejection(get(server, { client: { token: () => "any" } }))).toBeInstanceOf(AuthenticationError);
    expect(server.seen).toHaveLength(2);
    await rejection(get(server, { client: { token: () => "any" } }, { token: "webhook-token" }));
    expect(server.seen.slice(2).map(({ headers }) => headers.authorization)).toEqual(["Bearer webhook-token"]);
  });

  test("treats a sign-in page as a rejected token", async () => {
    const page: Handler = (_, response) =>
      response.writeHead(200, { "content-type": "text/html;charset=utf-8" }).end("<html>Please sign in");
    const client = { token: () => "any" };
    await get(await start(page, whole(file)), { client });
    expect(await isRight()).toBe(true);
    const refusing = await start(page);
    const error = await rejection(get(refusing, { client, path: join(folder, "other.mp4") }));
    expect(reasonOf(error)).toBe("sign-in");
    expect(refusing.seen).toHaveLength(2);
    expect(await onDisk()).toEqual(["video.mp4"]);
  });

  test("downloads a file that is a web page", async () => {
    const server = await start((_, response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"));
    expect(await get(server, {}, { file_extension: "HTML", file_size: 6 })).toMatchObject({ bytes: 6 });
  });

  test("resumes when nothing arrives for timeoutMs", async () => {
    stopClock();
    const stuck: Handler = async (_, response) => {
      response.writeHead(200, { "content-length": body.length, etag });
      response.write(body.subarray(0, 1000));
      await landed(1000);
      vi.advanceTimersByTime(300);
    };
    const server = await start(stuck, whole(file));
    await get(server, { timeoutMs: 300, client: { hooks: skipWaits } });
    expect(sent(server)).toEqual(["all", "bytes=1000-"]);
  });

  test("rejects with a TimeoutError when no response arrives", async () => {
    stopClock();
    const server = await start(() => void vi.advanceTimersByTime(100));
    expect(await rejection(get(server, { timeoutMs: 100, maxRetries: 0 }))).toBeInstanceOf(TimeoutError);
  });

  test("keeps a slow download alive while bytes arrive", async () => {
    stopClock();
    const server = await start(async (_, response) => {
      response.writeHead(200, { "content-length": 10 });
      for (let count = 1; count < 10; count += 1) {
        response.write("x");
        await landed(count);
        vi.advanceTimersByTime(300);
      }
      response.end("x");
    });
    expect(await get(server, { timeoutMs: 400, maxRetries: 0 }, { file_size: 10 })).toMatchObject({ bytes: 10 });
  });

  test("rejects when the disk cannot be written", async () => {
    await writeFile(join(folder, "file"), "");
    const server = await start(whole(file));
    const error = await rejection(get(server, { path: join(folder, "file", "below", "video.mp4") }));
    expect(reasonOf(error)).toBe("disk");
    expect((error as Error).cause).toMatchObject({ syscall: "mkdir" });
    expect(server.seen).toEqual([]);
  });

  test("rejects a second download to the same path while the first runs", async () => {
    let second: Promise<unknown> | undefined;
    const server = await start((request, response) => {
      second ??= rejection(get(server));
      second.then(() => whole(file)(request, response));
    });
    await get(server);
    expect(reasonOf(await second)).toBe("busy");
    expect(await isRight()).toBe(true);
    expect(await onDisk()).toEqual(["video.mp4"]);
  });
});

describe("abort", () => {
  test("rejects with the signal's reason, and keeps the partial file", async () => {
    const controller = new AbortController();
    const server = await start((_, response) => {
      response.writeHead(200, { "content-length": body.length, etag });
      response.write(body.subarray(0, 90_000));
    });
    const { signal } = controller;
    const download = rejection(get(server, { signal, maxRetries: 0 }));
    await landed(90_000);
    controller.abort(new Error("enough"));
    expect(await download).toBe(signal.reason);
    expect(await onDisk()).toEqual(["video.mp4.ID.part", "video.mp4.part.json"]);
    expect(await get(await start(whole(file)))).toEqual({ path, bytes: body.length, resumedFrom: 90_000 });
    expect(await isRight()).toBe(true);
  });

  test("ends a download that a hook aborts just before its request", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const hooks = { onRequest: () => controller.abort(new Error("enough")) };
    expect(await rejection(get(await start(whole(file)), { signal, client: { hooks } }))).toBe(signal.reason);
    expect(await onDisk()).toEqual([]);
  });

  test("sends no request if the signal has already aborted", async () => {
    const server = await start(whole(file));
    await expect(get(server, { signal: AbortSignal.abort(new Error("no")) })).rejects.toThrow("no");
    expect(server.seen).toEqual([]);
    expect(await onDisk()).toEqual([]);
  });
});

test("reports progress", async () => {
  await leaveStart(70_000);
  const told: unknown[] = [];
  await get(await start(whole(file)), { onProgress: (progress) => void told.push(progress) });
  expect(told.at(-1)).toEqual({ bytes: body.length, total: body.length, bytesPerSecond: expect.any(Number) });
});

test("reports the speed of the download, not of the sync after it", async () => {
  stopClock();
  const server = await start((request, response) => {
    vi.advanceTimersByTime(1000);
    whole(file)(request, response);
  });
  const handle = await open(join(folder, "any"), "w");
  await handle.close();
  vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, "sync").mockImplementation(async () => {
    vi.advanceTimersByTime(60_000);
  });
  const told: DownloadProgress[] = [];
  await get(server, { onProgress: (progress) => void told.push(progress) });
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ ...told.at(-2), bytes: body.length });
});

test("rejects with what onProgress throws, without a retry", async () => {
  // Progress is reported after 200 ms.
  stopClock();
  const server = await start((request, response) => {
    vi.advanceTimersByTime(300);
    whole(file)(request, response);
  });
  const onProgress = () => {
    throw new Error("mine");
  };
  await expect(get(server, { onProgress })).rejects.toThrow("mine");
  expect(server.seen).toHaveLength(1);
});

test("calls hooks for each request, without the query of its URL", async () => {
  const events: unknown[] = [];
  const hooks: ClientOptions["hooks"] = {
    onRequest: ({ operationId, attempt, url }) => void events.push([operationId, attempt, url]),
    onResponse: (event) => void events.push(event.status),
  };
  const server = await start(status(503), whole(file));
  await get(server, { client: { hooks } }, { download_url: `${server.url}/file?Policy=secret` });
  expect(events).toEqual([
    ["downloadRecording", 1, `${server.url}/file`],
    503,
    ["downloadRecording", 2, `${server.url}/file`],
    200,
  ]);
});

const url = "https://zoom.us/a";
test.each<[string, unknown, unknown]>([
  ["file.download_url", {}, { path: "a" }],
  ["file.download_url", { download_url: "nonsense" }, { path: "a" }],
  ["path", { download_url: url }, {}],
  ["file.file_size", { download_url: url, file_size: "4 MB" }, { path: "a" }],
  ["file.file_size", { download_url: url, file_size: -1 }, { path: "a" }],
  ["onProgress", { download_url: url }, { path: "a", onProgress: "log" }],
  ["timeout", { download_url: url }, { path: "a", timeout: 5 }],
  ["file.token", { download_url: url, token: "two words" }, { path: "a" }],
  ["timeoutMs", { download_url: url }, { path: "a", timeoutMs: 0 }],
  ["maxRetries", { download_url: url }, { path: "a", maxRetries: -1 }],
  ["signal", { download_url: url }, { path: "a", signal: "stop" }],
  ["file", undefined, { path: "a" }],
  ["options", { download_url: url }, undefined],
])("rejects an invalid %s before sending a request", async (argument, given, options) => {
  const fetch = vi.fn();
  const zoom = new ZoomVideoSdk({ token: "the-token", fetch });
  const error = await rejection(downloadRecording(zoom, given as DownloadableFile, options as DownloadOptions));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error).toMatchObject({ argument });
  expect(fetch).not.toHaveBeenCalled();
});

test.each([undefined, {}, { recordings: {} }])("rejects %j as a client", async (zoom) => {
  const error = await rejection(downloadRecording(zoom as ZoomVideoSdk, { download_url: url }, { path }));
  expect(error).toMatchObject({ name: "InvalidArgumentError", argument: "zoom" });
});
