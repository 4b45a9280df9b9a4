import { constants } from "node:fs";
import disk, { type FileHandle, mkdir, mkdtemp, rm, stat, symlink, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isDiskFull, makeFolder, openOwn, readOwn, syncFolder } from "../../../src/download/disk.js";
import { DownloadError } from "../../../src/index.js";
import { rejection } from "../../support/observed-client.js";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "disk-"));
  path = join(folder, "file");
});
afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await rm(folder, { recursive: true });
});

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Handles that were opened; `prepare` may change them. */
function openedFiles(prepare: (file: FileHandle) => void = () => {}): FileHandle[] {
  const opened: FileHandle[] = [];
  const { open } = disk;
  vi.spyOn(disk, "open").mockImplementation(async (...args) => {
    const file = await open(...args);
    prepare(file);
    opened.push(file);
    return file;
  });
  syncBuiltinESMExports();
  return opened;
}
const areClosed = (files: FileHandle[]) => files.length > 0 && files.every(({ fd }) => fd === -1);

describe("a small file of the package", () => {
  test("is read up to 64 KiB, and closed", async () => {
    const opened = openedFiles();
    await writeFile(path, "x".repeat(2 ** 16));
    const { mtimeMs } = await stat(path);
    expect(await readOwn(path)).toEqual({ text: "x".repeat(2 ** 16), mtimeMs });
    expect(areClosed(opened)).toBe(true);
  });

  test("is someone else's if it is larger, and closed", async () => {
    const opened = openedFiles();
    await writeFile(path, "x".repeat(2 ** 16 + 1));
    const error = await rejection(readOwn(path));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({ reason: "disk", message: expect.stringContaining(`${path} is in the way`) });
    expect(areClosed(opened)).toBe(true);
  });

  test("is undefined if there is none", async () => {
    expect(await readOwn(path)).toBeUndefined();
  });

  test("is someone else's if it is a folder or a link", async () => {
    await mkdir(join(folder, "folder"));
    await writeFile(join(folder, "target"), "");
    await symlink("target", join(folder, "link"));
    for (const name of ["folder", "link"]) {
      expect(await rejection(readOwn(join(folder, name))), name).toMatchObject({ reason: "disk" });
    }
  });

  test("fails as the disk fails", async () => {
    await writeFile(path, "");
    expect(await rejection(readOwn(join(path, "below")))).toMatchObject({ code: "ENOTDIR" });
    expect(await rejection(openOwn(path, constants.O_CREAT | constants.O_EXCL))).toMatchObject({ code: "EEXIST" });
  });
});

describe("a folder", () => {
  test("is made with those above it, and may exist already", async () => {
    const below = join(folder, "a", "b");
    await makeFolder(below);
    await makeFolder(below);
    expect((await stat(below)).isDirectory()).toBe(true);
  });

  test("reports a read-only disk as one, though Node says that the folder above is missing", async () => {
    const make = vi.spyOn(disk, "mkdir");
    make.mockRejectedValueOnce(failure("ENOENT")).mockRejectedValueOnce(failure("EROFS"));
    syncBuiltinESMExports();
    expect(await rejection(makeFolder(path))).toMatchObject({ code: "EROFS" });
  });

  test("reports any other error as it is", async () => {
    await writeFile(path, "");
    vi.spyOn(disk, "mkdir");
    syncBuiltinESMExports();
    expect(await rejection(makeFolder(path))).toMatchObject({ code: "EEXIST" });
    expect(disk.mkdir).toHaveBeenCalledTimes(1);
  });

  test.each(["EINVAL", "ENOTSUP", "EOPNOTSUPP"])("is not synced where that is impossible: %s", async (code) => {
    const opened = openedFiles((file) => vi.spyOn(file, "sync").mockRejectedValue(failure(code)));
    await syncFolder(folder);
    expect(areClosed(opened)).toBe(true);
  });

  test("fails to sync if the disk fails", async () => {
    const opened = openedFiles((file) => vi.spyOn(file, "sync").mockRejectedValue(failure("EIO")));
    expect(await rejection(syncFolder(folder))).toMatchObject({ code: "EIO" });
    expect(areClosed(opened)).toBe(true);
  });
});

test.each([
  ["ENOSPC", true],
  ["EDQUOT", true],
  ["EROFS", true],
  ["EACCES", false],
])("a write that failed with %s: the disk is full or read-only is %j", (code, isFull) => {
  expect(isDiskFull(new DownloadError("disk", "It failed.", { cause: failure(code) }))).toBe(isFull);
  expect(isDiskFull(new DownloadError("disk", "It failed."))).toBe(false);
  expect(isDiskFull(failure(code))).toBe(false);
});
