import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { platform, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { acquireLock, type Lock } from "../../../src/download/lock.js";
import { lockName, PartFile, removeLeftovers } from "../../../src/download/part-file.js";
import { rejection } from "../../support/observed-client.js";
import { until } from "../../support/until.js";

let folder: string;
let path: string;
let lock: Lock;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "part-"));
  path = join(folder, "video.mp4");
  lock = await acquireLock(lockName(path));
});
afterEach(async () => {
  await lock.release();
  await rm(folder, { recursive: true });
});

const bytes = (text: string) => new TextEncoder().encode(text);
const VERSION = { total: 10, validator: '"1"' };
const nextProcess = async () => {
  await lock.release();
  lock = await acquireLock(lockName(path));
};
const metadata = async () => JSON.parse(await readFile(`${path}.part.json`, "utf8"));
const changeMetadata = async (change: object) =>
  writeFile(`${path}.part.json`, JSON.stringify({ ...(await metadata()), ...change }));
const files = async () => (await readdir(folder)).filter((name) => !name.endsWith(".lock")).sort();

/** Leaves a part, as a download that broke off does. */
async function leave(text: string): Promise<void> {
  const part = await PartFile.open(path, "the key", lock);
  await part.begin(VERSION);
  await part.append(bytes(text));
  await part.close();
  await nextProcess();
}

/** Leaves a part as a process does that was killed, or still runs: nothing is closed. */
async function leaveOpen(text: string, owner: Partial<Lock["owner"]> = {}): Promise<PartFile> {
  Object.assign(lock.owner, owner);
  const part = await PartFile.open(path, "the key", lock);
  onTestFinished(() => part.close());
  await part.begin(VERSION);
  await part.append(bytes(text));
  const name = `${path}.${lock.owner.id}.part`;
  await until(async () => (await stat(name)).size === text.length);
  await nextProcess();
  return part;
}

async function contentAfter(text: string): Promise<string> {
  const part = await PartFile.open(path, "the key", lock);
  if (part.size === 0) await part.begin(VERSION);
  await part.append(bytes(text));
  await part.finish();
  return readFile(path, "utf8");
}

describe("the part that a download has left", () => {
  test("is continued by the next one, and leaves nothing when it is whole", async () => {
    await leave("01234");
    expect(await files()).toEqual([`video.mp4.${(await metadata()).ids[0]}.part`, "video.mp4.part.json"]);
    const part = await PartFile.open(path, "the key", lock);
    expect({ size: part.size, resumedFrom: part.resumedFrom, state: part.state }).toMatchObject({
      size: 5,
      resumedFrom: 5,
      state: { size: 5, ...VERSION },
    });
    await part.append(bytes("56789"));
    await part.finish();
    await part.close();
    expect(await readFile(path, "utf8")).toBe("0123456789");
    expect(await files()).toEqual(["video.mp4"]);
  });

  test("is found by the IDs of all who were interrupted while they took it over", async () => {
    await leave("01234");
    const { ids } = await metadata();
    await changeMetadata({ ids: ["22222222-2222-4222-8222-222222222222", ...ids] });
    expect(await contentAfter("56789")).toBe("0123456789");
  });

  test("is started over if its bytes are gone", async () => {
    await leave("01234");
    await rm(`${path}.${(await metadata()).ids[0]}.part`);
    const part = await PartFile.open(path, "the key", lock);
    expect(part.state).toMatchObject({ size: 0, total: undefined, validator: undefined });
    await part.close();
    expect(await files()).toEqual([]);
  });

  test("is removed if another file is downloaded to the path", async () => {
    await leave("01234");
    const part = await PartFile.open(path, "another key", lock);
    expect(part.size).toBe(0);
    expect(await files()).toEqual([]);
    await part.close();
  });

  test("is not kept if it is empty", async () => {
    const part = await PartFile.open(path, "the key", lock);
    await part.begin(VERSION);
    await part.close();
    expect(await files()).toEqual([]);
  });

  test("is someone else's if a folder has its name", async () => {
    await leave("01234");
    const name = `${path}.${(await metadata()).ids[0]}.part`;
    await rm(name);
    await mkdir(name);
    const error = (await rejection(PartFile.open(path, "the key", lock))) as Error;
    expect(error).toMatchObject({ reason: "disk", message: expect.stringContaining(`${name} is in the way`) });
  });

  test.each([undefined, 10, 11])("is whole or not, if Zoom states a size of %s", async (size) => {
    await leave("0123456789");
    const part = await PartFile.open(path, "the key", lock);
    expect(part.isWhole(size)).toBe(size !== 11);
    await part.close();
    await nextProcess();
    await changeMetadata({ total: undefined });
    const unknown = await PartFile.open(path, "the key", lock);
    expect(unknown.isWhole(size)).toBe(size === 10);
    await unknown.close();
  });
});

