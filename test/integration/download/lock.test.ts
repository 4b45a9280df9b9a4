import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  access,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { hostname, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { acquireLock, type Owner } from "../../../src/download/lock.js";
import { rejection } from "../../support/observed-client.js";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  path = join(folder, "archive.lock");
});
afterEach(() => rm(folder, { recursive: true }));

const ID = "11111111-1111-4111-8111-111111111111";
const anHourAgo = new Date(Date.now() - 3_600_000);
/** The ID of a process that is no more. */
const gone = () => spawnSync(process.execPath, ["--version"]).pid;

/** This process as the owner of a lock. */
async function me(): Promise<Owner> {
  const lock = await acquireLock(join(folder, "other.lock"));
  await lock.release();
  return { ...lock.owner, id: ID };
}

async function leave(owner: unknown, renewed = new Date()) {
  await writeFile(path, typeof owner === "string" ? owner : JSON.stringify(owner));
  await utimes(path, renewed, renewed);
}

test("rejects a second lock until the first is released", async () => {
  const lock = await acquireLock(path);
  const error = await rejection(acquireLock(path));
  expect(error).toMatchObject({ name: "DownloadError", reason: "busy" });
  expect((error as Error).message).toContain(path);
  expect((error as Error).message).toContain(`process ${process.pid} on ${hostname()}`);
  await lock.release();
  await expect(access(path)).rejects.toThrow("ENOENT");
  await (await acquireLock(path)).release();
  expect(await readdir(folder)).toEqual([]);
});

test("names its owner from the start, so that a process killed at any time leaves a lock that can be taken over", async () => {
  const acquired = acquireLock(path);
  // Nothing else has run since the lock was created.
  expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ pid: process.pid });
  await (await acquired).release();
});

describe("an owner that has not renewed its lock for a minute", () => {
  test.each([
    ["on another host", { host: "elsewhere" }],
    ["in another PID namespace, with our host name", { namespace: "pid:[1]" }],
    ["with our PID and start", {}],
    ["on a system without /proc", { boot: undefined, namespace: undefined, startedAt: undefined }],
  ])("loses it: %s", async (_, other) => {
    await leave({ ...(await me()), ...other }, anHourAgo);
    const lock = await acquireLock(path);
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(lock.owner);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("an owner that has renewed its lock", () => {
  test.each<[string, () => object]>([
    ["on another host, whatever its PID", () => ({ host: "elsewhere", pid: gone() })],
    ["since another boot, as in a VM with our host name", () => ({ boot: "another", pid: gone() })],
    ["in another PID namespace, with our host name", () => ({ namespace: "pid:[1]", pid: gone() })],
    ["on a system without /proc", () => ({ boot: undefined, namespace: undefined, pid: gone() })],
    ["and is this process", () => ({})],
  ])("keeps it: %s", async (_, other) => {
    const owner = { ...(await me()), ...other() };
    await leave(owner);
    expect(await rejection(acquireLock(path))).toMatchObject({ reason: "busy" });
    expect(JSON.parse(await readFile(path, "utf8"))).toEqual(JSON.parse(JSON.stringify(owner)));
    expect(await readdir(folder)).toEqual(["archive.lock"]);
  });

  // Elsewhere, nothing is known about other processes.
  const onLinux = platform() === "linux" ? test : test.skip;
  onLinux.each<[string, () => object]>([
    ["if it has ended", () => ({ pid: gone() })],
    ["if its PID belongs to another process by now", () => ({ pid: process.ppid, startedAt: "1" })],
  ])("loses it all the same %s", async (_, other) => {
    await leave({ ...(await me()), ...other() });
    await (await acquireLock(path)).release();
    expect(await readdir(folder)).toEqual([]);
  });
});

test("a process is identified by host, boot, PID namespace, PID and start", async () => {
  const owner = await me();
  expect(owner).toMatchObject({ host: hostname(), pid: process.pid });
  if (platform() !== "linux") return;
  expect(owner.boot).toBe((await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim());
  expect(owner.namespace).toBe(await readlink("/proc/self/ns/pid"));
  expect(Number(owner.startedAt)).toBeGreaterThan(0);
});

test("an owner that was taken over notices, and does not release the lock of its successor", async () => {
  const paused = await acquireLock(path);
  await utimes(path, anHourAgo, anHourAgo);
  const successor = await acquireLock(path);
  const error = await rejection(paused.check());
  expect(error).toMatchObject({ reason: "busy" });
  // Nobody can tell which of the two has happened.
  expect((error as Error).message).toMatch(/taken over .*archive\.lock.*deleted/);
  await paused.release();
  await successor.check();
  expect(await rejection(acquireLock(path))).toMatchObject({ reason: "busy" });
  await successor.release();
});

test("one of many gets a lock that is stale", async () => {
  await leave({ ...(await me()), host: "elsewhere" }, anHourAgo);
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => acquireLock(path)));
  const winners = results.filter((result) => result.status === "fulfilled");
  expect(winners).toHaveLength(1);
  const losers = results.filter((result) => result.status === "rejected");
  expect(new Set(losers.map(({ reason }) => reason.reason))).toEqual(new Set(["busy"]));
  await winners[0]?.value.release();
  expect(await readdir(folder)).toEqual([]);
});

describe("takes over what a process has left that was killed", () => {
  test("while it was writing its lock", async () => {
    await leave("", anHourAgo);
    await (await acquireLock(path)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("while it was taking over a lock itself", async () => {
    const owner = { ...(await me()), host: "elsewhere" };
    await leave(owner, anHourAgo);
    const claim = `${path}.${ID}`;
    await writeFile(claim, JSON.stringify({ ...owner, id: ID.replaceAll("1", "2") }));
    await utimes(claim, anHourAgo, anHourAgo);
    const lock = await acquireLock(path);
    await lock.check();
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });
});

test("rejects a lock that is being written", async () => {
  await leave("");
  expect(await rejection(acquireLock(path))).toMatchObject({ reason: "busy" });
});

const target = () => join(folder, "target");
test.each<[string, () => Promise<void>]>([
  ["a file", () => writeFile(path, "mine")],
  ["a folder", () => mkdir(path)],
  ["a link", () => writeFile(target(), "").then(() => symlink(target(), path))],
])("neither uses nor removes %s with its name", async (_, make) => {
  await make();
  const before = await lstat(path);
  const error = (await rejection(acquireLock(path))) as Error;
  expect(error).toMatchObject({ name: "DownloadError", reason: "disk" });
  expect(error.message).toContain(path);
  expect(await lstat(path)).toMatchObject({ ino: before.ino, size: before.size, mtimeMs: before.mtimeMs });
});
