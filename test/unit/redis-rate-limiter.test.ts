import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ConfigError,
  type NodeRedisClient,
  type RateLimitedRequest,
  type RateLimitLabel,
  type RedisClient,
  type RedisRateLimiterOptions,
  redisRateLimiter,
} from "../../src/redis/index.js";

// What needs no Redis: options, and what happens without it. test/redis/ has the rest.
const NOON = Date.parse("2026-11-22T12:00:00Z");
beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

const away = {
  isOpen: true,
  isReady: true,
  eval: (): Promise<unknown> => Promise.reject(new Error("connect ECONNREFUSED")),
};
const options = { client: away, plan: "pro", accountKey: "test" } as const;

test.each<[Partial<RedisRateLimiterOptions>, RegExp]>([
  [{ plan: "gold" as "pro" }, /^plan must be/],
  [{ limits: { HEAVY: -1 } }, /^limits\.HEAVY must be/],
  [{ accountKey: "" }, /^accountKey is empty/],
  [{ accountkey: "a" } as object, /^accountkey is not an option\. Did you mean accountKey\?/],
  [{ onFallback: "log" as never }, /^onFallback must be a function/],
  [{ processes: 0 }, /^processes must be a positive integer/],
  [{ client: undefined as unknown as RedisClient }, /^client must be an ioredis or node-redis client/],
  [{ client: { eval: () => {} } as unknown as RedisClient }, /^client must be/],
])("%j is rejected", (wrong, message) => {
  expect(() => redisRateLimiter({ ...options, ...wrong })).toThrow(ConfigError);
  expect(() => redisRateLimiter({ ...options, ...wrong })).toThrow(message);
});

/** Calls that are answered at once; `at` collects when they were let through. */
function caller(rest: Partial<RedisRateLimiterOptions>) {
  const limiter = redisRateLimiter({ ...options, ...rest });
  const at: number[] = [];
  const errors: unknown[] = [];
  const call = async (label: RateLimitLabel) => {
    const request: RateLimitedRequest = {
      operationId: "theOperation",
      label,
      signal: undefined,
      remainingMs: Number.POSITIVE_INFINITY,
    };
    try {
      await limiter.acquire(request);
      at.push(Date.now() - NOON);
      limiter.report?.(request, undefined);
    } catch (error) {
      errors.push(error);
    }
  };
  return {
    at,
    errors,
    calls: (count: number, label: RateLimitLabel) => Array.from({ length: count }, () => call(label)),
  };
}

describe("while Redis is away", () => {
  test.each([
    [undefined, "LIGHT", 7],
    [2, "LIGHT", 15],
    [100, "LIGHT", 1],
    [undefined, "RESOURCE-INTENSIVE", 2],
  ] as const)("a process of %s keeps its share of %s: %i calls", async (processes, label, share) => {
    const onFallback = vi.fn();
    const { at, calls } = caller({ processes, onFallback });
    calls(3 * share, label);
    await vi.runAllTimersAsync();
    const windowMs = label === "LIGHT" ? 1000 : 60_000;
    expect(at).toHaveLength(3 * share);
    for (let first = 0; first + share < at.length; first += 1) {
      expect((at[first + share] ?? 0) - (at[first] ?? 0)).toBeGreaterThan(windowMs);
    }
    expect(onFallback.mock.calls).toEqual([[new Error("connect ECONNREFUSED")]]);
  });

  test("the day is shared too", async () => {
    const { at, errors, calls } = caller({ limits: { daily: 8 } });
    calls(3, "HEAVY");
    await vi.runAllTimersAsync();
    expect([at.length, errors.length]).toEqual([2, 1]);
    expect(errors[0]).toMatchObject({ kind: "daily", retryAt: new Date("2026-11-23T00:00:00Z") });
  });

  test("a Redis that does not answer is away after half a second", async () => {
    const { at, calls } = caller({ client: { ...away, eval: () => new Promise(() => {}) } });
    calls(2, "LIGHT");
    await vi.advanceTimersByTimeAsync(501);
    expect(at).toEqual([501, 501]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("it is asked once a second at most, and not where its client says that there is no connection", async () => {
    const asked = vi.fn(away.eval);
    const client = { ...away, eval: asked };
    const { calls } = caller({ client });
    calls(28, "LIGHT");
    await vi.advanceTimersByTimeAsync(2900);
    expect(asked.mock.calls.length).toBeLessThanOrEqual(3);
    client.isReady = false;
    const before = asked.mock.calls.length;
    calls(28, "LIGHT");
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledTimes(before);
  });

  test("Redis gets the calls that still count when it is back; until all processes are, the share holds too", async () => {
    const restored: string[][] = [];
    const onRecover = vi.fn();
    const client: { -readonly [name in keyof NodeRedisClient]: NodeRedisClient[name] } = { ...away };
    const { at, calls } = caller({ client, onRecover });
    await Promise.all(calls(3, "LIGHT"));
    client.eval = async (script, { keys, arguments: args }) => {
      if (script.includes("ipairs") && keys[0]?.endsWith(":LIGHT")) restored.push(args);
      return [1, 0, 0, 0, 30, "stamp"];
    };
    await vi.advanceTimersByTimeAsync(1000);
    expect(onRecover).not.toHaveBeenCalled();
    calls(20, "LIGHT");
    await vi.advanceTimersByTimeAsync(0);
    // Without a response they count for two windows.
    const before = [2, 3, 4].flatMap((number) => [expect.stringMatching(`:${number}$`), "1001"]);
    expect(restored).toEqual([[expect.stringMatching(/:$/), ...before]]);
    expect(onRecover.mock.calls).toEqual([[1000]]);
    expect(at).toHaveLength(7);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(at).toHaveLength(23);
    calls(20, "LIGHT");
    await vi.advanceTimersByTimeAsync(0);
    expect(at).toHaveLength(43);
  });
});

test("what Redis counted yesterday does not count today", async () => {
  const midnight = Date.parse("2026-11-23T00:00:00Z");
  vi.setSystemTime(midnight - 1);
  const yesterday = Math.floor(Date.now() / 86_400_000);
  const known: unknown[] = [];
  const reply = async (_script: string, { arguments: args = [] }: { arguments?: string[] }) => {
    // The day and its calls, as this process knows them.
    known.push(args.slice(-2).map(Number));
    // The reply arrives after midnight.
    vi.setSystemTime(midnight + 1);
    return [1, 0, 0, 5, 9, "stamp", yesterday];
  };
  const client = { ...away, eval: reply } as unknown as NodeRedisClient;
  const { at, errors, calls } = caller({ client, limits: { daily: 5 } });
  calls(1, "HEAVY");
  await vi.advanceTimersByTimeAsync(0);
  expect([at.length, errors]).toEqual([1, []]);
  // What it reports to the others.
  expect(known.at(-1)).toEqual([yesterday + 1, 0]);
});
