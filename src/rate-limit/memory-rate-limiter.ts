import type { RateLimitLabel } from "../core/operation.js";
import {
  type RateLimitedRequest,
  type RateLimiter,
  type RateLimitPlan,
  type RateLimitResponse,
  windowOf,
} from "../core/rate-limiter.js";
import { DailyQuota, endOfDay } from "./daily-quota.js";
import { hasDailyLimit, LABELS, type RateLimits, resolveLimits } from "./limits.js";
import { type AcquireResult, Queue } from "./queue.js";
import { readRateLimitHeaders } from "./rate-limit-headers.js";
import { type Reservation, SlidingWindow } from "./sliding-window.js";
import type { RateLimitSnapshot } from "./snapshot.js";

/** Options of {@link memoryRateLimiter}. */
export interface MemoryRateLimiterOptions {
  /** The account's plan. */
  plan: RateLimitPlan;
  /** Positive integers that override the plan's limits: set lower ones if other programs use the account too. */
  limits?: Partial<RateLimits> | undefined;
}

/** A {@link RateLimiter} for one process. */
export interface MemoryRateLimiter extends RateLimiter {
  /** Corrects the count by what the API reports. */
  report(request: RateLimitedRequest, response: RateLimitResponse | undefined): void;
  /** The current state, for a dashboard. */
  snapshot(): RateLimitSnapshot;
}

/**
 * Creates a rate limiter for one process: it has a queue for each label, first come, first served. Pass the same
 * limiter to all clients of an account; `rateLimit: "pro"` creates one for a client and its sub-accounts.
 *
 * Responses correct its count (`X-RateLimit-Remaining`, a 429), which takes calls of other programs into account. The
 * daily count starts at 0 with the process. A call that can't be sent before its deadline, or today, rejects at once
 * with a `RateLimitError`, whose `retryAt` says when to retry; nothing is sent.
 *
 * @throws ConfigError naming the option that is invalid.
 */
export function memoryRateLimiter({ plan, limits }: MemoryRateLimiterOptions): MemoryRateLimiter {
  return new Memory(resolveLimits(plan, limits));
}

interface LabelState {
  window: SlidingWindow;
  daily: DailyQuota;
  queue: Queue<Reservation>;
}

class Memory implements MemoryRateLimiter {
  readonly #labels: Record<RateLimitLabel, LabelState>;
  readonly #reservations = new WeakMap<RateLimitedRequest, Reservation>();

  constructor(limits: RateLimits) {
    const shared = new DailyQuota(limits.daily);
    const labels = LABELS.map((label) => {
      const window = new SlidingWindow(limits[label], windowOf(label));
      const daily = hasDailyLimit(label) ? shared : new DailyQuota(Number.POSITIVE_INFINITY);
      const pace = { label, limit: window.limit, windowMs: window.windowMs };
      return [label, { window, daily, queue: new Queue(pace, () => take(window, daily)) }] as const;
    });
    this.#labels = Object.fromEntries(labels) as Record<RateLimitLabel, LabelState>;
  }

  async acquire(request: RateLimitedRequest): Promise<void> {
    this.#reservations.set(request, await this.#labels[request.label].queue.join(request));
  }

  report(request: RateLimitedRequest, answer: RateLimitResponse | undefined): void {
    const { window, daily } = this.#labels[request.label];
    const reservation = this.#reservations.get(request);
    const now = Date.now();
    if (reservation !== undefined) window.release(reservation, now);
    if (answer !== undefined) {
      const { usedUp, remaining } = readRateLimitHeaders(answer, window.windowMs, now);
      if (usedUp !== undefined) (usedUp.isDaily ? daily : window).pause(usedUp.until);
      if (remaining?.isDaily) daily.correct(remaining.count, now);
      else if (remaining !== undefined && reservation !== undefined) window.correct(reservation, remaining.count, now);
    }
    // HEAVY and RESOURCE-INTENSIVE share a daily count: another queue may be affected.
    for (const { queue } of Object.values(this.#labels)) queue.notify();
  }

  snapshot(): RateLimitSnapshot {
    const now = Date.now();
    const labels = LABELS.map((label) => {
      const { window, daily, queue } = this.#labels[label];
      const waitMs = Math.max(window.waitMs(now), daily.waitMs(now));
      const left = Math.max(0, daily.limit - daily.used(now));
      return [
        label,
        {
          limit: window.limit,
          windowMs: window.windowMs,
          available: waitMs > 0 ? 0 : Math.min(window.available(now), left),
          waiting: queue.length,
          resumesAt: waitMs > 0 ? new Date(now + waitMs) : undefined,
        },
      ] as const;
    });
    const { daily } = this.#labels.HEAVY;
    return {
      labels: Object.fromEntries(labels) as RateLimitSnapshot["labels"],
      daily: { limit: daily.limit, used: daily.used(now), resetsAt: new Date(endOfDay(now)) },
    };
  }
}

function take(window: SlidingWindow, daily: DailyQuota): AcquireResult<Reservation> {
  const now = Date.now();
  const dailyMs = daily.waitMs(now);
  const waitMs = Math.max(dailyMs, window.waitMs(now));
  if (waitMs > 0) return { waitMs, isDaily: dailyMs === waitMs };
  daily.add(now);
  return { reservation: window.take(now) };
}
