import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  RateLimitError,
  type RateLimitedRequest,
  type RateLimitLabel,
  type RateLimitResponse,
  type RateLimits,
  redisRateLimiter,
} from "../../src/redis/index.js";
import { rejection } from "../support/observed-client.js";
import { RedisServer } from "../support/redis-server.js";

let server: RedisServer;
let ioredis: Redis;
let nodeRedis: Awaited<ReturnType<typeof connectNodeRedis>>;

const connectNodeRedis = (port: number) =>
  createClient({ url: `redis://127.0.0.1:${port}` })
    .on("error", () => {})
    .connect();

beforeAll(async () => {
  server = await RedisServer.start();
  ioredis = new Redis(server.port, "127.0.0.1").on("error", () => {});
  nodeRedis = await connectNodeRedis(server.port);
});
afterAll(async () => {
  ioredis.disconnect();
  nodeRedis.destroy();
  await server.stop();
});
beforeEach(() => ioredis.flushall());

/** Two limiters as two processes have them, one with each library. */
function pair(limits: Partial<RateLimits> = {}, accountKeys = ["account", "account"]) {
  return [ioredis, nodeRedis].map((client, index) => {
    const accountKey = accountKeys[index] ?? "";
    const limiter = redisRateLimiter({ client, plan: "pro", accountKey, limits });
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
  test("share its limits", async () => {
    const [one, other] = pair();
    await Promise.all([times(6, () => one("RESOURCE-INTENSIVE")), times(4, () => other("RESOURCE-INTENSIVE"))]);
    for (const call of [one, other]) {
      const error = (await rejection(call("RESOURCE-INTENSIVE", 30_000))) as RateLimitError;
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error.kind).toBe("per-second");
      expect(error.retryAt?.getTime()).toBeGreaterThan(Date.now() + 50_000);
      expect(error.retryAt?.getTime()).toBeLessThan(Date.now() + 61_000);
    }
  });

  test("share the day", async () => {
    const [one, other] = pair({ daily: 5 });
    await times(3, () => one("HEAVY"));
    await times(2, () => other("RESOURCE-INTENSIVE"));
    const midnight = (Math.floor(Date.now() / 86_400_000) + 1) * 86_400_000;
    for (const call of [one, other]) {
      const error = (await rejection(call("HEAVY"))) as RateLimitError;
      expect(error).toMatchObject({ name: "RateLimitError", kind: "daily" });
      expect(Math.abs(midnight - (error.retryAt?.getTime() ?? 0))).toBeLessThan(5000);
    }
    await one("LIGHT");
  });

  test("are all stopped by what one of them is answered", async () => {
    const [one, other] = pair();
    await one(
      "LIGHT",
      undefined,
      tooMany("You have reached the maximum per-second rate limit.", { "retry-after": "20" }),
    );
    await one("HEAVY", undefined, tooMany("You have reached the maximum daily rate limit.", { "retry-after": "9000" }));
    await one("MEDIUM");
    await expect(other("LIGHT", 10_000)).rejects.toMatchObject({ kind: "per-second" });
    await expect(other("RESOURCE-INTENSIVE")).rejects.toMatchObject({ kind: "daily" });
    await other("MEDIUM");
  });

  test("heed what the API says of the day", async () => {
    const [one, other] = pair();
    const headers = new Headers({ "x-ratelimit-type": "Daily-limit", "x-ratelimit-remaining": "1" });
    await one("HEAVY", undefined, { response: { status: 200, headers }, text: "" });
    await other("HEAVY");
    await expect(other("HEAVY")).rejects.toMatchObject({ kind: "daily" });
  });

  test("leave nothing in Redis for good", async () => {
    const [one, other] = pair();
    await Promise.all([one("HEAVY"), other("LIGHT"), one("LIGHT", undefined, tooMany("per-second"))]);
    const keys = await ioredis.keys("*");
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) expect(await ioredis.pttl(key), key).toBeGreaterThan(0);
  });
});

test("another account has limits of its own", async () => {
  const [one, other] = pair({}, ["one", "other"]);
  await times(10, () => one("RESOURCE-INTENSIVE"));
  await times(10, () => other("RESOURCE-INTENSIVE", 5000));
});

test("a Redis that comes back empty is told of the calls that still count", async () => {
  const [one, other] = pair();
  await times(10, () => one("RESOURCE-INTENSIVE"));
  await server.stop();
  await expect(one("RESOURCE-INTENSIVE", 5000)).rejects.toBeInstanceOf(RateLimitError);
  await server.start();
  // Any call finds that Redis is back, and its label does not matter.
  await expect
    .poll(
      async () => {
        await one("LIGHT");
        return ioredis.zcard("zoom-video-sdk-api:{account}:RESOURCE-INTENSIVE").catch(() => 0);
      },
      { timeout: 10_000, interval: 200 },
    )
    .toBeGreaterThanOrEqual(10);
  await expect.poll(() => nodeRedis.isReady, { timeout: 10_000 }).toBe(true);
  await expect(other("RESOURCE-INTENSIVE", 5000)).rejects.toBeInstanceOf(RateLimitError);
});
