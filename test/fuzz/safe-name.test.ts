import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { archivePath, safeName } from "../../src/download/archive-path.js";
import type { ArchiveItem } from "../../src/download/list-files.js";
import { runs } from "../support/fuzz.js";

const bytes = (text: string) => Buffer.byteLength(text);
/** Texts with what people and attackers put into names. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "..",
        "/",
        "\\",
        "CON",
        "nul",
        "com1",
        "LPT9",
        ".",
        " ",
        "\0",
        "\n",
        "\u202e",
        "é",
        "e\u0301",
        "\ud83d",
        "👩‍👩‍👧",
        "ﬁ",
        ":",
        "*",
        "~",
        "%2e",
        "a",
        "A",
        "\u0301",
        "\u1100",
        "\u1161",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join("")),
);

test("turns any text into a name that every file system accepts", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 255 }), (given, max) => {
      const name = safeName(given, max);
      expect(name).not.toBe("");
      expect(bytes(name)).toBeLessThanOrEqual(max);
      expect(name).toBe(name.normalize("NFC"));
      // Nothing that Windows, macOS or Linux refuse, or that a reader could be fooled by.
      expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
      expect(safeName(name, max)).toBe(name);
      // As it is on disk, it reads back.
      expect(Buffer.from(name).toString()).toBe(name);
    }),
    runs(3000),
  );
});

describe("the path of a file", () => {
  const uuid = fc.uuid();
  const id = fc.oneof(
    uuid,
    uuid.map((value) => value.toUpperCase()),
    fc.string({ maxLength: 40 }),
    fc.constantFrom("a", "A"),
  );
  const item = fc
    .record({
      sessionKey: fc.oneof(fc.base64String({ minLength: 4, maxLength: 24 }), fc.constantFrom("Abcd==", "aBCD==")),
      id,
      session_name: text,
      start_time: fc.constantFrom("2026-11-21T10:00:00Z", "nonsense", "../..", "2026-11-21T23:59:59+09:00"),
      recording_start: fc.constantFrom("2026-11-21T10:00:00Z", undefined, "\0"),
      recording_type: fc.oneof(text, fc.constantFrom("active_speaker", "shared_screen_with_speaker_view(CC)")),
      file_type: fc.constantFrom("MP4", "constructor", "__proto__", "toString", "../../x", undefined),
      file_extension: fc.constantFrom("MP4", "m4a", "../sh", "", undefined, "a.b"),
    })
    .map(
      ({ sessionKey, id: fileId, session_name, start_time, ...file }): ArchiveItem => ({
        key: `${sessionKey} ${fileId}`,
        sessionKey,
        session: { session_id: sessionKey, session_name, start_time, recording_files: [] },
        kind: "recording_files",
        file: { id: fileId, ...file },
      }),
    );

  test("has three parts that every file system accepts, with room for suffixes", () => {
    fc.assert(
      fc.property(item, (one) => {
        const names = archivePath(one).split("/");
        expect(names).toHaveLength(3);
        for (const name of names) {
          expect(safeName(name, 245)).toBe(name);
        }
        expect(names[2]).toMatch(/\.[a-z\d]{1,10}$/);
        expect(archivePath(structuredClone(one))).toBe(names.join("/"));
      }),
      runs(1500),
    );
  });

  test("is unique, also on case-insensitive file systems", () => {
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 50 }), (items) => {
        const paths = items.map((one) => archivePath(one).normalize("NFD").toLowerCase());
        expect(new Set(paths).size).toBe(items.length);
      }),
      runs(100),
    );
  });
});
