import type { FileHandle } from "node:fs/promises";

/** Bytes that may wait for the disk. More would only take memory, not make it faster. */
const MAX_WAITING = 512 * 1024;
/** Bytes that the system may hold back before they are synced to the disk. */
const SYNC_EVERY = 32 * 1024 * 1024;

type Handle = Pick<FileHandle, "writev" | "datasync">;

/**
 * Writes to a file while more data arrives: what arrives during a write goes out together with the next one. A write is
 * a round trip through the thread pool, and a connection that waits for one after each chunk is idle half of the time.
 */
export class WriteBehind {
  readonly #handle: Handle;
  #position: number;
  #synced: number;
  #isSyncing = false;
  #waiting: Uint8Array[] = [];
  #bytes = 0;
  #writing: Promise<void> | undefined;
  #failure: { error: unknown } | undefined;

  /** Starts at that position of the file. */
  constructor(handle: Handle, position: number) {
    this.#handle = handle;
    this.#position = position;
    this.#synced = position;
  }

  /** Takes the bytes. Await it, or the buffer grows without limit. @throws what an earlier write failed with. */
  async append(bytes: Uint8Array): Promise<void> {
    this.#throwIfFailed();
    this.#waiting.push(bytes);
    this.#bytes += bytes.length;
    this.#writing ??= this.#write();
    if (this.#bytes >= MAX_WAITING) await this.flush();
  }

  /** Waits until the system has all bytes. @throws what a write failed with. */
  async flush(): Promise<void> {
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
        this.#sync();
      }
    } catch (error) {
      this.#failure = { error };
    } finally {
      this.#writing = undefined;
    }
  }

  async #writeAll(pieces: readonly Uint8Array[]): Promise<void> {
    let rest = pieces;
    while (rest.length > 0) {
      const { bytesWritten } = await this.#handle.writev(rest, this.#position);
      this.#position += bytesWritten;
      rest = without(rest, bytesWritten);
    }
  }

  /** Runs beside the writes, so that the final sync, which reports failures, has little left to do. */
  #sync(): void {
    if (this.#isSyncing || this.#position - this.#synced < SYNC_EVERY) return;
    this.#synced = this.#position;
    this.#isSyncing = true;
    const done = () => {
      this.#isSyncing = false;
    };
    this.#handle.datasync().then(done, done);
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
