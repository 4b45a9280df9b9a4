import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/internal/retry-policy.js";
import { runs } from "../support/fuzz.js";

const now = Date.parse("2026-11-22T12:00:00Z");

test("parses any header to a non-negative number or undefined", () => {
  const date = fc.date({ noInvalidDate: true });
  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    date.map(String),
    date.map((at) => at.toISOString()),
    fc.double().map(String),
    fc.array(fc.constantFrom(..."0123456789-:TZ., GMTSunNov"), { maxLength: 30 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anything, (value) => {
      const wait = parseRetryAfter(value, now);
      expect(wait === undefined || wait >= 0).toBe(true);
    }),
    runs(500),
  );
});

test("parses seconds, ISO dates and HTTP dates", () => {
  fc.assert(
    fc.property(fc.nat(10 ** 9), (seconds) => {
      const at = new Date(now + seconds * 1000);
      for (const text of [String(seconds), at.toISOString(), at.toISOString().replace(".000", ""), at.toUTCString()]) {
        expect(parseRetryAfter(text, now)).toBe(seconds * 1000);
      }
    }),
    runs(300),
  );
});
