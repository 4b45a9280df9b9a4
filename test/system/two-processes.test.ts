import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FileServer, startServer } from "../support/file-server.js";
import { until } from "../support/until.js";
import { hashOf, startDownload } from "./support.js";

// Processes that share a folder, but not what they know of each other: as containers on one volume do.
const ROUNDS = Array.from({ length: env["SIZE"] === "full" ? 20 : 2 }, (_, round) => round);
const SIZE = 8 * 2 ** 20;
let folder: string;
let path: string;
let server: FileServer;
let body: Buffer;
let version: number;
/** How far the server sends before it waits; each request that waits is here. */
let half: number;
let waiting: (() => void)[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "two-processes-"));
  path = join(folder, "video.mp4");
  change(1);
  half = SIZE / 2;
  waiting = [];
  server = await startServer(({ headers }, response) => {
    const [content, etag] = [body, `"${version}"`];
    const isSame = headers["if-range"] === etag;
    const from = isSame ? Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0) : 0;
    response.writeHead(from > 0 ? 206 : 200, {
      etag,
      "content-length": content.length - from,
      ...(from > 0 && { "content-range": `bytes ${from}-${content.length - 1}/${content.length}` }),
    });
    response.write(content.subarray(from, Math.max(from, half)));
    waiting.push(() => response.end(content.subarray(Math.max(from, half))));
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

function change(to: number) {
  version = to;
  body = randomBytes(SIZE);
}
const inTheMiddle = (count: number) => until(() => waiting.length === count);
const release = (index: number) => waiting[index]?.();
/** As if the owner had not renewed it for an hour. */
const expire = async () => {
  const anHourAgo = new Date(Date.now() - 3_600_000);
  await utimes(`${path}.part.lock`, anHourAgo, anHourAgo);
};

describe.each(ROUNDS)("round %i", () => {
  test("two processes in two PID namespaces with one host name do not write one file", async () => {
    const first = startDownload(server.url, path, { isolated: true });
    await inTheMiddle(1);
    const second = await startDownload(server.url, path, { isolated: true }).report;
    expect(second).toMatchObject({ name: "DownloadError", reason: "busy" });
    release(0);
    expect(await first.report).toEqual({ bytes: SIZE, resumedFrom: 0 });
    expect(hashOf(path)).toBe(hashOf(body));
    expect(await readdir(folder)).toEqual(["video.mp4"]);
  });

  test.each([
    ["before the second has finished", true],
    ["after the second has finished", false],
  ])("a process that is stopped while the file changes has no part in it: continued %s", async (_, isEarly) => {
    const first = startDownload(server.url, path, { isolated: true });
    await inTheMiddle(1);
    first.signal("SIGSTOP");
    // What waits for it in the buffers of the system is of the old version.
    release(0);
    await expire();
    change(2);
    const second = startDownload(server.url, path, { isolated: true });
    await inTheMiddle(2);
    if (isEarly) {
      first.signal("SIGCONT");
      expect(await first.report).toMatchObject({ name: "DownloadError", reason: "busy" });
      expect(existsSync(path)).toBe(false);
    }
    release(1);
    expect(await second.report).toEqual({ bytes: SIZE, resumedFrom: 0 });
    if (!isEarly) {
      first.signal("SIGCONT");
      expect(await first.report).toMatchObject({ name: "DownloadError", reason: "busy" });
    }
    expect(hashOf(path)).toBe(hashOf(body));
    expect(await readdir(folder)).toEqual(["video.mp4"]);
  });

  test("a process that was killed in another namespace is succeeded after its lock has expired", async () => {
    const first = startDownload(server.url, path, { isolated: true });
    await inTheMiddle(1);
    await until(async () => (await readdir(folder)).some((name) => name.endsWith(".part")));
    first.signal("SIGKILL");
    await first.report.catch(() => {});
    // Not in a new namespace, which may get the number of the one that is gone.
    expect(await startDownload(server.url, path).report).toMatchObject({ reason: "busy" });
    await expire();
    half = 0;
    const second = startDownload(server.url, path, { isolated: true });
    await inTheMiddle(2);
    release(1);
    expect((await second.report).bytes).toBe(SIZE);
    expect(hashOf(path)).toBe(hashOf(body));
    expect(await readdir(folder)).toEqual(["video.mp4"]);
  });
});
