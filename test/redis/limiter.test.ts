import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  RateLimitError,
  type RateLimitedRequest,
  type RateLimitLabel,
  type RateLimitResponse,
  type RateLimits,
  redisRateLimiter,
} from "../../src/redis/index.js";
import { rejection } from "../support/observed-client.js";
import { useRedis } from "../support/redis-clients.js";
import { until } from "../support/until.js";

const redis = useRedis();
/** The reasons why limiters did without Redis. */
let fallbacks: unknown[];
beforeEach(() => {
  fallbacks = [];
});
afterEach(() => expect(fallbacks).toEqual([]));

/** Two limiters as two processes have them, one with each library. */
function pair(limits: Partial<RateLimits> = {}, accountKeys = ["account", "account"]) {
  return [redis.ioredis, redis.nodeRedis].map((client, index) => {
    const accountKey = accountKeys[index] ?? "";
    const onFallback = (reason: unknown) => fallbacks.push(reason);
    const limiter = redisRateLimiter({ client, plan: "pro", accountKey, limits, onFallback });
    return async (label: RateLimitLabel, remainingMs = Number.POSITIVE_INFINITY, answer?: RateLimitResponse) => {
      const request: RateLimitedRequest = { operationId: "theOperation", label, signal: undefined, remainingMs };
      await limiter.acquire(request);
      limiter.report?.(request, answer);
    };
  }) as [Call, Call];
}
type Call = (label: RateLimitLabel, remainingMs?: number, answer?: RateLimitResponse) => Promise<void>;

const tooMany = (text: string, headers: Record<string, string> = {}) => ({
  response: { status: 429, headers: new Headers(headers) },
  text,
});
const times = (count: number, call: () => Promise<void>) => Promise.all(Array.from({ length: count }, call));

describe("processes of one account", () => {
  test("share its rate limits", async () => {
    const [one, other] = pair();
    const start = Date.now();
    await Promise.all([times(6, () => one("RESOURCE-INTENSIVE")), times(4, () => other("RESOURCE-INTENSIVE"))]);
    for (const call of [one, other]) {
      const error = (await rejection(call("RESOURCE-INTENSIVE", 30_000))) as RateLimitError;
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error.kind).toBe("per-second");
      // A minute after the first call, however long this took so far.
      expect(error.retryAt?.getTime()).toBeGreaterThanOrEqual(start + 60_000);
      expect(error.retryAt?.getTime()).toBeLessThan(Date.now() + 61_000 + 2 * (Date.now() - start));
    }
  });

  test("share its daily limit", async () => {
    const [one, other] = pair({ daily: 5 });
    await times(3, () => one("HEAVY"));
    await times(2, () => other("RESOURCE-INTENSIVE"));
    const start = Date.now();
    const midnight = (Math.floor(start / 86_400_000) + 1) * 86_400_000;
    for (const call of [one, other]) {
      const error = (await rejection(call("HEAVY"))) as RateLimitError;
      expect(error).toMatchObject({ name: "RateLimitError", kind: "daily" });
      // Redis says how long to wait: the time that its answer takes comes on top.
      expect(error.retryAt?.getTime()).toBeGreaterThanOrEqual(midnight - 2);
      expect(error.retryAt?.getTime()).toBeLessThanOrEqual(midnight + 2 + Date.now() - start);
    }
    await one("LIGHT");
  });

  test("all pause when one of them receives a 429", async () => {
    const [one, other] = pair();
    await one(
      "LIGHT",
      undefined,
      tooMany("You have reached the maximum per-second rate limit.", { "retry-after": "60" }),
    );
    await one("HEAVY", undefined, tooMany("You have reached the maximum daily rate limit.", { "retry-after": "9000" }));
    await one("MEDIUM");
    await expect(other("LIGHT", 1)).rejects.toMatchObject({ kind: "per-second" });
    await expect(other("RESOURCE-INTENSIVE")).rejects.toMatchObject({ kind: "daily" });
    await other("MEDIUM");
  });

  test("respect the daily quota that the API reports", async () => {
    const [one, other] = pair();
    const headers = new Headers({ "x-ratelimit-type": "Daily-limit", "x-ratelimit-remaining": "1" });
    await one("HEAVY", undefined, { response: { status: 200, headers }, text: "" });
    await redis.ioredis.ping();
    await other("HEAVY");
    await expect(other("HEAVY")).rejects.toMatchObject({ kind: "daily" });
  });

  test("leave no key in Redis without an expiry", async () => {
    const [one, other] = pair();
    await one("RESOURCE-INTENSIVE", undefined, tooMany("per-second", { "retry-after": "60" }));
    await other("HEAVY", undefined, tooMany("You have reached the maximum daily rate limit."));
    await Promise.all([redis.ioredis.ping(), redis.nodeRedis.ping()]);
    const keys = await redis.ioredis.keys("*");
    const names = ["RESOURCE-INTENSIVE", "HEAVY", "day"];
    expect(keys).toEqual(expect.arrayContaining(names.map((name) => `zoom-video-sdk-api:{account}:${name}`)));
    // -1 is none; -2 that the time is over.
    for (const key of keys) expect(await redis.ioredis.pttl(key), key).not.toBe(-1);
  });
});

test("does not count the calls of another account", async () => {
  const [one, other] = pair({}, ["one", "other"]);
  await times(10, () => one("RESOURCE-INTENSIVE"));
  await times(10, () => other("RESOURCE-INTENSIVE", 5000));
});

test("restores the calls that still count in a Redis that comes back empty", async () => {
  const [one, other] = pair();
  await times(10, () => one("RESOURCE-INTENSIVE"));
  await redis.server.stop();
  await expect(one("RESOURCE-INTENSIVE", 5000)).rejects.toBeInstanceOf(RateLimitError);
  expect(fallbacks.splice(0)).toHaveLength(1);
  await redis.server.start();
  // Any call finds that Redis is back, and its label does not matter.
  await until(async () => {
    await one("LIGHT");
    return (await redis.ioredis.zcard("zoom-video-sdk-api:{account}:RESOURCE-INTENSIVE").catch(() => 0)) >= 10;
  });
  await until(() => redis.nodeRedis.isReady);
  await expect(other("RESOURCE-INTENSIVE", 5000)).rejects.toBeInstanceOf(RateLimitError);
});
