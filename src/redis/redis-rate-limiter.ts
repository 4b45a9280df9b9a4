import { randomUUID } from "node:crypto";
import type { RateLimitLabel } from "../core/operation.js";
import type { RateLimitedRequest, RateLimiter, RateLimitPlan, RateLimitResponse } from "../core/rate-limiter.js";
import { checkKnown, checkObject, checkString, invalidConfig } from "../internal/validate.js";
import { DailyQuota } from "../rate-limit/daily-quota.js";
import { checkPositiveInteger, hasDailyLimit, LABELS, type RateLimits, resolveLimits } from "../rate-limit/limits.js";
import { forEachLabel } from "../rate-limit/memory-rate-limiter.js";
import type { Reservation } from "../rate-limit/sliding-window.js";
import { type RateLimitSnapshot, snapshotOf } from "../rate-limit/snapshot.js";
import { Connection } from "./connection.js";
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
   * The largest number of processes. While Redis is away, each one uses its share of the limits, but at least one call
   * per window. Default 4.
   */
  processes?: number | undefined;
  /** Called once each time this process stops using Redis, with the reason. What it throws is ignored. */
  onFallback?: ((error: unknown) => void) | undefined;
  /** Called each time this process uses Redis again, with the milliseconds since `onFallback`. What it throws is ignored. */
  onRecover?: ((fallbackMs: number) => void) | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.keys({
    client: true,
    plan: true,
    accountKey: true,
    limits: true,
    processes: true,
    onFallback: true,
    onRecover: true,
  } satisfies Record<keyof RedisRateLimiterOptions, true>),
);

/** State of a {@link RedisRateLimiter}. While `isFallback`, the labels show this process's share of the limits. */
export interface RedisRateLimitSnapshot extends RateLimitSnapshot {
  /** Whether this process does without Redis for now. */
  isFallback: boolean;
}

/** A {@link RateLimiter} for any number of processes. */
export interface RedisRateLimiter extends RateLimiter {
  /** Ends a request. Until then, it occupies a slot: report each one, with or without a response. */
  report(request: RateLimitedRequest, response: RateLimitResponse | undefined): void;
  /** The current state of all processes' calls, for a dashboard. Asks Redis; never rejects. */
  snapshot(): Promise<RedisRateLimitSnapshot>;
}

/**
 * Creates a rate limiter for any number of processes: all with the same Redis and `accountKey` share one quota. Each
 * process has a queue for each label, first come, first served; across processes, the order is random.
 *
 * A request counts from before it is sent until one window after its response, or for 20 seconds and a window if its
 * process dies. So no window of the server gets more than the limit, as long as Redis works and each request reaches the
 * server within 10 seconds after it got its slot. A 429 pauses the label in all processes.
 *
 * While Redis is away, or does not respond within 500 ms in which the event loop was running, each process uses its
 * share of the limits (`processes`), and returns to Redis automatically; those shares then come on top of the calls
 * that Redis allowed in the same window. The same goes for five seconds after Redis lost its keys by eviction.
 *
 * Works with Redis 5 or newer, Valkey, and clusters of both; the clock is Redis's, and must not be set forward.
 *
 * @throws ConfigError naming the option that is invalid.
 */
export function redisRateLimiter(options: RedisRateLimiterOptions): RedisRateLimiter {
  checkObject("options", options, invalidConfig);
  checkKnown(options, KNOWN, invalidConfig);
  return new SharedLimiter(options);
}

const DEFAULT_PROCESSES = 4;

class SharedLimiter implements RedisRateLimiter {
  readonly #windows: Record<RateLimitLabel, RedisWindow>;
  readonly #reservations = new WeakMap<RateLimitedRequest, Reservation>();
  readonly #connection: Connection;
  readonly #daily: DailyQuota;

  constructor(options: RedisRateLimiterOptions) {
    const { client, plan, accountKey, processes = DEFAULT_PROCESSES } = options;
    const limits = resolveLimits(plan, options.limits);
    checkClient(client);
    checkString("accountKey", accountKey, invalidConfig);
    checkPositiveInteger("processes", processes);
    const connection = new Connection(client, checkListeners(options));
    const processId = randomUUID();
    const shared = new DailyQuota(limits.daily);
    // The braces put all keys of an account on one node of a cluster.
    const prefix = `zoom-video-sdk-api:{${encodeURIComponent(accountKey)}}`;
    this.#windows = forEachLabel((label) => {
      const isShared = hasDailyLimit(label);
      const calls = `${prefix}:${label}`;
      const daily = isShared ? shared : new DailyQuota(Number.POSITIVE_INFINITY);
      const keys: [string, string] = [calls, isShared ? `${prefix}:day` : `${calls}:day`];
      return new RedisWindow({ label, limit: limits[label], processes, daily, keys, processId, connection });
    });
    this.#connection = connection;
    this.#daily = shared;
  }

  async acquire(request: RateLimitedRequest): Promise<void> {
    this.#reservations.set(request, await this.#windows[request.label].queue.join(request));
  }

  report(request: RateLimitedRequest, response: RateLimitResponse | undefined): void {
    const reservation = this.#reservations.get(request);
    if (reservation !== undefined) this.#windows[request.label].release(reservation, response);
  }

  async snapshot(): Promise<RedisRateLimitSnapshot> {
    const states = await Promise.all(LABELS.map((label) => this.#windows[label].snapshot()));
    const labels = forEachLabel((label) => states[LABELS.indexOf(label)] as (typeof states)[number]);
    return { ...snapshotOf(labels, this.#daily), isFallback: this.#connection.isAway() };
  }
}

function checkListeners({ onFallback, onRecover }: RedisRateLimiterOptions) {
  for (const [name, listener] of Object.entries({ onFallback, onRecover })) {
    if (listener !== undefined && typeof listener !== "function") throw invalidConfig(name, "must be a function.");
  }
  return { onFallback: onFallback ?? (() => {}), onRecover: onRecover ?? (() => {}) };
}
