import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { type DateWindow, splitRange } from "../../src/internal/date-windows.js";
import { runs } from "../support/fuzz.js";

const DAY_MS = 86_400_000;
const day = (time: number) => new Date(time).toISOString().slice(0, 10);
const second = (time: number) => new Date(time).toISOString().replace(".000Z", "Z");
const start = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });

/** They begin where the range does, follow each other by one step, and end where it does. */
function expectCover(windows: DateWindow[], from: string, to: string, stepMs: number): void {
  expect(windows[0]?.from).toBe(from);
  expect(windows.at(-1)?.to).toBe(to);
  let before = Number.NaN;
  for (const window of windows) {
    const [first, last] = [Date.parse(window.from), Date.parse(window.to)];
    expect(last).toBeGreaterThanOrEqual(first);
    if (window !== windows[0]) expect(first - before).toBe(stepMs);
    before = last;
  }
}

describe("splits any range into consecutive windows without gap or overlap", () => {
  test("of days", () => {
    fc.assert(
      fc.property(start, fc.nat(1500), (date, length) => {
        const [from, to] = [day(date.getTime()), day(date.getTime() + length * DAY_MS)];
        const windows = splitRange(from, to, "P1M");
        expectCover(windows, from, to, DAY_MS);
        for (const window of windows) {
          const [year, month, date] = window.from.split("-").map(Number) as [number, number, number];
          const [toYear, toMonth, toDate] = window.to.split("-").map(Number) as [number, number, number];
          const months = (toYear - year) * 12 + toMonth - month;
          expect(months === 0 || (months === 1 && toDate <= date)).toBe(true);
        }
      }),
      runs(200),
    );
  });

  test("of seconds", () => {
    fc.assert(
      fc.property(start, fc.nat(100 * 86_400), (date, length) => {
        const time = Math.floor(date.getTime() / 1000) * 1000;
        const [from, to] = [second(time), second(time + length * 1000)];
        const windows = splitRange(from, to, "P7D");
        expectCover(windows, from, to, 1000);
        for (const window of windows) {
          expect(Date.parse(window.to) - Date.parse(window.from)).toBeLessThanOrEqual(7 * DAY_MS);
        }
      }),
      runs(300),
    );
  });
});

test("rejects an invalid range by name", () => {
  const date = fc.tuple(fc.integer({ min: 1995, max: 2005 }), fc.nat(19), fc.nat(39)).map(([year, month, date]) => {
    return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  });
  const end = fc.oneof(fc.string(), date, fc.anything()) as fc.Arbitrary<string>;
  fc.assert(
    fc.property(end, end, fc.constantFrom("P1M" as const, "P7D" as const), (from, to, length) => {
      try {
        expectCover(splitRange(from, to, length), from, to, length === "P1M" ? DAY_MS : 1000);
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
      }
    }),
    runs(500),
  );
});
