import { expect, test } from "vitest";
import { mask, maskEnumValue, maskPath } from "../../../scripts/live/mask.js";

test.each([
  ["Jürgen Groß", "string of 11 characters like Aa Aa"],
  ["/ab//cdEFghIJklMNopQRg==", "string of 24 characters like /a//aAaAaAaAa=="],
  ["anna@example.com", "string of 16 characters like a@a.a"],
  ["192.0.2.17", "string of 10 characters like 9.9.9.9"],
  ["+4915555555555", "string of 14 characters like +9"],
  ["2026-11-22T17:00:00Z", "string of 20 characters like 9-9-9A9:9:9A"],
  ["李雷", "string of 2 characters like a"],
  ["", "string, empty"],
  [97763643886, "integer of 11 digits"],
  [0.75, "number of 1 digit"],
  [true, "boolean"],
  [null, "null"],
  [["a"], "array of 1"],
  [{ a: 1 }, "object with 1 fields"],
  [undefined, "nothing"],
])("masks %j", (value, masked) => {
  expect(mask(value)).toBe(masked);
});

test.each([
  ["new_state", '"new_state"'],
  [7, "7"],
  ["Room 4711", "string of 9 characters like Aa 9"],
  ["anna@example.com", "string of 16 characters like a@a.a"],
  [97763643886, "integer of 11 digits"],
])("shows or masks %j as an enum value", (value, shown) => {
  expect(maskEnumValue(value)).toBe(shown);
});

test.each([
  [["sessions", "0", "recording_files", "12", "id"], "sessions[].recording_files[].id"],
  [["s3", "region"], "s3.region"],
  [["users", "anna@example.com"], "users.<a@a.a>"],
  [["by_id", "qR7tUVwXyZ"], "by_id.<aA9aAaAaA>"],
  [["0"], "[]"],
  [[], "(body)"],
])("masks keys in the path %j that look like values", (segments, path) => {
  expect(maskPath(segments)).toBe(path);
});
