import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type DownloadableFile, downloadRecording } from "../../../src/download/index.js";
import { ApiError, DownloadError, ZoomVideoSdk } from "../../../src/index.js";
import { cutAt, type FileServer, type Handler, inTurn, startServer, whole } from "../../support/file-server.js";
import { rejection } from "../../support/observed-client.js";

// What Zoom sends in place of a file, with status 200: its sign-in page, and errors of its gateways.
let folder: string;
let path: string;
const servers: FileServer[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "in-place-"));
  path = join(folder, "video.mp4");
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await rm(folder, { recursive: true });
});

async function start(...handlers: Handler[]): Promise<FileServer> {
  const server = await startServer(inTurn(...handlers));
  servers.push(server);
  return server;
}

const tokens = () => {
  const left = ["old", "new"];
  return () => left.shift() ?? "";
};
const get = ({ url }: FileServer, file: DownloadableFile = {}) =>
  downloadRecording(
    new ZoomVideoSdk({ token: tokens(), baseUrl: url }),
    { id: "1", download_url: `${url}/file`, ...file },
    { path },
  );

/** What a user's log and hooks are told. */
const observed = async ({ url }: FileServer) => {
  const [warn, types] = [vi.fn(), [] as unknown[]];
  const logger = { debug() {}, info() {}, warn, error() {} };
  const hooks = { onResponse: ({ errorType }: { errorType: string | undefined }) => types.push(errorType) };
  const zoom = new ZoomVideoSdk({ token: tokens(), baseUrl: url, logger, hooks });
  await downloadRecording(zoom, { id: "1", download_url: `${url}/file` }, { path });
  return { lines: warn.mock.calls.map(([line]) => line), types };
};

const send =
  (body: string | Buffer, headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, headers).end(body);
const FORBIDDEN = '{"status":false,"errorCode":124,"errorMessage":"Forbidden"}';
const PAGE = "<!DOCTYPE html><html><body>Please sign in</body></html>";
const mp4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypmp42"), Buffer.alloc(1000)]);
const VIDEO = { file_type: "MP4", file_extension: "MP4" };

describe("an error is recognized", () => {
  test.each<[string, Handler, DownloadableFile]>([
    ["with its size unknown", send(FORBIDDEN), {}],
    ["with the size of the recording stated", send(FORBIDDEN), { file_size: 1_000_000 }],
    ["with its own size stated", send(FORBIDDEN), { file_size: FORBIDDEN.length }],
    ["as a video", send(FORBIDDEN, { "content-type": "video/mp4" }), VIDEO],
    ["as bytes", send(FORBIDDEN, { "content-type": "application/octet-stream" }), VIDEO],
    ["as a web page", send(FORBIDDEN, { "content-type": "text/html" }), VIDEO],
    ["compressed", send(gzipSync(FORBIDDEN), { "content-encoding": "gzip" }), VIDEO],
    ["after white space and a byte order mark", send(`\ufeff\r\n  ${FORBIDDEN}\n`), VIDEO],
    ["in the documented shape", send('{"code":124,"message":"Invalid access token."}'), {}],
    ["with its code as text", send('{"code":"124","message":"Invalid access token."}'), {}],
    ["with more fields", send('{"code":124,"message":"No.","data":{}}'), VIDEO],
    ["in place of a transcript", send(FORBIDDEN), { file_type: "TRANSCRIPT", file_extension: "VTT" }],
    ["in place of a timeline", send(FORBIDDEN), { file_type: "TIMELINE", file_extension: "JSON" }],
    ["in place of a chat, as text", send(FORBIDDEN, { "content-type": "text/plain" }), { file_extension: "TXT" }],
    [
      "in small pieces",
      (_, response) => {
        for (const character of FORBIDDEN) response.write(character);
        response.end();
      },
      VIDEO,
    ],
  ])("%s", async (_, handler, file) => {
    const server = await start(handler);
    const error = await rejection(get(server, file));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ operationId: "downloadRecording", status: 200, code: 124 });
    expect((error as ApiError).hint).toContain("API pair");
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer old", "Bearer new"]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("without a code or a message, in place of a video", async () => {
    const error = await rejection(get(await start(send('{"reason":"unknown"}')), VIDEO));
    expect(error).toMatchObject({ name: "ApiError", status: 200, hint: expect.stringContaining("token") });
  });
});

