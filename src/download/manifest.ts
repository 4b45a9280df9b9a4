import { constants } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { parseJson } from "../internal/json.js";
import { onDisk, openOwn } from "./disk.js";
import type { ArchiveItem, ListedFile } from "./list-files.js";
import type { FileKind } from "./types.js";

/** A line of the manifest: a complete file of the archive. No URL and no token, since archives are passed on. */
interface ManifestEntry
  extends Pick<ListedFile, "file_type" | "recording_type" | "recording_start" | "user_id" | "user_key"> {
  key: string;
  /** Path within the archive folder, with `/`. */
  path: string;
  bytes: number;
  archived_at: string;
  session_id: string | undefined;
  session_name: string | undefined;
  session_key: string | undefined;
  kind: FileKind;
  file_id: string | undefined;
}

function entryOf({ key, session, kind, file }: ArchiveItem, path: string, bytes: number): ManifestEntry {
  const { session_id, session_name, session_key } = session;
  const { id: file_id, file_type, recording_type, recording_start, user_id, user_key } = file;
  const ofSession = { session_id, session_name, session_key };
  const ofFile = { kind, file_id, file_type, recording_type, recording_start, user_id, user_key };
  return { key, path, bytes, archived_at: new Date().toISOString(), ...ofSession, ...ofFile };
}

/** Which files an archive has: a line of JSON for each, in an append-only file. */
export class Manifest {
  /** Whether a line could not be written. Nothing can be recorded from then on. */
  hasFailed = false;
  readonly #handle: FileHandle;
  readonly #sizes = new Map<string, number>();
  /** Lines are written one after the other. */
  #last = Promise.resolve();

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static open(path: string): Promise<Manifest> {
    return onDisk(async () => {
      const manifest = new Manifest(await openOwn(path, constants.O_APPEND | constants.O_CREAT | constants.O_RDWR));
      await manifest.#read();
      return manifest;
    });
  }

  async #read(): Promise<void> {
    for await (const line of this.#handle.readLines({ start: 0, autoClose: false })) {
      const entry = parseJson(line) as ManifestEntry | undefined;
      if (typeof entry?.key === "string") this.#sizes.set(entry.key, entry.bytes);
    }
    const { size } = await this.#handle.stat();
    const { buffer } = await this.#handle.read({ buffer: Buffer.alloc(1), position: Math.max(0, size - 1) });
    // A kill cut the last line off: the next one must not become part of it.
    if (size > 0 && buffer.toString() !== "\n") await this.#handle.appendFile("\n");
  }

  /** Size of the file that was downloaded under this key; `undefined` if there is none. */
  sizeOf(key: string): number | undefined {
    return this.#sizes.get(key);
  }

  add(item: ArchiveItem, path: string, bytes: number): Promise<void> {
    const entry = entryOf(item, path, bytes);
    this.#sizes.set(entry.key, entry.bytes);
    const line = `${JSON.stringify(entry)}\n`;
    this.#last = this.#last.then(() => onDisk(() => this.#handle.appendFile(line)));
    this.#last.catch(() => {
      this.hasFailed = true;
    });
    return this.#last;
  }

  close(): Promise<void> {
    return onDisk(() => this.#handle.close());
  }
}
