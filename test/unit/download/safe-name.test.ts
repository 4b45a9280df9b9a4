import { describe, expect, test } from "vitest";
import { archivePath, safeName } from "../../../src/download/archive-path.js";

describe("a text becomes a name that every file system takes", () => {
  test.each([
    ["My session", "My session"],
    ["Sprechstunde Müller", "Sprechstunde Müller"],
    ["../../etc/passwd", "-..-etc-passwd"],
    ["..", "_"],
    ["", "_"],
    ["CON", "_CON"],
    ["con.txt", "_con.txt"],
    ["console", "console"],
    ["lpt¹", "_lpt¹"],
    [`a${".".repeat(90)}`, "a"],
    ["ends. . ", "ends"],
    ["a\u202egpj.exe", "a-gpj.exe"],
    ["u\u0308", "ü"],
    ["👩👩👩👩👩", "👩👩👩👩👩"],
  ])("%j", (given, expected) => {
    expect(safeName(given, 80)).toBe(expected);
  });

  test("cut where a character ends", () => {
    expect(safeName("aaa👩", 6)).toBe("aaa");
    expect(safeName("aaaé", 5)).toBe("aaaé");
    expect(safeName("con.a", 5)).toBe("_con");
  });
});

describe("the path of a file", () => {
  test.each([
    ["35497738-9fef-4f8a-97db-0ec34caef065", "35497738-9FEF-4f8a-97db-0ec34caef065"],
    ["a", "A"],
    [undefined, ""],
  ])("tells the ids %j and %j apart", (first, second) => {
    const pathOf = (id: string | undefined) =>
      archivePath({
        key: `s ${id}`,
        sessionKey: "s",
        session: { session_id: "s", recording_files: [] },
        kind: "recording_files",
        file: { id },
      });
    expect(pathOf(first).toLowerCase()).not.toBe(pathOf(second).toLowerCase());
  });

  test("reads well", () => {
    const path = archivePath({
      key: "JZiFOknTQ4yH/tJgaUTlkg== 35497738-9fef-4f8a-97db-0ec34caef065",
      sessionKey: "JZiFOknTQ4yH/tJgaUTlkg==",
      session: {
        session_id: "JZiFOknTQ4yH/tJgaUTlkg==",
        session_name: "Consultation 4711",
        start_time: "2026-11-21T10:00:00Z",
        recording_files: [],
      },
      kind: "recording_files",
      file: {
        id: "35497738-9fef-4f8a-97db-0ec34caef065",
        recording_start: "2026-11-21T10:00:05Z",
        recording_type: "active_speaker",
        file_type: "MP4",
      },
    });
    expect(path).toMatch(
      /^2026-11-21\/Consultation 4711_[\da-f]{8}\/20261121T100005Z_active_speaker_35497738-9fef-4f8a-97db-0ec34caef065\.mp4$/,
    );
  });
});
