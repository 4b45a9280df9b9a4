import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidArgumentError, type PageCursor, PageTokenExpiredError } from "../../src/index.js";
import { runs } from "../support/fuzz.js";
import { json, observedClient } from "../support/observed-client.js";

const ranges = [
  { from: "2026-06-01", to: "2026-06-02" },
  { from: "2026-06-01", to: "2026-08-15" },
];
const windows = [{ from: "2026-06-01", to: "2026-06-30" }, { from: "2026-07-01", to: "2026-07-31" }, undefined];
const orElse = <T>(...values: T[]) => fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, fc.jsonValue());

/** Cursors as they come from outside: whole ones, damaged ones, and what never was one. */
const cursor = fc.oneof(
  fc.jsonValue(),
  fc.anything(),
  fc.record({
    operationId: orElse("listSessions"),
    window: orElse<unknown>(...windows),
    token: orElse("t1", undefined),
    issuedAt: orElse<unknown>(Date.now(), 0, undefined),
  }),
);

test("resumes from any valid cursor, and rejects any other", async () => {
  const outcomes = { page: 0, refused: 0, expired: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ranges), cursor, async (range, given) => {
      const { zoom, seen } = observedClient(() => json({ sessions: [{ id: "a" }] }));
      try {
        const page = await zoom.sessions.list(range, { cursor: given as PageCursor });
        expect(page.items).toEqual([{ id: "a" }]);
        const { token, window } = (given ?? {}) as PageCursor;
        expect(seen[0]?.url.searchParams.get("next_page_token")).toBe(token ?? null);
        // The range is the query's, never the cursor's.
        expect(seen[0]?.url.searchParams.get("from")).toBe(window?.from ?? range.from);
        expect(range.from <= (window?.from ?? range.from) && (window?.to ?? range.to) <= range.to).toBe(true);
        outcomes.page += 1;
      } catch (error) {
        if (error instanceof PageTokenExpiredError) outcomes.expired += 1;
        else {
          expect(error).toBeInstanceOf(InvalidArgumentError);
          outcomes.refused += 1;
        }
        expect(seen).toEqual([]);
      }
    }),
    runs(1000),
  );
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(0);
});
