import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { type PageCursor, ZoomVideoSdkError } from "../../src/index.js";
import { runs } from "../support/fuzz.js";
import { observedClient } from "../support/observed-client.js";
import { type Behaviour, type Item, sessionServer } from "../support/session-server.js";

// Backoff without its jitter is no wait at all: the clock is not what this is about.
beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0);
});

const DAY = 86_400_000;
const dayAt = (offset: number) => new Date(Date.parse("2026-01-15") + offset * DAY).toISOString().slice(0, 10);

const behaviour = fc
  .record({
    length: fc.integer({ min: 0, max: 200 }),
    offsets: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }),
    // A server that gave only empty pages would never end.
    pageSizes: fc
      .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 5 })
      .filter((sizes) => sizes.some(Boolean)),
    failures: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }),
    repeatsTokenFrom: fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 6 })),
    emptyLastToken: fc.boolean(),
    prefetch: fc.oneof(fc.boolean(), fc.record({ windows: fc.integer({ min: 1, max: 12 }) })),
  })
  .map(({ offsets, length, failures, ...rest }) => ({
    ...rest,
    from: dayAt(0),
    to: dayAt(length),
    failures: new Set(failures),
    items: offsets
      .filter((offset) => offset <= length)
      .sort((a, b) => a - b)
      .map((offset, index): Item => ({ id: `session-${index}`, day: dayAt(offset) })),
  }));

function client(server: Behaviour) {
  return observedClient(sessionServer(server), { maxRetries: 8 }).zoom;
}

test("returns each item once and in order, or throws; never loops", async () => {
  const outcomes = { whole: 0, error: 0 };
  await fc.assert(
    fc.asyncProperty(behaviour, async ({ from, to, prefetch, ...server }) => {
      const found: unknown[] = [];
      try {
        for await (const session of client(server).sessions.list({ type: "past", from, to }, { prefetch }))
          found.push(session);
        expect(found).toEqual(server.items);
        outcomes.whole += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ZoomVideoSdkError);
        // What came before the error is right as far as it goes.
        expect(found).toEqual(server.items.slice(0, found.length));
        expect(server.repeatsTokenFrom).toBeLessThan(Number.POSITIVE_INFINITY);
        outcomes.error += 1;
      }
    }),
    runs(400),
  );
  // Both happened, and often.
  expect(outcomes.whole).toBeGreaterThan(100);
  expect(outcomes.error).toBeGreaterThan(10);
});

test("does the same page by page from stored cursors", async () => {
  await fc.assert(
    fc.asyncProperty(behaviour, async ({ from, to, prefetch: _, ...server }) => {
      const answer = sessionServer({ ...server, failures: new Set(), repeatsTokenFrom: Number.POSITIVE_INFINITY });
      const found: unknown[] = [];
      let cursor: PageCursor | undefined;
      do {
        const { zoom } = observedClient(answer);
        const page = await zoom.sessions.list({ type: "past", from, to }, { cursor });
        found.push(...page.items);
        // Whatever crosses to another process does so as text.
        cursor = page.cursor && (JSON.parse(JSON.stringify(page.cursor)) as PageCursor);
      } while (cursor !== undefined);
      expect(found).toEqual(server.items);
    }),
    runs(400),
  );
});
