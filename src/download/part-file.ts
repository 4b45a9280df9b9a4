import { constants } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { parseJson } from "../internal/json.js";
import type { Known } from "./delivery.js";
import { ifThere, onDisk } from "./on-disk.js";
import { WriteBehind } from "./write-behind.js";

/** Suffix of a download's lock file. */
export const LOCK = ".part.lock";

/** What is stored beside the bytes, for a process that resumes the download. */
interface Notes {
  /** Distinguishes files that are downloaded to the same path. */
  key: string;
  total?: number | undefined;
  validator?: string | undefined;
}

/** The bytes of a file received so far, in `<path>.part`, and what resuming it needs, in `<path>.part.json`. */
export class PartFile implements Known {
  readonly #path: string;
  readonly #handle: FileHandle;
  #notes: Notes;
  #writer: WriteBehind;
  #size = 0;
  #resumedFrom = 0;

  private constructor(path: string, key: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
    this.#notes = { key };
    this.#writer = new WriteBehind(handle, 0);
  }

  static open(path: string, key: string): Promise<PartFile> {
    return onDisk(async () => {
      // Not opened for appending: on Windows, such a file can't be truncated.
      const part = new PartFile(path, key, await open(`${path}.part`, constants.O_RDWR | constants.O_CREAT));
      await part.#read();
      return part;
    });
  }

  async #read(): Promise<void> {
    const notes = parseJson((await ifThere(readFile(`${this.#path}.part.json`, "utf8"))) ?? "") as Notes | undefined;
    const { size } = await this.#handle.stat();
    if (notes?.key !== this.#notes.key) return this.begin({});
    this.#notes = notes;
    this.#writer = new WriteBehind(this.#handle, size);
    this.#size = size;
    this.#resumedFrom = size;
  }

  get size(): number {
    return this.#size;
  }

  get total(): number | undefined {
    return this.#notes.total;
  }

  get validator(): string | undefined {
    return this.#notes.validator;
  }

  /** How many bytes were there when it was opened, and are still in use. */
  get resumedFrom(): number {
    return this.#resumedFrom;
  }

  /** Whether it is complete, as after a kill just before the end. */
  isWhole(size: number | undefined): boolean {
    const total = this.total ?? size;
    return this.#size === total && total === (size ?? total);
  }

  /** Discards the bytes, and stores which file and version the next ones belong to. */
  begin({ total, validator }: Partial<Known>): Promise<void> {
    return onDisk(async () => {
      await this.#writer.flush();
      this.#writer = new WriteBehind(this.#handle, 0);
      this.#notes = { key: this.#notes.key, total, validator };
      this.#size = 0;
      this.#resumedFrom = 0;
      // In this order: a kill in between leaves no bytes beside the metadata of others.
      await this.#handle.truncate(0);
      await writeFile(`${this.#path}.part.json`, JSON.stringify(this.#notes));
    });
  }

  append(bytes: Uint8Array): Promise<void> {
    this.#size += bytes.length;
    return onDisk(() => this.#writer.append(bytes));
  }

  /** Renames it to the final path, atomically. */
  finish(): Promise<void> {
    return onDisk(async () => {
      await this.#writer.flush();
      // Otherwise a power failure could leave a file of the right name and size without its bytes.
      await this.#handle.sync();
      // Windows does not rename open files.
      await this.#handle.close();
      await rename(`${this.#path}.part`, this.#path);
      await rm(`${this.#path}.part.json`, { force: true });
    });
  }

  /** Keeps the bytes for the next call; if there are none, removes the files. */
  async close(): Promise<void> {
    // A failed write has been reported already, or another error matters more.
    await this.#writer.flush().catch(() => {});
    await this.#handle.close();
    if (this.#size > 0) return;
    await rm(`${this.#path}.part`, { force: true });
    await rm(`${this.#path}.part.json`, { force: true });
  }
}

/** Removes what a kill may have left beside a complete file. */
export async function sweep(path: string): Promise<void> {
  for (const end of [".part", ".part.json", LOCK]) await onDisk(() => rm(`${path}${end}`, { force: true }));
}
