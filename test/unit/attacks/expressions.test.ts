import { checkSync } from "recheck";
import { describe, expect, test, vi } from "vitest";
import document from "../../../generated/openapi.json" with { type: "json" };
import { expressionsIn, patternsOf } from "../../support/expressions.js";

/**
 * `safe` where no text whatsoever makes the expression take more than linear time. That is proven, not tried out: what
 * the proof can't do (look-around, back references, counts in the hundreds) must be said in another way.
 */
function verdict(source: string, flags: string): string {
  // Its other ways to work start a process, or a worker.
  vi.stubEnv("RECHECK_SYNC_BACKEND", "pure");
  const result = checkSync(source, flags, { checker: "automaton", timeout: null });
  if (result.status === "unknown") return "unknown";
  const { type, summary } = result.complexity;
  return type === "safe" || type === "linear" ? "safe" : summary;
}

const { expressions, made } = expressionsIn("src");

describe("matches any text in linear time", () => {
  test.each([...expressions, ...patternsOf(document)])("$place: $source", ({ source, flags }) => {
    expect(verdict(source, flags)).toBe("safe");
  });
});

test("uses only literal regular expressions, and those of the document, which can be checked", () => {
  expect(made.map((place) => place.replace(/:\d+$/, ""))).toEqual(["src/testing/sandbox/validate-request.ts"]);
  expect(expressions.length).toBeGreaterThan(30);
});

test.each([
  ["^(a+)+$", "exponential"],
  ["\\s+$", "2nd degree polynomial"],
  ["(?<![. ])[. ]+$", "unknown"],
])("finds a slow regular expression: %s", (source, expected) => {
  expect(verdict(source, "")).toBe(expected);
});
