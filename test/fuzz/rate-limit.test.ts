import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryRateLimiter, type RateLimitedRequest } from "../../src/rate-limit/index.js";
import { runs } from "../support/fuzz.js";
import { StrictCounter } from "../support/strict-counter.js";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const LIMIT = 4;
/** The way to the server takes any time up to this, and so does the way back. */
const MOST_ON_THE_WAY = 100;

const arrival = fc.record({
  afterMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
  there: fc.integer({ min: 0, max: MOST_ON_THE_WAY }),
  back: fc.integer({ min: 0, max: MOST_ON_THE_WAY }),
  /** The caller gives up so long after. */
  abortMs: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
  isReported: fc.boolean(),
});

test("never exceeds the limit in any window, and keeps the order of calls", async () => {
  const outcomes = { sent: 0, aborted: 0, waited: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(arrival, { maxLength: 40, size: "max" }), async (arrivals) => {
      const limiter = memoryRateLimiter({ plan: "pro", limits: { LIGHT: LIMIT } });
      const server = new StrictCounter(LIMIT, 1000);
      const arrived: number[] = [];
      const order: number[] = [];
      let aborted = 0;
      const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

      const call = async (number: number, { there, back, abortMs, isReported }: (typeof arrivals)[number]) => {
        const controller = new AbortController();
        const request: RateLimitedRequest = {
          operationId: "theOperation",
          label: "LIGHT",
          signal: controller.signal,
          remainingMs: Number.POSITIVE_INFINITY,
        };
        const start = Date.now();
        let isWaiting = true;
        if (abortMs !== undefined) setTimeout(() => isWaiting && controller.abort("gave up"), abortMs);
        try {
          await limiter.acquire(request);
        } catch (error) {
          expect(error).toBe("gave up");
          aborted += 1;
          return;
        }
        isWaiting = false;
        if (Date.now() > start) outcomes.waited += 1;
        order.push(number);
        await wait(there);
        arrived.push(Date.now());
        await wait(back);
        limiter.report(
          request,
          isReported ? { response: { status: 200, headers: new Headers() }, text: "" } : undefined,
        );
      };

      const calls: Promise<void>[] = [];
      for (const [number, one] of arrivals.entries()) {
        await vi.advanceTimersByTimeAsync(one.afterMs);
        calls.push(call(number, one));
      }
      await vi.runAllTimersAsync();
      await Promise.all(calls);

      expect(order.length + aborted).toBe(arrivals.length);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const time of arrived.toSorted((a, b) => a - b)) expect(server.admits(time)).toBe(true);
      expect(vi.getTimerCount()).toBe(0);
      expect(limiter.snapshot().labels.LIGHT.waiting).toBe(0);
      outcomes.sent += order.length;
      outcomes.aborted += aborted;
    }),
    runs(300),
  );
  // The property would hold for arrivals that never meet, too.
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(500);
});
