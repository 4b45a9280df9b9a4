import type { RateLimitLabel } from "../../core/operation.js";
import { windowOf } from "../../core/rate-limiter.js";
import { hasDailyLimit, type RateLimits, resolveLimits } from "../../rate-limit/limits.js";
import { type Clock, dayOf, iso } from "./clock.js";
import type { Settings } from "./options.js";

/** The documented examples of status 429. */
export type Exceeded = "error-429" | "error-429-daily";

/** Counts the requests of an account, as strictly as can be: no window of a second has more than the limit. */
export class Quota {
  readonly #limits: RateLimits;
  readonly #isCounting: boolean;
  readonly #clock: Clock;
  /** When the latest requests of each label came, as many as its limit. */
  readonly #recent = new Map<RateLimitLabel, number[]>();
  #day = "";
  #today = 0;

  constructor({ plan }: Settings, clock: Clock) {
    this.#isCounting = plan !== undefined;
    this.#limits = resolveLimits(plan ?? "pro");
    this.#clock = clock;
  }

  /** Counts a request, unless it exceeds a limit. */
  take(label: RateLimitLabel): Exceeded | undefined {
    if (!this.#isCounting) return undefined;
    const now = this.#clock.now();
    if (dayOf(now) !== this.#day) [this.#day, this.#today] = [dayOf(now), 0];
    if (hasDailyLimit(label) && this.#today >= this.#limits.daily) return "error-429-daily";
    const recent = this.#recent.get(label) ?? [];
    this.#recent.set(label, recent);
    // Assumed: quota
    const oldest = recent.length < this.#limits[label] ? undefined : recent[0];
    if (oldest !== undefined && now - oldest < windowOf(label)) return "error-429";
    if (oldest !== undefined) recent.shift();
    recent.push(now);
    if (hasDailyLimit(label)) this.#today += 1;
    return undefined;
  }

  /** The documented headers of a 429. Real ones may lack some, or all. */
  headers(label: RateLimitLabel, exceeded: Exceeded): Record<string, string> {
    const isDaily = exceeded === "error-429-daily";
    const midnight = Date.parse(dayOf(this.#clock.now())) + 86_400_000;
    return {
      "X-RateLimit-Category": label.charAt(0) + label.slice(1).toLowerCase(),
      "X-RateLimit-Type": isDaily ? "Daily-limit" : "QPS",
      "X-RateLimit-Limit": String(this.#limits[isDaily ? "daily" : label]),
      "X-RateLimit-Remaining": "0",
      ...(isDaily && { "Retry-After": iso(this.#clock.toWire(midnight)) }),
    };
  }
}
