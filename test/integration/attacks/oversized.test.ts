import { mkdtemp, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { type ApiError, ZoomVideoSdk } from "../../../src/index.js";
import { type FileServer, startServer } from "../../support/file-server.js";
import { rejection } from "../../support/observed-client.js";

const KEPT = 64 * 1024;
/** More than the buffers between the two sides of a connection hold. */
const MOST_SENT = 32 * 2 ** 20;

let server: FileServer;
let sent: number;
let gone: Promise<void>;

/** Sends without end, as fast as it is taken. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(KEPT, "a");
  const more = () => {
    while (!response.destroyed && response.write(chunk)) sent += chunk.length;
    sent += chunk.length;
  };
  response.on("drain", more);
  more();
}

beforeEach(async () => {
  sent = 0;
  let tell = () => {};
  gone = new Promise((resolve) => {
    tell = resolve;
  });
  server = await startServer((request, response) => {
    response.on("close", tell);
    if (request.url?.includes("large")) {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" }).end(LARGE_BOMB);
      return;
    }
    if (request.url?.includes("bomb")) {
      response.writeHead(500, { "content-encoding": "gzip" }).end(BOMB);
      return;
    }
    response.writeHead(request.url?.includes("not-found") ? 404 : 500, { "content-type": "application/json" });
    pour(response);
  });
});
afterEach(() => server.close());

/** 32 MiB in 32 KiB. */
const BOMB = gzipSync(Buffer.alloc(MOST_SENT, "a"), { level: 9 });
/** 65 MiB of JSON in 64 KiB. */
const LARGE_BOMB = gzipSync(`{}${" ".repeat(65 * 2 ** 20)}`, { level: 9 });
const client = () => new ZoomVideoSdk({ token: "token", baseUrl: server.url, maxRetries: 0 });

describe("reads only the start of an endless error response, and closes the connection", () => {
  test.each([500, 404])("by a call: %i", async (status) => {
    const error = (await rejection(client().sessions.get(status === 404 ? "not-found" : "a"))) as ApiError;
    expect(error).toMatchObject({ status, body: "a".repeat(KEPT) });
    await gone;
    expect(sent).toBeLessThan(MOST_SENT);
  });

  test("by zoom.raw", async () => {
    const { error } = await client().raw.GET("/videosdk/recordings");
    expect(error).toBe("a".repeat(KEPT));
    await gone;
    expect(sent).toBeLessThan(MOST_SENT);
  });

  test("by a download", async () => {
    const folder = await mkdtemp(join(tmpdir(), "oversized-"));
    const file = { download_url: `${server.url}/a` };
    const error = await rejection(downloadRecording(client(), file, { path: join(folder, "a") }));
    await rm(folder, { recursive: true });
    expect(error).toMatchObject({ status: 500, body: "a".repeat(KEPT) });
    await gone;
    expect(sent).toBeLessThan(MOST_SENT);
  });
});

test("reads only the start of an error response that decompresses to 32 MiB", async () => {
  const error = (await rejection(client().sessions.get("bomb"))) as ApiError;
  expect(error).toMatchObject({ status: 500, body: "a".repeat(KEPT) });
});

test("rejects a success that decompresses to more than 64 MiB, by name and without a retry", async () => {
  const zoom = new ZoomVideoSdk({ token: "token", baseUrl: server.url });
  const expected = {
    name: "ResponseParseError",
    message: "getSession: the API responded 200 with a body of more than 64 MiB",
  };
  expect(await rejection(zoom.sessions.get("large"))).toMatchObject(expected);
  const params = { path: { sessionId: "large" } };
  expect(await rejection(zoom.raw.GET("/videosdk/sessions/{sessionId}", { params }))).toMatchObject(expected);
});

test("keeps an error small whatever its response contains", async () => {
  const deep = `{"code":1,"message":"No.","more":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
  const zoom = new ZoomVideoSdk({
    token: "token",
    maxRetries: 0,
    fetch: async () => new Response(deep, { status: 400 }),
  });
  const error = (await rejection(zoom.sessions.get("a"))) as ApiError;
  expect(error).toMatchObject({ name: "BadRequestError", code: 1 });
  expect(JSON.stringify(error).length).toBeLessThan(KEPT);
});
