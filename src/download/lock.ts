import { randomUUID } from "node:crypto";
import { readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { DownloadError } from "../core/errors.js";
import { delay } from "../internal/abort.js";
import { parseJson } from "../internal/json.js";
import { ifThere, onDisk } from "./on-disk.js";

const TOUCHED_EVERY_MS = 10_000;
/** A lock that has not been touched for this long is stale: its process was killed. */
const STALE_AFTER_MS = 60_000;
/** Long enough for another process to finish a write that it has started. */
const SETTLE_MS = 250;

interface Owner {
  id: string;
  pid: number;
  host: string;
}

/**
 * Acquires a lock, which is a file: no other process gets it until it is released. The lock of a process that is gone
 * is taken over: at once if that process ran on this machine, otherwise after a minute.
 *
 * @returns A function that releases it.
 * @throws DownloadError `busy` if another process holds it.
 */
export async function lock(path: string): Promise<() => Promise<void>> {
  const owner: Owner = { id: randomUUID(), pid: process.pid, host: hostname() };
  await onDisk(() => take(path, owner));
  const timer = setInterval(() => {
    const now = new Date();
    // If that fails, the lock looks stale, which is no worse than having none.
    utimes(path, now, now).catch(() => {});
  }, TOUCHED_EVERY_MS).unref();
  return async () => {
    clearInterval(timer);
    await rm(path, { force: true }).catch(() => {});
  };
}

async function take(path: string, owner: Owner): Promise<void> {
  const text = JSON.stringify(owner);
  const isMade = await writeFile(path, text, { flag: "wx" }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return false;
      throw error;
    },
  );
  if (isMade) return;
  let present = await readOwner(path);
  if (present === undefined) {
    // Its process is writing it, or was killed while doing so.
    await delay(SETTLE_MS, undefined);
    present = await readOwner(path);
  }
  if (present !== undefined && (await isAlive(path, present))) throw busy(path, present);
  // If several processes take it over, the last one to write gets it: each checks which one that is.
  await writeFile(path, text);
  await delay(SETTLE_MS, undefined);
  const last = await readOwner(path);
  if (last?.id !== owner.id) throw busy(path, last);
}

async function readOwner(path: string): Promise<Owner | undefined> {
  return parseJson((await ifThere(readFile(path, "utf8"))) ?? "") as Owner | undefined;
}

async function isAlive(path: string, owner: Owner): Promise<boolean> {
  const touched = (await ifThere(stat(path)))?.mtimeMs ?? 0;
  if (Date.now() - touched > STALE_AFTER_MS) return false;
  if (owner.host !== hostname()) return true;
  // In a container, a killed process may have had our PID.
  if (owner.pid === process.pid) return touched > Date.now() - process.uptime() * 1000;
  return isRunning(owner.pid);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is running as another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function busy(path: string, owner: Owner | undefined): DownloadError {
  const who = owner === undefined ? "another process" : `process ${owner.pid} on ${owner.host}`;
  return new DownloadError("busy", `Locked by ${who}. If it is no longer running, delete ${path}.`);
}
