import { describe, expect, test } from "vitest";
import {
  checkEncoding,
  type Head,
  isPageOrError,
  type ResumeState,
  readContentRange,
  readHead,
} from "../../../src/download/file-response.js";
import { DownloadError } from "../../../src/index.js";

const response = (status: number, headers: Record<string, string>) => new Response(null, { status, headers });

describe("the size of a whole file", () => {
  const nothing = { size: 0, total: undefined, validator: undefined };
  const totalOf = (length: string) => readContentRange(response(200, { "content-length": length }), nothing)?.total;

  test.each([
    ["300", 300],
    ["", undefined],
    ["-300", undefined],
    ["300, 300", undefined],
    ["0x12", undefined],
  ])("is %j: %j", (length, total) => {
    expect(totalOf(length)).toBe(total);
  });

  test("is unknown if it was compressed", () => {
    const headers = { "content-length": "300", "content-encoding": "gzip", etag: '"1"' };
    expect(readContentRange(response(200, headers), nothing)).toEqual({ from: 0 });
  });
});

describe("a range", () => {
  const state = { size: 100, total: 300, validator: '"1"' };
  const read = (range: string, more: Record<string, string> = {}, other: Partial<ResumeState> = {}) =>
    readContentRange(response(206, { "content-range": range, ...more }), { ...state, ...other });

  test.each<[string, string, Record<string, string>, Partial<ResumeState>]>([
    ["says so", "bytes 100-299/300", {}, {}],
    ["has the same validator", "bytes 100-299/300", { etag: '"1"' }, {}],
    ["leaves the size open", "bytes 100-299/*", {}, {}],
    ["says a size that was not known", "bytes 100-299/300", {}, { total: undefined }],
    ["is not compressed", "bytes 100-299/300", { "content-encoding": "Identity, none" }, {}],
  ])("continues the file if it %s", (_, range, headers, other) => {
    expect(read(range, headers, other)).toEqual({ from: 100, total: 300, validator: '"1"' });
  });

  test.each<[string, string, Record<string, string>]>([
    ["starts elsewhere", "bytes 99-299/300", {}],
    ["is of a file of another size", "bytes 100-299/400", {}],
    ["is of another version", "bytes 100-299/300", { etag: '"2"' }],
    ["is compressed", "bytes 100-299/300", { "content-encoding": "gzip" }],
    ["has no size", "bytes 100-299", {}],
    ["has a unit before it", "x-bytes 100-299/300", {}],
    ["has text after it", "bytes 100-299/300 or so", {}],
    ["is not one", "", {}],
  ])("does not continue the file if it %s", (_, range, headers) => {
    expect(read(range, headers)).toBeUndefined();
  });

  test("of nothing on disk takes what the server states", () => {
    const nothing = { size: 0, total: undefined, validator: undefined };
    expect(read("bytes 0-299/300", { etag: '"2"' }, nothing)).toEqual({ from: 0, total: 300, validator: '"2"' });
    // What an earlier response stated does not count, as nothing of that file is left.
    expect(read("bytes 0-299/300", { etag: '"2"' }, { size: 0 })).toEqual({ from: 0, total: 300, validator: '"2"' });
  });
});

test.each([
  [{ etag: '"1"' }, '"1"'],
  [{ etag: 'W/"1"' }, undefined],
  [{ "last-modified": "Sun, 01 Nov 2026 10:00:00 GMT" }, undefined],
  [
    { "last-modified": "Sun, 01 Nov 2026 10:00:00 GMT", date: "Sun, 01 Nov 2026 10:00:01 GMT" },
    "Sun, 01 Nov 2026 10:00:00 GMT",
  ],
  [{ "last-modified": "Sun, 01 Nov 2026 10:00:00 GMT", date: "Sun, 01 Nov 2026 10:00:00 GMT" }, undefined],
  [{ date: "Sun, 01 Nov 2026 10:00:00 GMT" }, undefined],
])("the strong validator of %j is %j", (headers, validator) => {
  const nothing = { size: 0, total: undefined, validator: undefined };
  expect(readContentRange(response(200, headers as Record<string, string>), nothing)?.validator).toBe(validator);
});

describe("an encoding", () => {
  const check = (encoding: string, head: Uint8Array) =>
    checkEncoding(new Headers({ "content-encoding": encoding }), head);

  test.each(["", "identity", "none", "gzip", "X-GZIP", "deflate, br", "zstd"])("%j is decoded", (encoding) => {
    check(encoding, Uint8Array.of(0, 0, 0, 32));
  });

  test.each<[string, number[]]>([
    ["compress", [0, 0, 0, 32]],
    ["gzip, compress", [0, 0, 0, 32]],
    ["gzip", [0x1f, 0x8b, 8, 0]],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ])("%j before the bytes %j is not", (encoding, head) => {
    expect(() => check(encoding, Uint8Array.from(head))).toThrow(DownloadError);
    expect(() => check(encoding, Uint8Array.from(head))).toThrow(`the content-encoding "${encoding}"`);
  });

  test("may appear within the file", () => {
    check("gzip", Uint8Array.of(0, 0x1f, 0x8b));
    check("", Uint8Array.of(0x1f, 0x8b));
  });
});

