import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { splitRange } from "../../src/internal/date-windows.js";

const days = (from: string, to: string) => splitRange(from, to, "P1M").map((window) => `${window.from}..${window.to}`);
const times = (from: string, to: string) => splitRange(from, to, "P7D").map((window) => `${window.from}..${window.to}`);

describe("a range of days", () => {
  test.each([
    ["2026-11-22", "2026-11-22", ["2026-11-22..2026-11-22"]],
    ["2026-06-01", "2026-06-30", ["2026-06-01..2026-06-30"]],
    // A month apart is what one request may ask for.
    ["2026-06-15", "2026-07-15", ["2026-06-15..2026-07-15"]],
    ["2026-06-15", "2026-07-16", ["2026-06-15..2026-07-14", "2026-07-15..2026-07-16"]],
    ["2026-01-31", "2026-02-28", ["2026-01-31..2026-02-28"]],
    ["2026-01-31", "2026-03-31", ["2026-01-31..2026-02-27", "2026-02-28..2026-03-27", "2026-03-28..2026-03-31"]],
    ["2028-01-31", "2028-03-01", ["2028-01-31..2028-02-28", "2028-02-29..2028-03-01"]],
    ["2025-12-31", "2026-01-31", ["2025-12-31..2026-01-31"]],
    ["2026-02-01", "2026-03-02", ["2026-02-01..2026-02-28", "2026-03-01..2026-03-02"]],
    // The future and the distant past are for the API to judge.
    ["2126-01-01", "2126-01-02", ["2126-01-01..2126-01-02"]],
  ])("%s to %s", (from, to, expected) => {
    expect(days(from, to)).toEqual(expected);
  });

  test("of six months becomes seven requests at most", () => {
    expect(days("2026-06-01", "2026-11-22")).toEqual([
      "2026-06-01..2026-06-30",
      "2026-07-01..2026-07-31",
      "2026-08-01..2026-08-31",
      "2026-09-01..2026-09-30",
      "2026-10-01..2026-10-31",
      "2026-11-01..2026-11-22",
    ]);
  });
});

describe("a range of times", () => {
  test.each([
    ["2026-11-20T08:00:00Z", "2026-11-20T08:00:00Z", ["2026-11-20T08:00:00Z..2026-11-20T08:00:00Z"]],
    ["2026-11-15T12:00:00Z", "2026-11-22T12:00:00Z", ["2026-11-15T12:00:00Z..2026-11-22T12:00:00Z"]],
    [
      "2026-11-01T00:00:00Z",
      "2026-11-15T00:00:01Z",
      [
        "2026-11-01T00:00:00Z..2026-11-07T23:59:59Z",
        "2026-11-08T00:00:00Z..2026-11-14T23:59:59Z",
        "2026-11-15T00:00:00Z..2026-11-15T00:00:01Z",
      ],
    ],
  ])("%s to %s", (from, to, expected) => {
    expect(times(from, to)).toEqual(expected);
  });
});

describe("an impossible range is rejected", () => {
  test.each<[string, string, "P1M" | "P7D", string]>([
    ["2026-11-22", "2026-11-21", "P1M", "query.to is before query.from"],
    ["2026-02-30", "2026-03-01", "P1M", "query.from must be a day such as 2026-06-01"],
    ["2026-02-29", "2026-03-01", "P1M", "query.from"],
    ["2026-02-01", "2026-3-1", "P1M", "query.to"],
    ["22.11.2026", "2026-11-22", "P1M", "query.from"],
    ["", "2026-11-22", "P1M", "query.from"],
    ["2026-11-22T00:00:00Z", "2026-11-23", "P1M", "query.from"],
    ["2026-11-22", "2026-11-23", "P7D", "query.to must be a time in UTC"],
    ["2026-11-22T25:00:00Z", "2026-11-23T00:00:00Z", "P7D", "query.from"],
    ["2026-11-22T00:00:00+01:00", "2026-11-23T00:00:00Z", "P7D", "query.from"],
  ])("%s to %s (%s)", (from, to, length, problem) => {
    expect(() => splitRange(from, to, length)).toThrow(InvalidArgumentError);
    expect(() => splitRange(from, to, length)).toThrow(problem);
  });
});
