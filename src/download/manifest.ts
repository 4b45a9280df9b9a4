import { type FileHandle, open } from "node:fs/promises";
import { parseJson } from "../internal/json.js";
import type { ManifestEntry } from "./manifest-entry.js";
import { onDisk } from "./on-disk.js";

/** Which files an archive has: a line of JSON for each, in an append-only file. */
export class Manifest {
  readonly #handle: FileHandle;
  readonly #sizes = new Map<string, number>();
  /** Lines are written one after the other. */
  #last = Promise.resolve();

  private constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  static open(path: string): Promise<Manifest> {
    return onDisk(async () => {
      const manifest = new Manifest(await open(path, "a+"));
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

  add(entry: ManifestEntry): Promise<void> {
    this.#sizes.set(entry.key, entry.bytes);
    const line = `${JSON.stringify(entry)}\n`;
    this.#last = this.#last.then(() => onDisk(() => this.#handle.appendFile(line)));
    return this.#last;
  }

  close(): Promise<void> {
    return onDisk(() => this.#handle.close());
  }
}
