import { constants } from "node:fs";
import { copyFile, type FileHandle, lstat, open, rename, rm, truncate, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseJson } from "../internal/json.js";
import { BufferedWriter, foreignFileError, ifPresent, NO_FOLLOW, onDisk, readOwn, syncFolder } from "./disk.js";
import type { ResumeState } from "./file-response.js";
import { acquireLock, isGone, type Lock, type Owner, takenOverError, UUID } from "./lock.js";

/** What is stored beside the bytes, in `<path>.part.json`, for a process that resumes the download. */
interface ResumeMetadata {
  /** Distinguishes files that are downloaded to the same path. */
  key: string;
  /** Whose name the part file carries; more than one ID if a takeover was interrupted. */
  ids: string[];
  /** Who wrote the bytes, and whether it has closed the file. */
  writer: Owner;
  isClosed?: boolean | undefined;
  total: number | undefined;
  validator: string | undefined;
  /** How many bytes survive a crash of the system. */
  synced: number;
}

export const lockName = (path: string) => `${path}.part.lock`;
const metadataName = (path: string) => `${path}.part.json`;
const partName = (path: string, id: string) => `${path}.${id}.part`;

/**
 * The bytes of a file received so far, in `<path>.<id>.part`. The ID is that of the lock's owner: whoever takes over
 * renames the file first, so that an owner that stood still, and wakes up later, has nothing to give the final name to.
 */
export class PartFile {
  readonly #path: string;
  readonly #lock: Lock;
  readonly #name: string;
  #metadata: ResumeMetadata;
  #handle: FileHandle | undefined;
  #writer: BufferedWriter | undefined;
  size = 0;
  #resumedFrom = 0;

  private constructor(path: string, key: string, lock: Lock) {
    const { owner } = lock;
    this.#path = path;
    this.#lock = lock;
    this.#name = partName(path, owner.id);
    this.#metadata = { key, ids: [owner.id], writer: owner, total: undefined, validator: undefined, synced: 0 };
  }

