import { randomUUID } from "node:crypto";
import { constants, readFileSync, readlinkSync, unlinkSync, writeFileSync } from "node:fs";
import { type FileHandle, open, rename, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { DownloadError } from "../core/errors.js";
import { parseJson } from "../internal/json.js";
import { foreignFileError, NO_FOLLOW, type OwnFile, onDisk, orUndefined, readOwn } from "./disk.js";

const RENEW_EVERY_MS = 10_000;
/** A lock that was not renewed for this long may be taken over: nobody can tell whether its process still runs. */
const EXPIRES_AFTER_MS = 60_000;

/** A UUID, which an owner's ID is. Names of files are made from it. */
export const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A process, identified so that no other one can be taken for it. */
export interface Owner {
  /** Of the lock, not of the process: never used twice. */
  id: string;
  host: string;
  pid: number;
  /** The three below come from /proc. Without them, nothing is known about another process. */
  boot?: string | undefined;
  namespace?: string | undefined;
  startedAt?: string | undefined;
}

export interface Lock {
  readonly owner: Owner;
  /** ID of the owner from whom it was taken over. */
  readonly previous: string | undefined;
  /** @throws DownloadError `busy` if another process has taken it over, as it may after a minute without renewal. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Locks a path for one process. The lock is a file that names its owner.
 *
 * @throws DownloadError `busy` if another process holds it.
 */
export async function acquireLock(path: string): Promise<Lock> {
  const owner: Owner = { id: randomUUID(), host: hostname(), pid: process.pid, ...identity() };
  const text = JSON.stringify(owner);
  const { handle, previous } = await onDisk(() => acquire(path, text));
  // By the open file, which stays ours whatever the path leads to. Not utimes(): on a network drive, all times must come
  // from one clock, that of the file server.
  const timer = setInterval(() => void handle.write(text, 0).catch(() => {}), RENEW_EVERY_MS).unref();
  const isOurs = async () => (await readOwn(path))?.text === text;
  return {
    owner,
    previous,
    check: () =>
      onDisk(async () => {
        if (!(await isOurs())) throw takenOverError(path);
      }),
    release: async () => {
      clearInterval(timer);
      await handle.close().catch(() => {});
      if (await isOurs().catch(() => false)) await unlink(path).catch(() => {});
    },
  };
}

export function takenOverError(path: string): DownloadError {
  const takenOver = `Another process has taken over ${path}, as it may after this one stood still for a minute`;
  return new DownloadError("busy", `${takenOver}, or someone has deleted it. Start the download again.`);
}

/**
 * Creates the file, or replaces one that is stale. Only who holds the claim to a stale lock, a file named by the ID of
 * its owner, may replace it: by renaming the claim, which so becomes the lock. However late a process does that, it
 * replaces no lock but the one that it has found stale, since the claim of another one has another name.
 */
async function acquire(path: string, text: string): Promise<{ handle: FileHandle; previous?: string | undefined }> {
  for (;;) {
    const created = await create(path, text);
    if (created !== undefined) return { handle: created };
    const held = await readOwn(path);
    if (held === undefined) continue;
    if (!isStale(held, path, Date.now())) throw busyError(path, held);
    const previous = ownerOf(held, path)?.id;
    const claim = `${path}.${previous ?? "torn"}`;
    const { handle } = await acquire(claim, text);
    try {
      // Again, by the clock of the file system, and now that nobody else may replace it.
      const [claimed, still] = await Promise.all([readOwn(claim), readOwn(path)]);
      if (still?.text === held.text) {
        if (!isStale(still, path, claimed?.mtimeMs ?? 0)) throw busyError(path, still);
        await rename(claim, path);
        return { handle, previous };
      }
      await unlink(claim);
      await handle.close();
    } catch (error) {
      await handle.close();
      await unlink(claim).catch(() => {});
      // Someone has taken over the claim, after this process stood still.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
}

/**
 * The new file, or `undefined` if there is one. Written without a pause: a process that is killed before it has written
 * the owner leaves a lock that nobody may take over for a minute.
 */
async function create(path: string, text: string): Promise<FileHandle | undefined> {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return undefined;
    // The disk is full: the file is there, and empty.
    if (syscall === "write") orUndefined(() => unlinkSync(path));
    throw error;
  }
  return await open(path, constants.O_RDWR | NO_FOLLOW).catch((error) => {
    // Without its handle nobody renews it, or releases it.
    orUndefined(() => unlinkSync(path));
    throw error;
  });
}

function isStale(held: OwnFile, path: string, now: number): boolean {
  const owner = ownerOf(held, path);
  return now - held.mtimeMs > EXPIRES_AFTER_MS || (owner !== undefined && isGone(owner));
}

/** `undefined` if the file is being written, or was when its process was killed. */
function ownerOf({ text }: OwnFile, path: string): Owner | undefined {
  if (text === "") return undefined;
  const owner = parseJson(text) as Owner | undefined;
  if (typeof owner?.id !== "string" || !UUID.test(owner.id)) throw foreignFileError(path);
  return owner;
}

function busyError(path: string, held: OwnFile): DownloadError {
  const owner = ownerOf(held, path);
  const who = owner === undefined ? "another process" : `process ${owner.pid} on ${owner.host}`;
  return new DownloadError("busy", `Locked by ${who}. If it is no longer running, delete ${path}.`);
}

/**
 * Whether it is certain that a process no longer runs. Another host, another PID namespace (a container may have the
 * host name and the PIDs of another one) or a system without /proc proves nothing.
 */
export function isGone(owner: Owner): boolean {
  const { boot, namespace } = identity();
  if (owner.host !== hostname() || boot === undefined || owner.boot !== boot) return false;
  if (namespace === undefined || owner.namespace !== namespace) return false;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it runs as another user, who may have hidden it from /proc.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  const { state, startedAt } = statusOf(owner.pid) ?? {};
  return state === "Z" || (startedAt !== undefined && startedAt !== owner.startedAt);
}

function identity(): Pick<Owner, "boot" | "namespace" | "startedAt"> {
  const boot = orUndefined(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
  const status = statusOf("self");
  // In a new PID namespace, /proc may still be that of the old one.
  if (boot === undefined || status?.pid !== process.pid) return { boot };
  return { boot, namespace: orUndefined(() => readlinkSync("/proc/self/ns/pid")), startedAt: status.startedAt };
}

/** From proc_pid_stat(5): PID, state, and, as field 22, the start in clock ticks since boot. */
function statusOf(pid: number | "self"): { pid: number; state: string; startedAt: string } | undefined {
  const text = orUndefined(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The name of the program, in parentheses, may contain anything.
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  if (text === undefined || fields === undefined) return undefined;
  return { pid: Number.parseInt(text, 10), state: fields[0] ?? "", startedAt: fields[19] ?? "" };
}
