import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type FileServer, startServer, whole } from "../support/file-server.js";
import { hashOf, isMounted, run, startDownload } from "./support.js";

// Real file systems that fail: a full one, and one whose disk fails after it has accepted the bytes.
const MiB = 2 ** 20;
let folder: string;
let server: FileServer;
let body: Buffer;
const mounted: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "failing-disk-"));
  body = randomBytes(48 * MiB);
  server = await startServer((request, response) => whole({ body, etag: '"1"' })(request, response));
});
afterEach(async () => {
  await server.close();
  // Lazily: a loop device keeps its image open for a moment after the file system on it is gone.
  for (const path of mounted.splice(0).reverse()) if (isMounted(path)) run("umount", "--lazy", path);
  await rm(folder, { recursive: true });
});

async function mountTmpfs(name: string, size: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  run("mount", "-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path);
  mounted.push(path);
  return path;
}

test("on a full disk, a file does not get its name, and the next download completes it", async () => {
  const disk = await mountTmpfs("disk", "20m");
  const path = join(disk, "video.mp4");
  expect(await startDownload(server.url, path).report).toMatchObject({
    reason: "disk",
    code: "ENOSPC",
    syscall: "write",
  });
  expect(existsSync(path)).toBe(false);
  run("mount", "-o", "remount,size=64m", disk);
  const { bytes, resumedFrom = 0 } = await startDownload(server.url, path).report;
  expect(bytes).toBe(body.length);
  expect(resumedFrom).toBeGreaterThan(10 * MiB);
  expect(hashOf(path)).toBe(hashOf(body));
  expect(await readdir(disk)).toEqual(["video.mp4"]);
});

test("on a read-only disk, the error says so, though Node only says that the folder is missing", async () => {
  const disk = await mountTmpfs("disk", "1m");
  run("mount", "-o", "remount,ro", disk);
  const report = await startDownload(server.url, join(disk, "new", "video.mp4")).report;
  expect(report).toMatchObject({ name: "DownloadError", reason: "disk", code: "EROFS" });
});

test("on a disk that loses what it has accepted, a file does not get its name", async () => {
  // The image is larger than the disk that it is on, so writing back fails, which only a sync reports, and only once.
  const disk = await mountTmpfs("disk", "24m");
  const image = join(disk, "image");
  run("truncate", "--size=128M", image);
  run("mkfs.ext4", "-q", "-E", "lazy_itable_init=1,lazy_journal_init=1", "-O", "^has_journal", image);
  const inner = join(folder, "inner");
  await mkdir(inner);
  const attach = () => run("mount", "-o", "loop", image, inner);
  attach();
  mounted.push(inner);
  const path = join(inner, "video.mp4");
  const report = await startDownload(server.url, path).report;
  // The kernel passes on what the loop device reports. The inner disk is not full: every write succeeds.
  expect(report).toMatchObject({
    name: "DownloadError",
    reason: "disk",
    code: expect.stringMatching(/^(?:EIO|ENOSPC)$/),
  });
  expect(report.syscall).toMatch(/^f(?:data)?sync$/);
  expect(existsSync(path)).toBe(false);

  run("mount", "-o", "remount,size=160m", disk);
  expect(await startDownload(server.url, path).report).toMatchObject({ bytes: body.length });
  // As it is on the disk, not in memory.
  run("umount", inner);
  attach();
  expect(hashOf(path)).toBe(hashOf(body));
});
