import { randomBytes } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline, Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startServer } from "../../support/file-server.js";
import { startProgram } from "../../support/run-program.js";
import { seeded } from "../../support/seeded.js";

const MiB = 2 ** 20;
const SIZE = 1024 * MiB;
const program = fileURLToPath(new URL("programs/large-file.mjs", import.meta.url));
const block = randomBytes(MiB);

/** The part of the file that lies in one of its MiB: random bytes, with the place in front, so that no two are the same. */
function blockAt(index: number): Buffer {
  block.writeUInt32BE(index);
  return block;
}

test("downloads 1 GiB over a connection that breaks ten times, in constant memory", async () => {
  const random = seeded(4711);
  // In order: a break at a place that is over already would be none.
  const cuts = Array.from({ length: 10 }, () => Math.floor(random() * SIZE)).sort((a, b) => a - b);
  const left = [...cuts];
  const server = await startServer(({ url, headers }, response) => {
    if (url === "/small") return response.end(Buffer.alloc(64 * MiB));
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
    response.writeHead(from > 0 ? 206 : 200, {
      etag: '"1"',
      "content-length": SIZE - from,
      ...(from > 0 && { "content-range": `bytes ${from}-${SIZE - 1}/${SIZE}` }),
    });
    // An error on the one side destroys the other.
    return pipeline(Readable.from(pieces(from, left.shift() ?? SIZE)), response, () => {});
  });
  const folder = await mkdtemp(join(tmpdir(), "large-file-"));
  try {
    const path = join(folder, "video.mp4");
    const { code, stdout, stderr } = await startProgram([program, server.url, path]).finished;
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const { bytes, grown } = JSON.parse(stdout) as { bytes: number; grown: number };
    expect(bytes).toBe(SIZE);
    expect(grown).toBeLessThan(64 * MiB);
    expect(await firstDifference(path)).toBe(undefined);
    // One for the small file, one for the start, one after each break.
    expect(server.seen).toHaveLength(12);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
});

/** The file up to the next break, as fast as the other side takes it. */
function* pieces(from: number, end: number): Generator<Buffer> {
  for (let at = from; at < end; ) {
    const index = Math.floor(at / MiB);
    // A copy: what is handed over is still to be sent when the next block is made.
    const piece = Buffer.from(blockAt(index).subarray(at - index * MiB, Math.min(MiB, end - index * MiB)));
    at += piece.length;
    yield piece;
  }
  if (end < SIZE) throw new Error("The line breaks.");
}

async function firstDifference(path: string): Promise<number | undefined> {
  const file = await open(path);
  try {
    const found = Buffer.alloc(MiB);
    for (let index = 0; index < SIZE / MiB; index += 1) {
      await file.read(found, 0, MiB, index * MiB);
      if (!found.equals(blockAt(index))) return index;
    }
    return undefined;
  } finally {
    await file.close();
  }
}
