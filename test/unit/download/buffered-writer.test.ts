import type { FileHandle } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { BufferedWriter } from "../../../src/download/disk.js";
import { until } from "../../support/until.js";

type Writev = FileHandle["writev"];
const bytes = (text: string) => new TextEncoder().encode(text);
const MIB = new Uint8Array(2 ** 20);

const writerOf = (handle: ConstructorParameters<typeof BufferedWriter>[0], onSync = async (_: number) => {}) =>
  new BufferedWriter(handle, 0, 0, onSync);

/** A file in memory whose writes end when told to. */
function slowFile() {
  let content = "";
  const writes: { pieces: number; end: (written?: number) => void; fail: (error: Error) => void }[] = [];
  const writev = ((pieces: readonly Uint8Array[], position: number) => {
    const all = Buffer.concat(pieces);
    return new Promise((resolve, reject) => {
      const end = (written = all.length) => {
        content = content.slice(0, position) + all.subarray(0, written).toString();
        resolve({ bytesWritten: written, buffers: [] });
      };
      writes.push({ pieces: pieces.length, end, fail: reject });
    });
  }) as unknown as Writev;
  return { handle: { writev, datasync: async () => {}, sync: async () => {} }, writes, content: () => content };
}

test("writes what arrives during a write with the next one, in order", async () => {
  const file = slowFile();
  const writer = writerOf(file.handle);
  for (const piece of ["a", "b", "c", "d"]) await writer.append(bytes(piece));
  expect(file.writes.map(({ pieces }) => pieces)).toEqual([1]);
  file.writes[0]?.end();
  await until(() => file.writes.length === 2);
  const flushed = writer.sync();
  file.writes[1]?.end();
  await flushed;
  expect(file.writes.map(({ pieces }) => pieces)).toEqual([1, 3]);
  expect(file.content()).toBe("abcd");
});

test("writes the rest after a partial write", async () => {
  const file = slowFile();
  const writer = writerOf(file.handle);
  await writer.append(bytes("first"));
  for (const piece of ["second", "third", "fourth"]) await writer.append(bytes(piece));
  file.writes[0]?.end();
  await until(() => file.writes.length === 2);
  file.writes[1]?.end(8);
  await until(() => file.writes.length === 3);
  expect(file.writes.map(({ pieces }) => pieces)).toEqual([1, 3, 2]);
  const flushed = writer.sync();
  file.writes[2]?.end();
  await flushed;
  expect(file.content()).toBe("firstsecondthirdfourth");
});

test("makes append wait for the disk when 2 MiB are pending", async () => {
  const file = slowFile();
  const writer = writerOf(file.handle);
  let done = 0;
  const appended = (async () => {
    for (; done < 4; done += 1) await writer.append(MIB);
  })();
  // The first is being written, one waits, and the one that makes it 2 MiB is held.
  await until(() => done === 2);
  file.writes[0]?.end();
  await until(() => file.writes.length === 2);
  expect(done).toBe(2);
  file.writes[1]?.end();
  await appended;
  expect(file.writes.map(({ pieces }) => pieces)).toEqual([1, 2, 1]);
});

test("rejects the next append and sync after a failed write", async () => {
  const file = slowFile();
  const writer = writerOf(file.handle);
  await writer.append(bytes("a"));
  await writer.append(bytes("b"));
  const flushed = writer.sync();
  const full = new Error("ENOSPC");
  file.writes[0]?.fail(full);
  await expect(flushed).rejects.toBe(full);
  await expect(writer.append(bytes("c"))).rejects.toBe(full);
  await expect(writer.sync()).rejects.toBe(full);
  expect(file.writes).toHaveLength(1);
});

describe("syncs", () => {
  const syncs: { end: () => void; fail: (error: Error) => void }[] = [];
  const synced: number[] = [];
  const writev = (async (pieces: readonly Uint8Array[]) => ({
    bytesWritten: pieces.reduce((sum, { length }) => sum + length, 0),
  })) as unknown as Writev;
  const datasync = () => new Promise<void>((end, fail) => syncs.push({ end, fail }));
  let sync = async () => {};
  const start = () => {
    syncs.length = synced.length = 0;
    sync = async () => {};
    return writerOf({ writev, datasync, sync: () => sync() }, async (position) => void synced.push(position));
  };
  const append = async (writer: BufferedWriter, mebibytes: number) => {
    const end = writer.sound + mebibytes * MIB.length;
    for (let count = 0; count < mebibytes; count += 1) await writer.append(MIB);
    await until(() => writer.sound === end);
  };

  test("every 32 MiB, one at a time, without making an append wait", async () => {
    const writer = start();
    await append(writer, 31);
    expect(syncs).toHaveLength(0);
    await append(writer, 1);
    await until(() => syncs.length === 1);
    // A sync takes its time: nothing waits for it.
    await append(writer, 64);
    expect(syncs).toHaveLength(1);
    syncs[0]?.end();
    await until(() => synced.length === 1);
    expect(synced).toEqual([32 * 2 ** 20]);
    await append(writer, 1);
    await until(() => syncs.length === 2);
    syncs[1]?.end();
    await writer.sync();
    expect(writer.sound).toBe(97 * 2 ** 20);
    expect(writer.synced).toBe(97 * 2 ** 20);
  });

  test("and rejects everything after one that failed, although the next would succeed", async () => {
    const writer = start();
    await append(writer, 32);
    await until(() => syncs.length === 1);
    syncs[0]?.end();
    await until(() => synced.length === 1);
    await append(writer, 32);
    await until(() => syncs.length === 2);
    const failure = new Error("EIO");
    syncs[1]?.fail(failure);
    await expect(writer.sync()).rejects.toBe(failure);
    await expect(writer.append(MIB)).rejects.toBe(failure);
    await expect(writer.sync()).rejects.toBe(failure);
    // What the failed sync was for may be lost.
    expect(writer.sound).toBe(32 * 2 ** 20);
  });

  test("and rejects if the last one fails", async () => {
    const writer = start();
    await append(writer, 1);
    sync = () => Promise.reject(new Error("EIO"));
    await expect(writer.sync()).rejects.toThrow("EIO");
    expect(writer.sound).toBe(0);
  });
});
