import fc from "fast-check";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type RateLimitedRequest, redisRateLimiter } from "../../src/redis/index.js";
import { runs } from "../support/fuzz.js";
import { RedisServer } from "../support/redis-server.js";
import { type Process, StallingWorld } from "../support/stalling-world.js";

let server: RedisServer;
let redis: Redis;
beforeAll(async () => {
  server = await RedisServer.start();
  redis = new Redis(server.port, "127.0.0.1");
});
afterAll(async () => {
  redis.disconnect();
  await server.stop();
});
afterEach(() => void vi.unstubAllGlobals());

const LIMIT = 4;
const PROCESSES = 2;
const SHARE = LIMIT / PROCESSES;
const WINDOW_MS = 1000;
const TEN_WINDOWS = 10 * WINDOW_MS;
/** Often nothing, sometimes long. */
const upTo = (max: number) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    fc.integer({ min: 0, max: max / 25 }),
    fc.integer({ min: 0, max }),
  );

const call = fc.record({
  process: fc.nat({ max: PROCESSES - 1 }),
  afterMs: upTo(WINDOW_MS),
  /** How long the event loop stands still once the slot is there, and once the call has ended. */
  stalls: fc.tuple(upTo(TEN_WINDOWS / 2), upTo(TEN_WINDOWS)),
  /** Within ten windows of its slot, the server has the request. */
  there: upTo(TEN_WINDOWS / 2),
  back: upTo(TEN_WINDOWS),
});
const scenario = fc.record({
  calls: fc.array(call, { minLength: 6, maxLength: 16, size: "max" }),
  /** How long Redis stands still before its commands. */
  pauses: fc.oneof(fc.constant([]), fc.array(upTo(TEN_WINDOWS), { maxLength: 10 })),
  /** How long the event loop stands still when a command was sent. */
  blocks: fc.array(upTo(TEN_WINDOWS), { maxLength: 10 }),
});

test("no window gets more than the limit, and no more than the shares beyond it while Redis is away", async () => {
  const outcomes = { clean: 0, fallbacks: 0, recoveries: 0 };
  await fc.assert(
    fc.asyncProperty(scenario, async ({ calls, pauses, blocks }) => {
      await redis.flushall();
      const world = new StallingWorld();
      const arrivals: number[] = [];
      let redisFreeAt = 0;
      let fallbacks = 0;
      let commands = 0;
      let ended = 0;

      /** The real scripts on a real Redis, with the world's time for Redis's. */
      const run = (script: string, keys: string[], args: string[]) => {
        const micros = String(Math.floor(world.now * 1000) % 1_000_000);
        const time = [String(Math.floor(world.now / 1000) + 1_800_000_000), micros];
        return redis.eval(script.replace('redis.call("TIME")', "{KEYS[3], KEYS[4]}"), 4, ...keys, ...time, ...args);
      };
      const processes = Array.from({ length: PROCESSES }, () => {
        const loop: Process = { freeAt: 0 };
        const execute = (script: string, keys: string[], args: string[], resolve: (reply: unknown) => void) => {
          // Commands run in order, even those that Redis gets to only after it stood still.
          if (redisFreeAt > world.now) return void world.at(redisFreeAt, () => execute(script, keys, args, resolve));
          return run(script, keys, args).then((reply) => world.at(world.now, () => resolve(reply), loop));
        };
        const client = {
          isOpen: true,
          isReady: true,
          eval: (script: string, { keys, arguments: args }: { keys: string[]; arguments: string[] }) =>
            new Promise((resolve) => {
              redisFreeAt = Math.max(redisFreeAt, world.now + (pauses[commands] ?? 0));
              world.at(world.now, () => execute(script, keys, args, resolve));
              world.stall(loop, blocks[commands] ?? 0);
              commands += 1;
            }),
        };
        const limiter = redisRateLimiter({
          client,
          plan: "pro",
          accountKey: "account",
          processes: PROCESSES,
          limits: { LIGHT: LIMIT },
          onFallback: () => {
            fallbacks += 1;
          },
          onRecover: () => {
            outcomes.recoveries += 1;
          },
        });
        return { loop, limiter };
      });

      async function send({ process, stalls, there, back }: (typeof calls)[number]) {
        const { loop, limiter } = processes[process] as (typeof processes)[number];
        const request: RateLimitedRequest = {
          operationId: "theOperation",
          label: "LIGHT",
          signal: undefined,
          remainingMs: Number.POSITIVE_INFINITY,
        };
        await limiter.acquire(request);
        world.stall(loop, stalls[0]);
        world.at(world.now + stalls[0] + there, () => {
          arrivals.push(world.now);
          const inWindow = arrivals.filter((at) => at > world.now - WINDOW_MS).length;
          expect(inWindow).toBeLessThanOrEqual(fallbacks > 0 ? LIMIT + PROCESSES * SHARE : LIMIT);
          const end = () => {
            ended += 1;
            world.stall(loop, stalls[1]);
            limiter.report(request, { response: { status: 204, headers: new Headers() }, text: "" });
          };
          world.at(world.now + back, end, loop);
        });
      }

      let at = 0;
      for (const one of calls) {
        at += one.afterMs;
        world.at(at, () => void send(one), processes[one.process]?.loop);
      }
      await world.run();
      expect(ended).toBe(calls.length);
      // Where only event loops stood still, Redis was never away.
      if (pauses.length === 0) expect(fallbacks).toBe(0);
      outcomes[fallbacks === 0 ? "clean" : "fallbacks"] += 1;
    }),
    runs(200),
  );
  expect(Math.min(...Object.values(outcomes)), JSON.stringify(outcomes)).toBeGreaterThan(5);
});
