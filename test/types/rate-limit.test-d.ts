// Compiled by `npm run typecheck`, never run. The limiters, and the Redis clients as their libraries type them.
import type { Cluster, Redis } from "ioredis";
import type { createClient, createCluster, RedisClientType } from "redis";
import { expectTypeOf } from "vitest";
import { type RateLimitLabel, ZoomVideoSdk } from "../../src/index.js";
import {
  type MemoryRateLimiter,
  memoryRateLimiter,
  type RateLimiter,
  type RateLimitSnapshot,
} from "../../src/rate-limit/index.js";
import { type RedisRateLimiter, redisRateLimiter } from "../../src/redis/index.js";

export function option() {
  new ZoomVideoSdk({ rateLimit: "pro" });
  new ZoomVideoSdk({ rateLimit: "business" });
  new ZoomVideoSdk({ rateLimit: undefined });
  new ZoomVideoSdk({ rateLimit: memoryRateLimiter({ plan: "pro" }) });
  // @ts-expect-error an unknown plan
  new ZoomVideoSdk({ rateLimit: "free" });
  // @ts-expect-error a limiter has `acquire`
  new ZoomVideoSdk({ rateLimit: {} });
}

export function ownLimiter() {
  const queues = new Map<RateLimitLabel, () => Promise<void>>();
  // The least that a limiter has to have.
  const least: RateLimiter = { acquire: async ({ label }) => queues.get(label)?.() };
  const whole: RateLimiter = {
    async acquire({ label, operationId, signal, remainingMs }) {
      expectTypeOf(label).toEqualTypeOf<RateLimitLabel>();
      expectTypeOf(operationId).toEqualTypeOf<string>();
      expectTypeOf(signal).toEqualTypeOf<AbortSignal | undefined>();
      expectTypeOf(remainingMs).toEqualTypeOf<number>();
    },
    report({ label }, answer) {
      expectTypeOf(label).toEqualTypeOf<RateLimitLabel>();
      expectTypeOf(answer?.response.status).toEqualTypeOf<number | undefined>();
      answer?.response.headers.get("x-ratelimit-remaining");
    },
  };
  new ZoomVideoSdk({ rateLimit: least });
  new ZoomVideoSdk({ rateLimit: whole });
  // @ts-expect-error a limiter answers with a promise
  new ZoomVideoSdk({ rateLimit: { acquire: () => 5 } });
}

export function memory() {
  const limiter = memoryRateLimiter({ plan: "pro", limits: { LIGHT: 10, daily: 1000 } });
  expectTypeOf(limiter).toEqualTypeOf<MemoryRateLimiter>();
  expectTypeOf(limiter.snapshot()).toEqualTypeOf<RateLimitSnapshot>();
  expectTypeOf(limiter.snapshot().labels["RESOURCE-INTENSIVE"].resumesAt).toEqualTypeOf<Date | undefined>();
  // @ts-expect-error no plan
  memoryRateLimiter({});
  // @ts-expect-error a misspelt label
  memoryRateLimiter({ plan: "pro", limits: { light: 10 } });
}

export function fleet(
  ioredis: Redis,
  ioredisCluster: Cluster,
  nodeRedis: ReturnType<typeof createClient>,
  plainNodeRedis: RedisClientType,
  nodeRedisCluster: ReturnType<typeof createCluster>,
) {
  for (const client of [ioredis, ioredisCluster, nodeRedis, plainNodeRedis, nodeRedisCluster]) {
    const limiter = redisRateLimiter({ client, plan: "business", accountKey: "account" });
    expectTypeOf(limiter).toEqualTypeOf<RedisRateLimiter>();
    expectTypeOf(limiter.snapshot()).resolves.toExtend<RateLimitSnapshot>();
    new ZoomVideoSdk({ rateLimit: limiter });
  }
  redisRateLimiter({ client: ioredis, plan: "pro", accountKey: "a", processes: 8, onFallback: console.warn });
  // @ts-expect-error no account
  redisRateLimiter({ client: ioredis, plan: "pro" });
  // @ts-expect-error no client of Redis
  redisRateLimiter({ client: new Map(), plan: "pro", accountKey: "a" });
}
