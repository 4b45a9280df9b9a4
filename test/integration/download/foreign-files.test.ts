import { execFileSync } from "node:child_process";
import disk, { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { observedClient, rejection } from "../../support/observed-client.js";

// Files that this package did not make are neither written to, nor followed, nor removed.
let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "foreign-"));
  path = join(folder, "video.mp4");
});
afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await rm(folder, { recursive: true });
});

const get = (status = 200) => {
  const { zoom, seen } = observedClient(() => new Response("the file", { status }));
  return { done: downloadRecording(zoom, { download_url: "https://zoom.us/a" }, { path }), seen };
};
const victim = () => join(folder, "victim");
const MAKE: Record<string, (at: string) => Promise<unknown> | unknown> = {
  "a link to a file": (at) => symlink(victim(), at),
  "a link to nothing": (at) => symlink(join(folder, "none"), at),
  "a folder": (at) => mkdir(at),
  "a file of another program": (at) => writeFile(at, "mine"),
  ...(platform() !== "win32" && { "a pipe": (at) => execFileSync("mkfifo", [at]) }),
};

describe.each([".part", ".part.json", ".part.lock"])("beside the path, as %s", (end) => {
  test.each(Object.keys(MAKE))("%s is rejected by name", async (kind) => {
    await writeFile(victim(), "the victim");
    await MAKE[kind]?.(path + end);
    const before = await lstat(path + end);
    for (const status of [200, 404]) {
      const { done, seen } = get(status);
      const error = (await rejection(done)) as Error;
      expect(error).toMatchObject({ name: "DownloadError", reason: "disk" });
      expect(error.message).toContain(path + end);
      expect(seen).toEqual([]);
    }
    expect(await lstat(path + end)).toMatchObject({ ino: before.ino, mode: before.mode, size: before.size });
    expect(await readFile(victim(), "utf8")).toBe("the victim");
    expect((await readdir(folder)).sort()).toEqual([`video.mp4${end}`, "victim"].sort());
  });
});

test.each([
  [".part.json", "EACCES"],
  [".part.lock", "EMFILE"],
])("a file %s that can't be read because of %s is not taken for someone else's", async (end, code) => {
  await writeFile(path + end, "");
  const cause = Object.assign(new Error(`${code}: failed, open`), { code });
  const { open } = disk;
  vi.spyOn(disk, "open").mockImplementation((at, ...rest) =>
    at === path + end ? Promise.reject(cause) : open(at, ...rest),
  );
  // For those who have imported the function by name.
  syncBuiltinESMExports();
  expect(await rejection(get().done)).toMatchObject({ reason: "disk", message: cause.message, cause });
});

test("metadata that names files elsewhere is rejected", async () => {
  const text = JSON.stringify({ key: "a", ids: ["../../victim"], writer: { id: "x" }, synced: 0 });
  await writeFile(`${path}.part.json`, text);
  expect(await rejection(get().done)).toMatchObject({ reason: "disk" });
  expect(await readFile(`${path}.part.json`, "utf8")).toBe(text);
});

test.runIf(platform() !== "win32")("a pipe at the path itself is rejected, not replaced", async () => {
  execFileSync("mkfifo", [path]);
  const { done, seen } = get();
  expect(await rejection(done)).toMatchObject({ name: "InvalidArgumentError", argument: "path" });
  expect(seen).toEqual([]);
  expect((await lstat(path)).isFIFO()).toBe(true);
});