describe("the start of a body", () => {
  /** Chunks, and how many of them were read. */
  function bodyOf(...texts: string[]) {
    const chunks = texts.map((text) => new TextEncoder().encode(text));
    let count = 0;
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      const value = chunks[count];
      count += 1;
      return value === undefined ? { done: true, value } : { done: false, value };
    };
    return { body: { next }, count: () => count };
  }

  test.each([
    [["\0\0\0 ftyp", "more"], "\0\0\0 ftyp", 1],
    [["", " \n", "ID3", "more"], " \nID3", 3],
  ])("of %j is read until it can't be a page or an error", async (chunks, text, count) => {
    const { body, count: read } = bodyOf(...chunks);
    expect(await readHead(body)).toMatchObject({ text, isAll: false });
    expect(read()).toBe(count);
  });

  test.each([[["{", "}"]], [["  ", "<p>"]], [[]]])("of %j is all of it", async (chunks) => {
    const { body } = bodyOf(...chunks);
    const { text, isAll, chunks: kept } = await readHead(body);
    expect({ text, isAll, kept: kept.length }).toEqual({ text: chunks.join(""), isAll: true, kept: chunks.length });
  });

  test("is read no further than 64 KiB, and kept whole", async () => {
    const chunks = ["<".padEnd(40_000), "x".repeat(40_000), "more"];
    const { body, count } = bodyOf(...chunks);
    const { text, isAll, chunks: kept } = await readHead(body);
    expect(text).toBe(chunks.slice(0, 2).join("").slice(0, 65_536));
    expect(isAll).toBe(false);
    expect(kept.map(({ length }) => length)).toEqual([40_000, 40_000]);
    expect(count()).toBe(2);
  });

  test("is read no further once exactly 64 KiB have arrived", async () => {
    const { body, count } = bodyOf("<".padEnd(65_536), "more");
    await readHead(body);
    expect(count()).toBe(1);
  });

  test("may break within a character", async () => {
    const [first, second] = [Uint8Array.of(0x3c, 0xc3), Uint8Array.of(0xbc)];
    const chunks = [first, second];
    const next = async (): Promise<IteratorResult<Uint8Array>> => {
      const value = chunks.shift();
      return value === undefined ? { done: true, value } : { done: false, value };
    };
    expect((await readHead({ next })).text).toBe("<ü");
  });
});

describe("sent in place of a file", () => {
  const PAGE = "<!doctype html><title>Sign in</title>";
  const check = (format: string, text: string, { type = "", isAll = true, field = "file_extension" } = {}) => {
    const head: Head = { chunks: [], text, isAll };
    return isPageOrError({ [field]: format }, { headers: new Headers({ "content-type": type }) }, head);
  };

  test.each(["MP4", "m4a", "mp3", "jpg", "jpeg", "png"])(
    "in place of %s: any markup, and any JSON object",
    (format) => {
      expect(check(format, " <p>no</p>")).toBe(true);
      expect(check(format, "{}")).toBe(true);
      expect(check(format, "\0\0", { type: "application/json; charset=utf-8" })).toBe(true);
      expect(check(format, "\0\0", { type: "video/mp4" })).toBe(false);
      expect(check(format, "[]")).toBe(false);
      expect(check(format, "null")).toBe(false);
      expect(check(format, "{}", { isAll: false })).toBe(false);
    },
  );

  test.each(["vtt", "txt", "", "mp4v2", "xmp4"])("in place of a %j: a page, but not any markup or JSON", (format) => {
    expect(check(format, PAGE)).toBe(true);
    expect(check(format, "x", { type: " text/html; charset=utf-8" })).toBe(true);
    expect(check(format, "x", { type: "application/xhtml+xml" })).toBe(true);
    expect(check(format, "<p>no</p>")).toBe(false);
    expect(check(format, "x", { type: "application/x-text/html" })).toBe(false);
    expect(check(format, "{}", { type: "application/json" })).toBe(false);
    expect(check(format, '{"message":"No."}')).toBe(true);
    expect(check(format, '{"message":"No.","from":"me"}')).toBe(false);
    expect(check(format, '{"code":124,"message":"No.","from":"me"}')).toBe(true);
    expect(check(format, '{"status":false,"from":"me"}')).toBe(true);
    expect(check(format, '{"status":true,"from":"me"}')).toBe(false);
    expect(check(format, '{"status":true}')).toBe(false);
  });

  test.each(["json", "timeline", "summary", "chat"])("in place of a %s: only what is an error in all", (format) => {
    expect(check(format, PAGE)).toBe(true);
    expect(check(format, '{"status":false,"message":"No."}')).toBe(true);
    expect(check(format, '{"code":124,"message":"No."}')).toBe(true);
    expect(check(format, '{"message":"No."}')).toBe(false);
    expect(check(format, '{"code":124,"message":"No.","timeline":[]}')).toBe(false);
  });

  test.each(["jsonl", "xjson"])("a %s is not JSON itself", (format) => {
    expect(check(format, '{"code":124,"message":"No.","timeline":[]}')).toBe(true);
  });

  test.each(["htm", "html", "xhtml", "xml", "ttml"])("in place of a %s: never a page", (format) => {
    expect(check(format, PAGE, { type: "text/html" })).toBe(false);
    expect(check(format, '{"code":124,"message":"No."}')).toBe(true);
  });

  test.each(["xhtmlx", "axml"])("a %s is no page itself", (format) => {
    expect(check(format, PAGE)).toBe(true);
  });

  test("the file's type counts if it has no extension", () => {
    expect(check("MP4", "<p>no</p>", { field: "file_type" })).toBe(true);
    expect(check("CHAT", "<p>no</p>", { field: "file_type" })).toBe(false);
  });
});
