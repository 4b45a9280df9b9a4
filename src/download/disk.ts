import { constants } from "node:fs";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { DownloadError } from "../core/errors.js";

/** @throws DownloadError with the system's error as its cause. */
export async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DownloadError) throw cause;
    throw new DownloadError("disk", (cause as Error).message, { cause });
  }
}

/** The value, or `undefined` if there is no such file. */
export function ifPresent<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

export function orUndefined<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Makes a folder and those above it. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    // So Node reports a read-only disk, too.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await mkdir(path);
  }
}

/** Whether the disk itself is at fault, so that all other writes fail as well. */
export function isDiskFull(error: unknown): boolean {
  const code = error instanceof DownloadError ? (error.cause as NodeJS.ErrnoException | undefined)?.code : undefined;
  return code !== undefined && ["ENOSPC", "EDQUOT", "EROFS"].includes(code);
}

/** Someone else's file must be neither used nor removed. */
export function foreignFileError(path: string): DownloadError {
  const problem = "is in the way: it was not made by this package, or is not a file. Move it away.";
  return new DownloadError("disk", `${path} ${problem}`);
}

/** Without following a link, and without waiting for the other end of a pipe. Windows has neither flag. */
export const NO_FOLLOW = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file of this package. */
export interface OwnFile {
  text: string;
  mtimeMs: number;
}

/** How systems refuse to open a link (FreeBSD: EMLINK), a folder, or a pipe, socket or device as a file. */
const NOT_A_FILE = ["ELOOP", "EMLINK", "EISDIR", "ENXIO", "ENODEV", "EOPNOTSUPP"];

/** Opens a file. @throws DownloadError if it is a link, a folder, or anything else that is not a file. */
export async function openOwn(path: string, flags: number): Promise<FileHandle> {
  const file = await open(path, flags | NO_FOLLOW).catch((error: NodeJS.ErrnoException) => {
    throw NOT_A_FILE.includes(error.code ?? "") ? foreignFileError(path) : error;
  });
  if ((await file.stat()).isFile()) return file;
  await file.close();
  throw foreignFileError(path);
}

/** A small file; `undefined` if there is none. @throws DownloadError if it is not one of ours. */
export async function readOwn(path: string): Promise<OwnFile | undefined> {
  const file = await ifPresent(openOwn(path, constants.O_RDONLY));
  try {
    const status = await file?.stat();
    if (file === undefined || status === undefined) return undefined;
    if (status.size > 2 ** 16) throw foreignFileError(path);
    return { text: await file.readFile("utf8"), mtimeMs: status.mtimeMs };
  } finally {
    await file?.close();
  }
}

/** Makes renames in a folder survive a power failure. Windows can't sync folders; some network drives can't, either. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } catch (error) {
    if (!["EINVAL", "ENOTSUP", "EOPNOTSUPP"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  } finally {
    await folder.close();
  }
}

/** Bytes that may wait for the disk. More would only take memory, not make it faster. */
const MAX_WAITING = 2 * 1024 * 1024;
/** Bytes that the system may hold back before they are synced to the disk. */
const SYNC_EVERY = 32 * 1024 * 1024;

type Handle = Pick<FileHandle, "writev" | "datasync" | "sync">;

/**
 * Writes to a file while more data arrives: what arrives during a write goes out together with the next one. A write is
 * a round trip through the thread pool, and a connection that waits for one after each chunk is idle half of the time.
 */
export class BufferedWriter {
  /** Bytes written; after a failed sync, only bytes known to be synced: the system drops what it can't write. */
  sound: number;
  /** How much of it has been synced. */
  synced: number;
  readonly #handle: Handle;
  readonly #onSync: (synced: number) => Promise<void>;
  #position: number;
  #syncing: Promise<void> | undefined;
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  #writing: Promise<void> | undefined;
  /** The first one: a system reports a failed sync once, and the next sync succeeds without the lost bytes. */
  #failure: { error: unknown } | undefined;

  /** Starts at that position of the file. `onSync` runs after each sync, with the position up to which it went. */
  constructor(handle: Handle, position: number, synced: number, onSync: (synced: number) => Promise<void>) {
    this.#handle = handle;
    this.#position = position;
    this.sound = position;
    this.synced = synced;
    this.#onSync = onSync;
  }

  /**
   * Takes the bytes. If it returns a promise, await that, or the buffer grows without limit; it rejects with what an
   * earlier write or sync failed with.
   */
  append(bytes: Uint8Array): Promise<void> | undefined {
    if (this.#failure !== undefined) return this.#written();
    this.#waiting.push(bytes);
    this.#bytes += bytes.length;
    this.#writing ??= this.#write();
    return this.#bytes < MAX_WAITING ? undefined : this.#written();
  }

  /** Waits until the disk has all bytes. @throws what any write or sync so far failed with. */
  async sync(): Promise<void> {
    await this.#written();
    await this.#syncing;
    this.#throwIfFailed();
    await this.#run("sync");
    this.#throwIfFailed();
  }

  /** Waits for what is in progress, successful or not. */
  async settle(): Promise<void> {
    await this.#writing;
    await this.#syncing;
  }

  async #written(): Promise<void> {
    await this.#writing;
    this.#throwIfFailed();
  }

  /** Never rejects: the next caller gets the failure. */
  async #write(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const pieces = this.#waiting;
        this.#waiting = [];
        this.#bytes = 0;
        await this.#writeAll(pieces);
        // Beside the writes, so that the final sync has little left to do.
        if (this.#position - this.synced >= SYNC_EVERY) this.#syncing ??= this.#run("datasync");
      }
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#writing = undefined;
    }
  }

  async #writeAll(pieces: readonly Uint8Array[]): Promise<void> {
    let rest = pieces;
    while (rest.length > 0) {
      const { bytesWritten } = await this.#handle.writev(rest, this.#position);
      this.#position += bytesWritten;
      if (this.#failure === undefined) this.sound = this.#position;
      rest = without(rest, bytesWritten);
    }
  }

  /** Never rejects: the next caller gets the failure. */
  async #run(sync: "sync" | "datasync"): Promise<void> {
    const position = this.#position;
    try {
      await this.#handle[sync]();
      this.synced = position;
      await this.#onSync(position);
    } catch (error) {
      this.#failure ??= { error };
      this.sound = this.synced;
    } finally {
      this.#syncing = undefined;
    }
  }

  #throwIfFailed(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

/** The chunks that are left: a system may write only a part, as on a full disk, and report why with the next write. */
function without(pieces: readonly Uint8Array[], written: number): Uint8Array[] {
  const rest: Uint8Array[] = [];
  let skip = written;
  for (const piece of pieces) {
    if (piece.length > skip) rest.push(piece.subarray(skip));
    skip = Math.max(skip - piece.length, 0);
  }
  return rest;
}
