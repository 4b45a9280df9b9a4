import type { RateLimitLabel } from "../core/operation.js";
import {
  type RateLimitedRequest,
  type RateLimiter,
  type RateLimitPlan,
  type RateLimitResponse,
  windowOf,
} from "../core/rate-limiter.js";
import { checkKnown, checkObject, invalidConfig } from "../internal/validate.js";
import { DailyQuota } from "./daily-quota.js";
import { hasDailyLimit, LABELS, type RateLimits, resolveLimits } from "./limits.js";
import { type AcquireResult, Queue } from "./queue.js";
import { readRateLimitHeaders } from "./rate-limit-headers.js";
import { type Reservation, SlidingWindow } from "./sliding-window.js";
import { labelSnapshot, type RateLimitSnapshot, snapshotOf } from "./snapshot.js";

/** Options of {@link memoryRateLimiter}. */
export interface MemoryRateLimiterOptions {
  /** The account's plan. */
  plan: RateLimitPlan;
  /** Positive integers that override the plan's limits: set lower ones if other programs use the account too. */
  limits?: Partial<RateLimits> | undefined;
}

const KNOWN: ReadonlySet<string> = new Set(
  Object.keys({ plan: true, limits: true } satisfies Record<keyof MemoryRateLimiterOptions, true>),
);

/** A {@link RateLimiter} for one process. */
export interface MemoryRateLimiter extends RateLimiter {
  /** Ends a request. Until then, it occupies a slot: report each one, with or without a response. */
  report(request: RateLimitedRequest, response: RateLimitResponse | undefined): void;
  /** The current state, for a dashboard. */
  snapshot(): RateLimitSnapshot;
}

/**
 * Creates a rate limiter for one process: it has a queue for each label, first come, first served. Pass the same
 * limiter to all clients of an account; `rateLimit: "pro"` creates one for a client and its sub-accounts.
 *
 * A request counts from before it is sent until one window after its response. So no window of the server gets more
 * than the limit, wherever the window starts, and whatever delays the process, the connection or the network. The one
 * exception is a request without a response that reaches the server more than a second after it was given up.
 *
 * Responses correct its count (`X-RateLimit-Remaining`, a 429), which takes calls of other programs into account. The
 * daily count starts at 0 with the process. A call that can't be sent before its deadline, or today, rejects at once
 * with a `RateLimitError`, whose `retryAt` says when to retry; nothing is sent.
 *
 * @throws ConfigError naming the option that is invalid.
 */
export function memoryRateLimiter(options: MemoryRateLimiterOptions): MemoryRateLimiter {
  checkObject("options", options, invalidConfig);
  checkKnown(options, KNOWN, invalidConfig);
  return new Memory(resolveLimits(options.plan, options.limits));
}

interface LabelState {
  window: SlidingWindow;
  daily: DailyQuota;
  queue: Queue;
}

class Memory implements MemoryRateLimiter {
  readonly #labels: Record<RateLimitLabel, LabelState>;
  readonly #reservations = new WeakMap<RateLimitedRequest, Reservation>();

  constructor(limits: RateLimits) {
    const shared = new DailyQuota(limits.daily);
    this.#labels = forEachLabel((label) => {
      const window = new SlidingWindow(limits[label], windowOf(label));
      const daily = hasDailyLimit(label) ? shared : new DailyQuota(Number.POSITIVE_INFINITY);
      const pace = { label, limit: window.limit, windowMs: window.windowMs };
      return { window, daily, queue: new Queue(pace, () => reserve(window, daily), window.cancel) };
    });
  }

  async acquire(request: RateLimitedRequest): Promise<void> {
    this.#reservations.set(request, await this.#labels[request.label].queue.join(request));
  }

  report(request: RateLimitedRequest, response: RateLimitResponse | undefined): void {
    const { window, daily } = this.#labels[request.label];
    const reservation = this.#reservations.get(request);
    if (reservation !== undefined) {
      const { remaining } = release(reservation, response, window, daily);
      if (remaining !== undefined) window.correct(reservation, remaining, performance.now());
    }
    // HEAVY and RESOURCE-INTENSIVE share a daily count: another queue may be affected.
    for (const { queue } of Object.values(this.#labels)) queue.notify();
  }

  snapshot(): RateLimitSnapshot {
    const now = performance.now();
    const labels = forEachLabel((label) => {
      const { window, daily, queue } = this.#labels[label];
      const { limit, windowMs } = window;
      const state = { limit, windowMs, waiting: queue.length };
      return labelSnapshot(state, window.available(now), window.waitMs(now), daily);
    });
    return snapshotOf(labels, this.#labels.HEAVY.daily);
  }
}

export function forEachLabel<T>(create: (label: RateLimitLabel) => T): Record<RateLimitLabel, T> {
  return Object.fromEntries(LABELS.map((label) => [label, create(label)])) as Record<RateLimitLabel, T>;
}

/** Takes a slot, if one is free. @param count How many calls that is for the daily limit. */
export function reserve(window: SlidingWindow, daily: DailyQuota, count = 1, id?: string): AcquireResult {
  const now = performance.now();
  const dailyMs = daily.waitMs(Date.now());
  const waitMs = Math.max(dailyMs, window.waitMs(now));
  if (waitMs > 0) return { waitMs, isDaily: dailyMs === waitMs };
  daily.add(Date.now(), count);
  return { reservations: [window.reserve(now, id)] };
}

/** Ends a request and corrects the counts by its response. Returns what is left for others to know. */
export function release(
  reservation: Reservation,
  response: RateLimitResponse | undefined,
  window: SlidingWindow,
  daily: DailyQuota,
) {
  const now = performance.now();
  const today = Date.now();
  const countsMs = window.release(reservation, response !== undefined, now);
  const { exhausted, remaining } = response ? readRateLimitHeaders(response, window.windowMs, today) : {};
  if (exhausted?.isDaily) daily.pause(today + exhausted.waitMs);
  else if (exhausted !== undefined) window.pause(now + exhausted.waitMs);
  if (remaining?.isDaily) daily.correct(remaining.count, today);
  return { countsMs, exhausted, remaining: remaining?.isDaily ? undefined : remaining?.count };
}
