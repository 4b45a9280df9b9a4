import { spawnSync } from "node:child_process";
import { access, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lock } from "../../../src/download/lock.js";
import { rejection } from "../../support/observed-client.js";
import { until } from "../../support/until.js";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-"));
  path = join(folder, "archive.lock");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

/** The id of a process that is no more. */
const gone = () => spawnSync(process.execPath, ["--version"]).pid;
const anHourAgo = new Date(Date.now() - 3_600_000);

async function leave(owner: unknown, touched = new Date()) {
  await writeFile(path, typeof owner === "string" ? owner : JSON.stringify(owner));
  await utimes(path, touched, touched);
}

/** Ends the waits of these calls once each of them waits or is done, so that none is too slow to take part. */
async function settled<T>(calls: Promise<T>[]): Promise<PromiseSettledResult<T>[]> {
  let done = 0;
  const count = () => {
    done += 1;
  };
  for (const call of calls) call.then(count, count);
  await until(() => {
    if (done + vi.getTimerCount() === calls.length) vi.runOnlyPendingTimers();
    return done === calls.length;
  });
  return Promise.allSettled(calls);
}

async function lockSettled(): Promise<() => Promise<void>> {
  const call = lock(path);
  await settled([call]);
  return call;
}

test("rejects a second lock until the first is released", async () => {
  const release = await lock(path);
  const error = await rejection(lock(path));
  expect(error).toMatchObject({ name: "DownloadError", reason: "busy" });
  expect((error as Error).message).toContain(path);
  await release();
  await expect(access(path)).rejects.toThrow("ENOENT");
  await (await lock(path))();
});

test.each([
  ["of a process on this machine that has ended", () => ({ id: "a", pid: gone(), host: hostname() }), new Date()],
  [
    "of an earlier process with the same PID",
    () => ({ id: "a", pid: process.pid, host: hostname() }),
    new Date(Date.now() - process.uptime() * 1000 - 5000),
  ],
  ["of another machine, not touched for an hour", () => ({ id: "a", pid: 1, host: "elsewhere" }), anHourAgo],
  ["whose PID another process has by now", () => ({ id: "a", pid: process.ppid, host: hostname() }), anHourAgo],
  ["that is half written", () => '{"id"', new Date()],
])("takes over a lock %s", async (_, owner, touched) => {
  await leave(owner(), touched);
  const release = await lockSettled();
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ pid: process.pid });
  await release();
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["of a running process", { id: "a", pid: process.ppid, host: hostname() }],
  ["of another machine", { id: "a", pid: gone(), host: "elsewhere" }],
])("rejects a lock %s", async (_, owner) => {
  await leave(owner);
  expect(await rejection(lock(path))).toMatchObject({ reason: "busy" });
  expect(JSON.parse(await readFile(path, "utf8"))).toEqual(owner);
});

test("rejects a lock that is being written", async () => {
  await leave("");
  const second = rejection(lock(path));
  await until(() => vi.getTimerCount() === 1);
  await leave({ id: "a", pid: process.ppid, host: hostname() });
  vi.runOnlyPendingTimers();
  expect(await second).toMatchObject({ reason: "busy" });
});

test("lets one of many take over a lock", async () => {
  await leave({ id: "a", pid: gone(), host: hostname() });
  const results = await settled(Array.from({ length: 20 }, () => lock(path)));
  const winners = results.filter((result) => result.status === "fulfilled");
  expect(winners).toHaveLength(1);
  await winners[0]?.value();
  expect(await readdir(folder)).toEqual([]);
});