  /**
   * Takes over what an earlier download to the path has left.
   *
   * @throws DownloadError `disk` if `<path>.part` or `<path>.part.json` is someone else's.
   */
  static open(path: string, key: string, lock: Lock): Promise<PartFile> {
    return onDisk(async () => {
      const part = new PartFile(path, key, lock);
      await removeDrafts(path, lock);
      await part.#takeOver().catch(async (error: unknown) => {
        await part.#closeHandle().catch(() => {});
        throw error;
      });
      return part;
    });
  }

  async #takeOver(): Promise<void> {
    // Browsers and other programs use this name, and so are about to use the final name, too.
    if ((await ifPresent(lstat(`${this.#path}.part`))) !== undefined) throw foreignFileError(`${this.#path}.part`);
    const left = await readMetadata(this.#path);
    if (left === undefined) return;
    const own = this.#metadata;
    if (left.key !== own.key) return removeParts(this.#path, left);
    await this.#save({ ...left, ids: [...own.ids, ...left.ids] });
    if (!(await this.#claim(left.ids))) return this.begin({});
    // A writer that may be alive has its file open, and goes on writing there. It never changes what it has written.
    if (left.isClosed !== true && !isGone(left.writer)) {
      const copy = `${this.#name}.copy`;
      try {
        await copyFile(this.#name, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
        await rename(copy, this.#name);
      } finally {
        await rm(copy, { force: true });
      }
    }
    this.#handle = await open(this.#name, constants.O_RDWR | NO_FOLLOW);
    const { size } = await this.#handle.stat();
    // After a crash of the system, a file may have its size without its bytes.
    const isSameBoot = left.writer.boot !== undefined && left.writer.boot === own.writer.boot;
    const sound = isSameBoot ? size : Math.min(size, left.synced);
    await this.#handle.truncate(sound);
    this.#resumeFrom(sound, Math.min(sound, left.synced));
    await this.#save({ ...left, ids: own.ids, writer: own.writer, isClosed: undefined });
  }

  /** Whether one of them has left a file, which has our name now. */
  async #claim(ids: readonly string[]): Promise<boolean> {
    for (const id of ids) {
      const name = partName(this.#path, id);
      const status = await ifPresent(lstat(name));
      if (status === undefined) continue;
      if (!status.isFile()) throw foreignFileError(name);
      await rename(name, this.#name);
      return true;
    }
    return false;
  }

  #resumeFrom(size: number, synced: number): void {
    this.size = size;
    this.#resumedFrom = size;
    const onSync = (position: number) => this.#save({ ...this.#metadata, synced: position });
    this.#writer = new BufferedWriter(this.#handle as FileHandle, size, synced, onSync);
  }

  async #save(metadata: ResumeMetadata): Promise<void> {
    await this.#lock.check();
    this.#metadata = metadata;
    const draft = `${this.#name}.json`;
    try {
      await writeFile(draft, JSON.stringify(metadata));
      await rename(draft, metadataName(this.#path));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  get state(): ResumeState {
    return { ...this.#metadata, size: this.size };
  }

  /** How many bytes were there when it was opened, and are still in use. */
  get resumedFrom(): number {
    return this.#resumedFrom;
  }

  /** Whether it is complete, as after a kill just before the end. */
  isWhole(size: number | undefined): boolean {
    const total = this.#metadata.total ?? size;
    return this.size === total && total === (size ?? total);
  }

  /** Starts over with a new file, as an earlier writer may have the old one open. Stores which version it is of. */
  begin({ total, validator }: Partial<ResumeState>): Promise<void> {
    return onDisk(async () => {
      await this.#writer?.settle();
      await this.#closeHandle();
      const { key, ids, writer } = this.#metadata;
      // In this order: a kill in between leaves no bytes beside the metadata of others.
      await rm(this.#name, { force: true });
      await this.#save({ key, ids, writer, total, validator, synced: 0 });
      this.#handle = await open(this.#name, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW);
      this.#resumeFrom(0, 0);
    });
  }

  /** Returns a promise only if the disk falls behind: most of the many chunks of a large file need not wait. */
  append(bytes: Uint8Array): Promise<void> | undefined {
    this.size += bytes.length;
    const written = this.#writer?.append(bytes);
    return written && onDisk(() => written);
  }

  /** Gives the file its final name, if the disk has all of it and it is still ours. */
  finish(): Promise<void> {
    return onDisk(async () => {
      await this.#writer?.sync();
      // Windows does not rename open files.
      await this.#closeHandle();
      await this.#lock.check();
      const isRenamed = await ifPresent(rename(this.#name, this.#path).then(() => true));
      if (isRenamed === undefined) throw takenOverError(this.#name);
      try {
        await syncFolder(dirname(this.#path));
      } catch (error) {
        await rename(this.#path, this.#name);
        throw error;
      }
      this.#writer = undefined;
      await rm(metadataName(this.#path), { force: true });
    });
  }

  /** After a failure, which it doesn't hide: keeps the sound bytes for the next call, or removes all if there are none. */
  async close(): Promise<void> {
    const writer = this.#writer;
    if (writer === undefined) return;
    try {
      await writer.settle();
      await this.#closeHandle();
      if (writer.sound === 0) {
        await this.#lock.check();
        return await removeParts(this.#path, this.#metadata);
      }
      await truncate(this.#name, writer.sound);
      await this.#save({ ...this.#metadata, isClosed: true, synced: writer.synced });
    } catch {
      // Then the next call takes it for the file of a process that was killed.
    }
  }

  async #closeHandle(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }
}

/** Removes what a kill may have left beside a complete file, unless another process is using it. */
export async function removeLeftovers(path: string): Promise<void> {
  try {
    const left = await Promise.all([lockName(path), metadataName(path)].map((name) => ifPresent(lstat(name))));
    if (left.every((status) => status === undefined)) return;
    const lock = await acquireLock(lockName(path));
    try {
      await removeDrafts(path, lock);
      const metadata = await readMetadata(path);
      if (metadata !== undefined) await removeParts(path, metadata);
    } finally {
      await lock.release();
    }
  } catch {
    // The file is complete all the same.
  }
}

async function removeParts(path: string, { ids }: ResumeMetadata): Promise<void> {
  for (const id of ids) await rm(partName(path, id), { force: true });
  await rm(metadataName(path), { force: true });
}

/** Drafts left by a process that was killed while writing. */
async function removeDrafts(path: string, { previous }: Lock): Promise<void> {
  for (const end of [".json", ".copy"]) if (previous) await rm(partName(path, previous) + end, { force: true });
}

async function readMetadata(path: string): Promise<ResumeMetadata | undefined> {
  const name = metadataName(path);
  const { text } = (await readOwn(name)) ?? { text: "" };
  // Torn by a power failure, if it exists.
  if (text === "") return undefined;
  const metadata = (parseJson(text) ?? {}) as Partial<ResumeMetadata>;
  const { key, ids, writer, synced } = metadata;
  const isIdList = Array.isArray(ids) && ids.every((id) => UUID.test(id));
  if (typeof key === "string" && isIdList && typeof writer?.id === "string" && Number.isInteger(synced)) {
    return metadata as ResumeMetadata;
  }
  throw foreignFileError(name);
}