describe("a web page is recognized", () => {
  test.each<[string, Handler, DownloadableFile]>([
    ["by its type", send("Please sign in", { "content-type": "Text/HTML; charset=utf-8" }), {}],
    ["by its start", send(`\n${PAGE}`), {}],
    ["as a video", send(PAGE, { "content-type": "video/mp4" }), VIDEO],
    ["in place of a timeline", send(PAGE), { file_type: "TIMELINE", file_extension: "JSON" }],
    ["as XML, of a file server", send('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'), VIDEO],
  ])("%s", async (_, handler, file) => {
    const server = await start(handler);
    const error = await rejection(get(server, file));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ reason: "sign-in", hint: expect.stringContaining("token") });
    expect(server.seen).toHaveLength(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

test.each([FORBIDDEN, PAGE])("a new token brings the file in place of %s", async (body) => {
  const server = await start(send(body), send(mp4));
  expect(await get(server, VIDEO)).toMatchObject({ bytes: mp4.length });
  expect(mp4.equals(await readFile(path))).toBe(true);
});

test.each([FORBIDDEN, PAGE])("what is on disk survives %s", async (body) => {
  const file = { body: mp4, etag: '"1"' };
  await rejection(get(await start(cutAt(file, 500), send(body))));
  const server = await start(whole(file));
  expect(await get(server)).toEqual({ path, bytes: mp4.length, resumedFrom: 500 });
  expect(mp4.equals(await readFile(path))).toBe(true);
});

describe("a recording arrives that is", () => {
  test.each<[string, string, string, DownloadableFile]>([
    ["a timeline", '{"timeline":[{"ts":"00:00:01"}]}', "application/json", { file_type: "TIMELINE" }],
    ["a timeline with a code", '{"code":1,"message":"a","timeline":[]}', "text/plain", { file_extension: "JSON" }],
    ["a summary", '{"status":true,"summary_title":"S"}', "application/json", { file_type: "SUMMARY" }],
    ["a chat in JSON", '{"message":"hello"}', "application/json", { file_type: "CHAT", file_extension: "JSON" }],
    ["a chat in HTML", PAGE, "text/html", { file_type: "CHAT", file_extension: "HTML" }],
    ["a chat with markup", "10:00:00 Anna: <html>", "text/plain", { file_type: "CHAT", file_extension: "TXT" }],
    ["JSON of no known type", '[{"a":1}]', "application/json", {}],
    ["larger than any error", `{"timeline":"${"x".repeat(100_000)}"}`, "application/json", { file_extension: "JSON" }],
    ["nothing but spaces", " ".repeat(100_000), "text/plain", { file_extension: "TXT" }],
  ])("%s", async (_, body, type, file) => {
    const server = await start(send(body, { "content-type": type }));
    expect(await get(server, file)).toMatchObject({ bytes: body.length });
    expect(await readFile(path, "utf8")).toBe(body);
    expect(server.seen).toHaveLength(1);
  });
});

test("hooks and log do not take a page in place of the file for a success", async () => {
  const server = await start(send(PAGE, { "content-type": "text/html" }), whole({ body: mp4 }));
  const { lines, types } = await observed(server);
  expect(lines).toEqual(["downloadRecording: 200 (rejected), retrying in 0 ms"]);
  expect(types).toEqual(["rejected", undefined]);
});

test("nor a file that breaks off", async () => {
  const server = await start(cutAt({ body: mp4 }, 100), whole({ body: mp4 }));
  const { lines, types } = await observed(server);
  expect(lines).toEqual([expect.stringMatching(/^downloadRecording: ConnectionError: .*, retrying in 0 ms$/)]);
  expect(types).toEqual(["ConnectionError", undefined]);
});
