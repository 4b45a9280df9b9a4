import { randomUUID } from "node:crypto";
import { ConfigError } from "../core/errors.js";
import type { RateLimitLabel } from "../core/operation.js";
import type { RateLimitedRequest, RateLimiter, RateLimitResponse } from "../core/rate-limiter.js";
import { DailyQuota } from "../rate-limit/daily-quota.js";
import { hasDailyLimit, LABELS, type RateLimitPlan, type RateLimits, resolveLimits } from "../rate-limit/limits.js";
import { Connection } from "./connection.js";
import type { Ticket } from "./own-calls.js";
import { checkClient, type RedisClient } from "./redis-client.js";
import { SharedLane } from "./shared-lane.js";

/** Options of {@link redisRateLimiter}. */
export interface RedisRateLimiterOptions {
  /** Your own client of Redis or Valkey: ioredis, iovalkey or node-redis. It stays yours to connect and to close. */
  client: RedisClient;
  /** The account's plan. */
  plan: RateLimitPlan;
  /** Names the account whose budget is shared, such as its id. It shows in Redis's keys: not a secret. */
  accountKey: string;
  /** Own numbers over the plan's: less, where other programs use the account too. Whole numbers from 1. */
  limits?: Partial<RateLimits> | undefined;
  /**
   * How many processes there are, at most. While Redis is away, each keeps to such a part of the limits, and to one call
   * at the least. Default 4.
   */
  processes?: number | undefined;
  /** Told once each time that Redis goes away, with the reason. What it throws changes nothing. */
  onFallback?: ((error: unknown) => void) | undefined;
}

/**
 * Keeps an account's limits for any number of processes: all that have the same Redis and `accountKey` share one budget.
 * Each process has a queue for each label, first come, first served; between processes it is chance.
 *
 * A 429 stops the label for all of them. While Redis is away, or takes more than 500 ms, each process goes on with its
 * share of the limits (`processes`), and returns by itself; in the window in which Redis goes away, no more than those
 * shares comes on top of the limit. Redis 5 or newer, Valkey, and clusters of both; time is Redis's.
 *
 * @throws ConfigError naming the option that is wrong.
 */
export function redisRateLimiter(options: RedisRateLimiterOptions): RateLimiter {
  return new SharedLimiter(options);
}

const DEFAULT_PROCESSES = 4;

class SharedLimiter implements RateLimiter {
  readonly #lanes: Record<RateLimitLabel, SharedLane>;
  readonly #tickets = new WeakMap<RateLimitedRequest, Ticket>();

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
    if (typeof accountKey !== "string" || accountKey === "") throw new ConfigError("accountKey must be a name.");
    if (!Number.isInteger(processes) || processes < 1) {
      throw new ConfigError("processes must be a positive integer.");
    }
    const connection = new Connection(client, onFallback);
    const processId = randomUUID();
    const shared = new DailyQuota(limits.daily);
    // The braces put all keys of an account on one node of a cluster.
    const prefix = `zoom-video-sdk-api:{${encodeURIComponent(accountKey)}}`;
    const lanes = LABELS.map((label) => {
      const isShared = hasDailyLimit(label);
      const calls = `${prefix}:${label}`;
      const day = isShared ? `${prefix}:day` : `${calls}:day`;
      const lane = new SharedLane({
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
    this.#lanes = Object.fromEntries(lanes) as Record<RateLimitLabel, SharedLane>;
  }

  async acquire(request: RateLimitedRequest): Promise<void> {
    this.#tickets.set(request, await this.#lanes[request.label].line.join(request));
  }

  report(request: RateLimitedRequest, answer: RateLimitResponse | undefined): void {
    const ticket = this.#tickets.get(request);
    if (ticket !== undefined) this.#lanes[request.label].settle(ticket, answer);
  }
}
