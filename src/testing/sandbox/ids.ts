import { createCipheriv, createHash } from "node:crypto";

/**
 * Everything that looks random, from one seed: hashes of the seed, a kind and a count. Each kind counts for itself, so one
 * more user does not change the ID of the next session.
 */
export class Ids {
  readonly #seed: string;
  readonly #counts = new Map<string, number>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  bytes(kind: string): Buffer {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    return this.#hash(`${kind} ${count}`);
  }

  /** As session IDs are: half of them contain `/` or `+`. */
  base64 = (kind: string): string => this.bytes(kind).subarray(0, 16).toString("base64");

  base64url = (kind: string): string => this.bytes(kind).subarray(0, 16).toString("base64url");

  hex = (kind: string): string => this.bytes(kind).subarray(0, 16).toString("hex");

  uuid(kind: string): string {
    return this.hex(kind).replace(/^(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-8$4-");
  }

  /** A number of so many digits, the first of which is not 0. */
  number(kind: string, digits: number): number {
    const lowest = 10 ** (digits - 1);
    return lowest + (this.bytes(kind).readUIntBE(0, 6) % (9 * lowest));
  }

  /** Bytes `start` to `end` (exclusive) of a file: a key stream, so any part of a large file costs only that part. */
  fileBytes(fileId: string, start: number, end: number): Buffer {
    const block = Buffer.alloc(16);
    block.writeBigUInt64BE(BigInt(Math.floor(start / 16)), 8);
    const cipher = createCipheriv("aes-256-ctr", this.#hash(`file ${fileId}`), block);
    return cipher.update(Buffer.alloc(end - start + (start % 16))).subarray(start % 16);
  }

  #hash(text: string): Buffer {
    return createHash("sha256").update(`${this.#seed} ${text}`).digest();
  }
}
