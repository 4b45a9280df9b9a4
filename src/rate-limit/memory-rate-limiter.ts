import type { RateLimitLabel } from "../core/operation.js";
import {
  type RateLimitedRequest,
  type RateLimiter,
  type RateLimitPlan,
  type RateLimitResponse,
  windowOf,
} from "../core/rate-limiter.js";
import { DailyQuota, endOfDay } from "./daily-quota.js";
import { readFeedback } from "./feedback.js";
import { hasDailyLimit, LABELS, type RateLimits, resolveLimits } from "./limits.js";
import { type Place, SlidingWindow } from "./sliding-window.js";
import type { RateLimitSnapshot } from "./snapshot.js";
import { type Verdict, WaitingLine } from "./waiting-line.js";

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

interface Lane {
  window: SlidingWindow;
  daily: DailyQuota;
  line: WaitingLine<Place>;
}

class Memory implements MemoryRateLimiter {
  readonly #lanes: Record<RateLimitLabel, Lane>;
  readonly #places = new WeakMap<RateLimitedRequest, Place>();

  constructor(limits: RateLimits) {
    const shared = new DailyQuota(limits.daily);
    const lanes = LABELS.map((label) => {
      const window = new SlidingWindow(limits[label], windowOf(label));
      const daily = hasDailyLimit(label) ? shared : new DailyQuota(Number.POSITIVE_INFINITY);
      const pace = { label, limit: window.limit, windowMs: window.windowMs };
      return [label, { window, daily, line: new WaitingLine(pace, () => take(window, daily)) }] as const;
    });
    this.#lanes = Object.fromEntries(lanes) as Record<RateLimitLabel, Lane>;
  }

  async acquire(request: RateLimitedRequest): Promise<void> {
    this.#places.set(request, await this.#lanes[request.label].line.join(request));
  }

  report(request: RateLimitedRequest, answer: RateLimitResponse | undefined): void {
    const { window, daily } = this.#lanes[request.label];
    const place = this.#places.get(request);
    const now = Date.now();
    if (place !== undefined) window.settle(place, now);
    if (answer !== undefined) {
      const { usedUp, remaining } = readFeedback(answer, window.windowMs, now);
      if (usedUp !== undefined) (usedUp.isDaily ? daily : window).pause(usedUp.until);
      if (remaining?.isDaily) daily.correct(remaining.count, now);
      else if (remaining !== undefined && place !== undefined) window.correct(place, remaining.count, now);
    }
    // HEAVY and RESOURCE-INTENSIVE share a daily count: another queue may be affected.
    for (const { line } of Object.values(this.#lanes)) line.wake();
  }

  snapshot(): RateLimitSnapshot {
    const now = Date.now();
    const labels = LABELS.map((label) => {
      const { window, daily, line } = this.#lanes[label];
      const waitMs = Math.max(window.waitMs(now), daily.waitMs(now));
      const left = Math.max(0, daily.limit - daily.used(now));
      return [
        label,
        {
          limit: window.limit,
          windowMs: window.windowMs,
          available: waitMs > 0 ? 0 : Math.min(window.available(now), left),
          waiting: line.length,
          resumesAt: waitMs > 0 ? new Date(now + waitMs) : undefined,
        },
      ] as const;
    });
    const { daily } = this.#lanes.HEAVY;
    return {
      labels: Object.fromEntries(labels) as RateLimitSnapshot["labels"],
      daily: { limit: daily.limit, used: daily.used(now), resetsAt: new Date(endOfDay(now)) },
    };
  }
}

function take(window: SlidingWindow, daily: DailyQuota): Verdict<Place> {
  const now = Date.now();
  const dailyMs = daily.waitMs(now);
  const waitMs = Math.max(dailyMs, window.waitMs(now));
  if (waitMs > 0) return { waitMs, isDaily: dailyMs === waitMs };
  daily.add(now);
  return { place: window.take(now) };
}
