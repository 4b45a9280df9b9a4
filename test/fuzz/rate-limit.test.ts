import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { memoryRateLimiter, type RateLimitedRequest } from "../../src/rate-limit/index.js";
import { runs } from "../support/fuzz.js";
import { StallingWorld } from "../support/stalling-world.js";
import { StrictCounter } from "../support/strict-counter.js";

afterEach(() => void vi.unstubAllGlobals());

const LIMIT = 4;
const WINDOW_MS = 1000;
const TEN_WINDOWS = 10 * WINDOW_MS;
/** Often nothing, sometimes long. */
const upTo = (max: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    fc.integer({ min: 0, max: max / 25 }),
    fc.integer({ min: 0, max }),
  );

const connection = fc.record({ connectMs: upTo(TEN_WINDOWS), there: upTo(TEN_WINDOWS), back: upTo(TEN_WINDOWS) });
const call = fc.record({
  afterMs: upTo(WINDOW_MS),
  connection: fc.nat(),
  isCold: fc.boolean(),
  /** How long the event loop stands still: between the slot and `fetch`, when the request is written, when it ends. */
  stalls: fc.tuple(upTo(TEN_WINDOWS), upTo(TEN_WINDOWS), upTo(TEN_WINDOWS)),
  /** By how much the clock is set. */
  clockMs: fc.oneof(
    upTo(TEN_WINDOWS),
    upTo(TEN_WINDOWS).map((ms) => -ms),
  ),
  /** The caller gives up so long after the call, or after the request got its slot. */
  isInSlot: fc.boolean(),
  abortMs: fc.option(upTo(TEN_WINDOWS), { nil: undefined, freq: 3 }),
});
const scenario = fc.record({
  connections: fc.array(connection, { minLength: 1, maxLength: 3 }),
  calls: fc.array(call, { minLength: 5, maxLength: 20, size: "max" }),
});

test("no window gets more than the limit, whatever stands still, and calls keep their order", async () => {
  const outcomes = { sent: 0, aborted: 0, abortedOnTheWay: 0, waited: 0 };
  await fc.assert(
    fc.asyncProperty(scenario, async ({ connections, calls }) => {
      const world = new StallingWorld();
      const loop = { freeAt: 0 };
      const limiter = memoryRateLimiter({ plan: "pro", limits: { LIGHT: LIMIT } });
      const server = new StrictCounter(LIMIT, WINDOW_MS);
      const order: number[] = [];
      let ended = 0;

      async function send(number: number, one: (typeof calls)[number]) {
        const { stalls, clockMs, abortMs } = one;
        const { connectMs = 0, there = 0, back = 0 } = connections[one.connection % connections.length] ?? {};
        const controller = new AbortController();
        const { signal } = controller;
        const abortLater = () => {
          if (abortMs !== undefined) world.at(world.now + abortMs, () => controller.abort("gave up"), loop);
        };
        if (!one.isInSlot) abortLater();
        const request: RateLimitedRequest = {
          operationId: "theOperation",
          label: "LIGHT",
          signal,
          remainingMs: Number.POSITIVE_INFINITY,
        };
        const calledAt = world.now;
        try {
          await limiter.acquire(request);
        } catch (error) {
          expect(error).toBe("gave up");
          outcomes.aborted += 1;
          ended += 1;
          return;
        }
        if (world.now > calledAt) outcomes.waited += 1;
        order.push(number);
        if (one.isInSlot) abortLater();
        world.setClock(clockMs);
        world.stall(loop, stalls[0]);
        let isOver = false;
        const end = (response: { status: number; headers: Headers } | undefined) => {
          if (isOver) return;
          isOver = true;
          ended += 1;
          world.stall(loop, stalls[2]);
          limiter.report(request, response && { response, text: "" });
        };
        signal.addEventListener("abort", () => end(undefined));
        // fetch connects, then writes, if it still has to.
        world.at(
          world.now + stalls[0] + (one.isCold ? connectMs : 0),
          () => {
            if (isOver) return;
            world.stall(loop, stalls[1]);
            // Bytes that are on their way stay so, for a second at most, when the caller gives up.
            const arrivesAt = world.now + (abortMs === undefined ? there : Math.min(there, WINDOW_MS));
            world.at(arrivesAt, () => {
              outcomes.sent += 1;
              if (isOver) outcomes.abortedOnTheWay += 1;
              expect(server.admits(world.now)).toBe(true);
              world.at(world.now + back, () => end({ status: 204, headers: new Headers() }), loop);
            });
          },
          loop,
        );
      }

      let at = 0;
      for (const [number, one] of calls.entries()) {
        at += one.afterMs;
        world.at(at, () => void send(number, one), loop);
      }
      await world.run();
      expect(ended).toBe(calls.length);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      world.now += 3 * WINDOW_MS;
      expect(limiter.snapshot().labels.LIGHT).toMatchObject({ waiting: 0, available: LIMIT });
    }),
    runs(300),
  );
  // The property would hold for calls that never meet, too.
  expect(Math.min(...Object.values(outcomes)), JSON.stringify(outcomes)).toBeGreaterThan(20);
});
