import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/internal/retry-policy.js";

const now = Date.parse("2026-11-22T12:00:00Z");

test.each<[string | null, number | undefined]>([
  ["0", 0],
  ["7", 7000],
  [" 7 ", 7000],
  ["2026-11-22T12:00:05Z", 5000],
  ["2026-11-22T12:00:05.500Z", 5500],
  ["2026-11-23T00:00:00Z", 43_200_000],
  ["2020-05-31T00:00:00Z", 0],
  ["Sun, 22 Nov 2026 12:00:30 GMT", 30_000],
  ["Sunday, 22-Nov-26 12:00:30 GMT", 30_000],
  ["Sun, 22 Nov 2020 12:00:30 GMT", 0],
  [null, undefined],
  ["", undefined],
  ["soon", undefined],
  ["-5", undefined],
  ["1.5", undefined],
  ["2026", 2_026_000],
  ["2026-13-45T00:00:00Z", undefined],
  ["NaN", undefined],
])("%j", (value, expected) => {
  expect(parseRetryAfter(value, now)).toBe(expected);
});
