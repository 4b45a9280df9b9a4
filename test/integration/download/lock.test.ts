import { spawnSync } from "node:child_process";
import { access, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lock } from "../../../src/download/lock.js";
import { rejection } from "../../support/observed-client.js";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  path = join(folder, "archive.lock");
});
afterEach(() => rm(folder, { recursive: true }));

/** The id of a process that is no more. */
const gone = () => spawnSync(process.execPath, ["--version"]).pid;
const anHourAgo = new Date(Date.now() - 3_600_000);

async function leave(owner: unknown, touched = new Date()) {
  await writeFile(path, typeof owner === "string" ? owner : JSON.stringify(owner));
  await utimes(path, touched, touched);
}

test("one has it, the next one when that is done", async () => {
  const release = await lock(path);
  const error = await rejection(lock(path));
  expect(error).toMatchObject({ name: "DownloadError", reason: "busy" });
  expect((error as Error).message).toContain(path);
  await release();
  await expect(access(path)).rejects.toThrow("ENOENT");
  await (await lock(path))();
});

test.each([
  ["of a process on this machine that is gone", () => ({ id: "a", pid: gone(), host: hostname() }), new Date()],
  [
    "of a process that had our id, before us",
    () => ({ id: "a", pid: process.pid, host: hostname() }),
    new Date(Date.now() - process.uptime() * 1000 - 5000),
  ],
  ["of another machine, long not touched", () => ({ id: "a", pid: 1, host: "elsewhere" }), anHourAgo],
  ["of a process whose id another one has now", () => ({ id: "a", pid: process.ppid, host: hostname() }), anHourAgo],
  ["that is torn", () => '{"id"', new Date()],
])("one %s is taken over", async (_, owner, touched) => {
  await leave(owner(), touched);
  const release = await lock(path);
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ pid: process.pid });
  await release();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["of a process that runs", { id: "a", pid: process.ppid, host: hostname() }],
  ["of another machine", { id: "a", pid: gone(), host: "elsewhere" }],
])("one %s is not", async (_, owner) => {
  await leave(owner);
  expect(await rejection(lock(path))).toMatchObject({ reason: "busy" });
  expect(JSON.parse(await readFile(path, "utf8"))).toEqual(owner);
});

test("one that is just being written is not", async () => {
  await leave("");
  const second = rejection(lock(path));
  await setTimeout(100);
  await leave({ id: "a", pid: process.ppid, host: hostname() });
  expect(await second).toMatchObject({ reason: "busy" });
});

test("of many that take it over at once, one gets it", async () => {
  await leave({ id: "a", pid: gone(), host: hostname() });
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => lock(path)));
  const winners = results.filter((result) => result.status === "fulfilled");
  expect(winners).toHaveLength(1);
  await winners[0]?.value();
  expect(await readdir(folder)).toEqual([]);
});
