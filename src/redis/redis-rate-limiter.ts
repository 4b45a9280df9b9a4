import { randomUUID } from "node:crypto";
import { ConfigError } from "../core/errors.js";
import type { RateLimitLabel } from "../core/operation.js";
import type { RateLimitedRequest, RateLimiter, RateLimitPlan, RateLimitResponse } from "../core/rate-limiter.js";
import { DailyQuota } from "../rate-limit/daily-quota.js";
import { hasDailyLimit, LABELS, type RateLimits, resolveLimits } from "../rate-limit/limits.js";
import { Connection } from "./connection.js";
import type { LocalReservation } from "./local-reservations.js";
import { checkClient, type RedisClient } from "./redis-client.js";
import { RedisWindow } from "./redis-window.js";

/** Options of {@link redisRateLimiter}. */
export interface RedisRateLimiterOptions {
  /** Your Redis or Valkey client: ioredis, iovalkey or node-redis. You connect and close it. */
  client: RedisClient;
  /** The account's plan. */
  plan: RateLimitPlan;
  /** Identifies the account whose limits are shared, such as its ID. Not a secret: it appears in Redis keys. */
  accountKey: string;
  /** Positive integers that override the plan's limits: set lower ones if other programs use the account too. */
  limits?: Partial<RateLimits> | undefined;
  /**
   * The largest number of processes. While Redis is down, each one uses its share of the limits, but at least one call
   * per window. Default 4.
   */
  processes?: number | undefined;
  /** Called once each time Redis goes down, with the reason. What it throws is ignored. */
  onFallback?: ((error: unknown) => void) | undefined;
}

/**
 * Creates a rate limiter for any number of processes: all with the same Redis and `accountKey` share one quota. Each
 * process has a queue for each label, first come, first served; across processes, the order is random.
 *
 * A 429 pauses the label in all of them. While Redis is down, or takes more than 500 ms, each process uses its share of
 * the limits (`processes`), and returns to Redis automatically; in the window in which Redis goes down, at most those
 * shares come on top of the limit. Works with Redis 5 or newer, Valkey, and clusters of both; the clock is Redis's.
 *
 * @throws ConfigError naming the option that is invalid.
 */
export function redisRateLimiter(options: RedisRateLimiterOptions): RateLimiter {
  return new SharedLimiter(options);
}

const DEFAULT_PROCESSES = 4;

class SharedLimiter implements RateLimiter {
  readonly #labels: Record<RateLimitLabel, RedisWindow>;
  readonly #reservations = new WeakMap<RateLimitedRequest, LocalReservation>();

  constructor({
    client,
    plan,
    accountKey,
    limits: own,
    processes = DEFAULT_PROCESSES,
    onFallback = () => {},
  }: RedisRateLimiterOptions) {
    const limits = resolveLimits(plan, own);
    checkClient(client);
    if (typeof accountKey !== "string" || accountKey === "")
      throw new ConfigError("accountKey must be a non-empty string.");
    if (!Number.isInteger(processes) || processes < 1) {
      throw new ConfigError("processes must be a positive integer.");
    }
    const connection = new Connection(client, onFallback);
    const processId = randomUUID();
    const shared = new DailyQuota(limits.daily);
    // The braces put all keys of an account on one node of a cluster.
    const prefix = `zoom-video-sdk-api:{${encodeURIComponent(accountKey)}}`;
    const labels = LABELS.map((label) => {
      const isShared = hasDailyLimit(label);
      const calls = `${prefix}:${label}`;
      const day = isShared ? `${prefix}:day` : `${calls}:day`;
      const lane = new RedisWindow({
        label,
        limit: limits[label],
        processes,
        daily: isShared ? shared : new DailyQuota(Number.POSITIVE_INFINITY),
        keys: [calls, `${calls}:pause`, day, `${day}:pause`],
        processId,
        connection,
      });
      return [label, lane] as const;
    });
    this.#labels = Object.fromEntries(labels) as Record<RateLimitLabel, RedisWindow>;
  }

  async acquire(request: RateLimitedRequest): Promise<void> {
    this.#reservations.set(request, await this.#labels[request.label].queue.join(request));
  }

  report(request: RateLimitedRequest, answer: RateLimitResponse | undefined): void {
    const reservation = this.#reservations.get(request);
    if (reservation !== undefined) this.#labels[request.label].release(reservation, answer);
  }
}
