import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import disk, { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { DownloadError } from "../../../src/index.js";
import { observedClient, rejection } from "../../support/observed-client.js";

// Each operation on the part file and its folder fails once, at each place. test/system has real disks that fail.
const fault = { operation: "", at: 0, count: 0, folder: "" };
const real = { ...disk };

function hit(operation: string): void {
  if (operation !== fault.operation) return;
  fault.count += 1;
  if (fault.count === fault.at) throw Object.assign(new Error(`EIO: i/o error, ${operation}`), { code: "EIO" });
}

function watch(handle: FileHandle, prefix: string): FileHandle {
  for (const name of ["writev", "datasync", "sync", "close"] as const) {
    const operate = handle[name].bind(handle) as (...args: unknown[]) => Promise<unknown>;
    const failing = async (...args: unknown[]) => {
      // A file is closed even if that reports an error.
      if (name === "close") await operate();
      hit(prefix + name);
      return name === "close" ? undefined : operate(...args);
    };
    Object.defineProperty(handle, name, { value: failing });
  }
  return handle;
}

beforeEach(() => {
  vi.spyOn(disk, "open").mockImplementation(async (path, ...rest) => {
    const name = String(path);
    if (name.endsWith(".lock")) hit("lock open");
    const handle = await real.open(path, ...rest);
    if (name === fault.folder) return watch(handle, "folder ");
    return name.endsWith(".part") ? watch(handle, "") : handle;
  });
  vi.spyOn(disk, "rename").mockImplementation(async (from, to) => {
    hit("rename");
    return real.rename(from, to);
  });
  vi.spyOn(disk, "writeFile").mockImplementation(async (...args) => {
    hit("writeFile");
    return real.writeFile(...args);
  });
  // For those who have imported the functions by name.
  syncBuiltinESMExports();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

/** As many bytes as may wait for the disk, so that each piece is one write, however fast the disk is. */
const PIECE = 2 ** 21;
/** There is a sync after each 32 MiB. */
const LARGE = randomBytes(34 * 2 ** 20);
let body: Buffer;
let path: string;
beforeEach(async () => {
  fault.folder = await mkdtemp(join(tmpdir(), "failing-"));
  path = join(fault.folder, "video.mp4");
  body = LARGE.subarray(0, 4 * PIECE);
});
afterEach(async () => {
  fault.operation = "";
  await rm(fault.folder, { recursive: true });
});

/** Sends a stream, and ranges of it. */
function respond(headers: Headers): Response {
  const from = Number(/^bytes=(\d+)-$/.exec(headers.get("range") ?? "")?.[1] ?? 0);
  let at = from;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at === body.length) return controller.close();
      controller.enqueue(body.subarray(at, Math.min(at + PIECE, body.length)));
      at = Math.min(at + PIECE, body.length);
    },
  });
  const range = { "content-range": `bytes ${from}-${body.length - 1}/${body.length}` };
  const length = String(body.length - from);
  return new Response(stream, {
    status: from > 0 ? 206 : 200,
    headers: { etag: '"1"', "content-length": length, ...(from > 0 && range) },
  });
}

const get = () => {
  const { zoom } = observedClient(({ headers }) => respond(headers));
  return downloadRecording(zoom, { id: "1", download_url: "https://zoom.us/a" }, { path });
};

describe.each([
  ["writev", ["first", "middle", "last"]],
  ["datasync", ["first"]],
  ["sync", ["first"]],
  ["close", ["first"]],
  ["rename", ["first", "middle", "last"]],
  ["writeFile", ["first", "last"]],
  ["folder sync", ["first"]],
  ["folder close", ["first"]],
  ["lock open", ["first"]],
])("%s fails", (operation, places) => {
  test.each(places)("the %s time: rejects, gives no name, and the next download completes the file", async (place) => {
    Object.assign(fault, { operation, at: 0, count: 0 });
    if (operation === "datasync" || operation === "writeFile") body = LARGE;
    await get();
    const times = fault.count;
    expect(times).toBeGreaterThanOrEqual(places.length);
    await rm(path);

    const at = { first: 1, middle: Math.ceil(times / 2), last: times }[place];
    Object.assign(fault, { at, count: 0 });
    const error = await rejection(get());
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ reason: "disk", cause: { code: "EIO" } });
    expect(existsSync(path)).toBe(false);

    fault.operation = "";
    expect(await get()).toMatchObject({ bytes: body.length });
    expect(body.equals(await readFile(path))).toBe(true);
    expect(await readdir(fault.folder)).toEqual(["video.mp4"]);
  });
});

test("after a failed sync, what it was for is downloaded again", async () => {
  Object.assign(fault, { operation: "sync", at: 1, count: 0 });
  body = LARGE;
  await rejection(get());
  fault.operation = "";
  const { resumedFrom } = await get();
  // The sync before it was after 32 MiB.
  expect(resumedFrom).toBeGreaterThanOrEqual(32 * 2 ** 20);
  expect(resumedFrom).toBeLessThan(body.length);
});
