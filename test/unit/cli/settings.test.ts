import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { Settings } from "../../../src/cli/settings.js";

const folder = mkdtempSync(join(tmpdir(), "settings-"));
const file = join(folder, "sandbox.env");
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => vi.stubEnv("ZOOM_VIDEO_SDK_SECRET", ""));

function read(text: string) {
  writeFileSync(file, text);
  return new Settings(file).get("ZOOM_VIDEO_SDK_SECRET");
}

test.each([
  ["plain", "# keys\n\n  A = b # c\nZOOM_VIDEO_SDK_SECRET=abc", "abc"],
  ["exported, with the line ends of Windows", "A=\r\n\r\nexport ZOOM_VIDEO_SDK_SECRET=abc\r\n", "abc"],
  ["after a value of several lines", "A=\"x\n no assignment\n\"\nZOOM_VIDEO_SDK_SECRET='abc'\n", "abc"],
  ["quoted over several lines", "ZOOM_VIDEO_SDK_SECRET=`a\nb`\n", "a\nb"],
  ["after a quote that is never closed", "A=it's\nB=\"x\nZOOM_VIDEO_SDK_SECRET=abc\n", "abc"],
])("an env file can have a value that is %s", (_, text, value) => {
  expect(read(text)).toBe(value);
});

test.each([
  ["JSON", '{"type":"ready","ZOOM_VIDEO_SDK_SECRET":"abc"}\n', ", line 1, is not NAME=value."],
  ["a line without a name", "A=1\n\nB='x\ny'\nabc\n", ", line 5, is not NAME=value."],
  ["comments only", "# A=1\n", " has no line NAME=value."],
  ["nothing", "", " has no line NAME=value."],
])("an env file with %s is an error of usage", (_, text, problem) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ kind: "usage", message: file + problem }));
});