describe("a part that was not closed", () => {
  test("is copied, as its writer may be alive and goes on writing", async () => {
    const elsewhere = await leaveOpen("01234", { host: "elsewhere" });
    const part = await PartFile.open(path, "the key", lock);
    await part.append(bytes("56789"));
    await part.finish();
    await elsewhere.append(bytes("xxxxx"));
    await elsewhere.close();
    expect(await readFile(path, "utf8")).toBe("0123456789");
    expect((await files()).filter((name) => name.endsWith(".copy"))).toEqual([]);
  });

  test("counts as far as it was synced after a crash of the system", async () => {
    await leaveOpen("01234", { boot: "another" });
    await changeMetadata({ synced: 3 });
    expect((await PartFile.open(path, "the key", lock)).size).toBe(3);
  });

  test.each([
    [{ boot: undefined }, 3],
    // Elsewhere, nothing is known about boots.
    [{}, platform() === "linux" ? 5 : 3],
  ])("of a process with %j counts %i bytes", async (owner, size) => {
    await leaveOpen("01234", owner);
    await changeMetadata({ synced: 3 });
    const part = await PartFile.open(path, "the key", lock);
    expect(part.size).toBe(size);
    expect((await stat(`${path}.${lock.owner.id}.part`)).size).toBe(size);
    await part.close();
  });

  test("has no more synced bytes than bytes", async () => {
    await leaveOpen("01234");
    await changeMetadata({ synced: 9 });
    const part = await PartFile.open(path, "the key", lock);
    await part.close();
    expect(await metadata()).toMatchObject({ synced: 5, isClosed: true });
  });
});

describe("metadata", () => {
  test("torn by a power failure counts as none", async () => {
    await writeFile(`${path}.part.json`, "");
    const part = await PartFile.open(path, "the key", lock);
    expect(part.size).toBe(0);
    await part.close();
  });

  test.each([
    { key: 1 },
    { ids: "11111111-1111-4111-8111-111111111111" },
    { ids: ["11111111-1111-4111-8111-111111111111", "../../etc"] },
    { writer: undefined },
    { writer: { id: 1 } },
    { synced: 1.5 },
    { synced: undefined },
  ])("with %j is someone else's", async (change) => {
    await leave("01234");
    await changeMetadata(change);
    const before = await files();
    const error = await rejection(PartFile.open(path, "the key", lock));
    expect(error).toMatchObject({
      reason: "disk",
      message: expect.stringContaining("video.mp4.part.json is in the way"),
    });
    expect(await files()).toEqual(before);
  });

  test("of someone else may be no JSON, or JSON that is no object", async () => {
    for (const text of ["mine", "null", "[]", "7"]) {
      await writeFile(`${path}.part.json`, text);
      expect(await rejection(PartFile.open(path, "the key", lock)), text).toMatchObject({ reason: "disk" });
    }
  });
});

test("another program's <path>.part is neither used nor removed", async () => {
  await writeFile(`${path}.part`, "mine");
  const error = await rejection(PartFile.open(path, "the key", lock));
  expect(error).toMatchObject({ reason: "disk", message: expect.stringContaining("video.mp4.part is in the way") });
  expect(await readFile(`${path}.part`, "utf8")).toBe("mine");
});

test("drafts of the process before, which was killed while writing, are removed", async () => {
  const previous = lock.owner.id;
  Object.assign(lock, { previous });
  for (const end of ["json", "copy"]) await writeFile(`${path}.${previous}.part.${end}`, "");
  await (await PartFile.open(path, "the key", lock)).close();
  expect(await files()).toEqual([]);
});

describe("beside a complete file", () => {
  test("what a kill has left is removed", async () => {
    await leave("01234");
    await lock.release();
    await removeLeftovers(path);
    expect(await readdir(folder)).toEqual([]);
  });

  test("what another process uses stays", async () => {
    await leave("01234");
    const before = await readdir(folder);
    await removeLeftovers(path);
    expect(await readdir(folder)).toEqual(before);
  });

  test("nothing is touched if nothing was left", async () => {
    await lock.release();
    const handle = await open(folder, "r");
    const { mtimeMs } = await handle.stat();
    await removeLeftovers(path);
    expect((await handle.stat()).mtimeMs).toBe(mtimeMs);
    await handle.close();
  });
});
