import fc from "fast-check";
import { expect, test } from "vitest";
import { readContentRange } from "../../src/download/file-response.js";
import { runs } from "../support/fuzz.js";

const number = fc.oneof(
  { weight: 5, arbitrary: fc.nat(4).map(String) },
  fc.bigInt({ min: 0n, max: 10n ** 20n }).map(String),
);
const garbage = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789-+.eE*/ ,xbytes") }),
  fc.constantFrom("", "NaN", "1e3", "-1"),
);
const contentRange = fc.oneof(
  { weight: 1, arbitrary: garbage },
  {
    weight: 5,
    arbitrary: fc
      .tuple(number, number, fc.oneof(number, fc.constant("*")))
      .map(([from, to, all]) => `bytes ${from}-${to}/${all}`),
  },
);
const validator = fc.constantFrom('"a"', '"b"', 'W/"a"', "Sun, 22 Nov 2026 12:00:00 GMT", "");
const headers = fc.record(
  {
    "content-length": fc.oneof(number, garbage),
    "content-range": contentRange,
    "content-encoding": fc.constantFrom("identity", "gzip", ""),
    etag: validator,
    "last-modified": validator,
    date: fc.constantFrom("Sun, 22 Nov 2026 12:00:05 GMT", "never"),
  },
  { requiredKeys: [] },
);
const known = fc.record({
  size: fc.nat(4),
  total: fc.option(fc.nat(4), { nil: undefined }),
  validator: fc.constantFrom('"a"', undefined),
});

test("appends to the partial file or replaces it, whatever the response headers say", () => {
  const outcomes = { start: 0, goesOn: 0, none: 0 };
  fc.assert(
    fc.property(fc.constantFrom(200, 206), headers, known, (status, given, there) => {
      const range = readContentRange(new Response(null, { status, headers: new Headers(given) }), there);
      if (range === undefined) {
        expect(status).toBe(206);
        outcomes.none += 1;
        return;
      }
      const { from, total } = range;
      expect(from).toBe(status === 200 ? 0 : there.size);
      expect(total === undefined || total >= 0).toBe(true);
      // Of a weak one, two versions may be the same.
      expect(range.validator ?? "").not.toMatch(/^W\//);
      outcomes[status === 200 ? "start" : "goesOn"] += 1;
      if (status === 200 || there.size === 0) return;
      // Put behind what is there, so it must be of the same file.
      if (there.total !== undefined) expect(total).toBe(there.total);
      expect(range.validator).toBe(there.validator);
    }),
    runs(1500),
  );
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(10);
});
