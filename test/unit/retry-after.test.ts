import { expect, test } from "vitest";
import { parseRetryAfter, serverTime, untilDailyReset } from "../../src/internal/retry-policy.js";

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

test.each([
  ["no Date", {}, 500],
  ["one that is none", { date: "today" }, 500],
  ["the same second", { date: "Sun, 22 Nov 2026 12:00:00 GMT" }, 500],
  ["a server that is ahead", { date: "Sun, 22 Nov 2026 12:10:00 GMT" }, 600_000],
  ["a server that is behind", { date: "Sun, 22 Nov 2026 11:50:00 GMT" }, -600_000],
])("the server's time, by %s", (_, headers: Record<string, string>, expected) => {
  expect(serverTime(new Headers(headers), now + 500) - now).toBe(expected);
});

test.each([
  ["2026-11-22T12:00:00Z", 43_200_000],
  ["2026-11-22T23:59:58.500Z", 1500],
  ["2026-11-22T23:59:59.999Z", 1000],
])("at %s, a daily limit is available again in %i ms", (time, wait) => {
  expect(untilDailyReset(Date.parse(time))).toBe(wait);
});
