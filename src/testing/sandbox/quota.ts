import type { RateLimitLabel } from "../../core/operation.js";
import { windowOf } from "../../core/rate-limiter.js";
import { hasDailyLimit, type RateLimits, resolveLimits } from "../../rate-limit/limits.js";
import { type Clock, dayOf, iso } from "./clock.js";
import type { Settings } from "./options.js";

/** Why a request exceeds a limit: the name of the documented example, and the headers. */
export interface Exceeded {
  example: "error-429" | "error-429-daily";
  headers: Record<string, string>;
}

/** Counts the requests of an account, as strictly as can be: no window of a second has more than the limit. */
export class Quota {
  readonly #limits: RateLimits | undefined;
  readonly #clock: Clock;
  /** When the latest requests of each label came, as many as its limit. */
  readonly #recent = new Map<RateLimitLabel, number[]>();
  #day = "";
  #today = 0;

  constructor({ plan }: Settings, clock: Clock) {
    this.#limits = plan && resolveLimits(plan);
    this.#clock = clock;
  }

  /** Counts a request, unless it exceeds a limit. */
  take(label: RateLimitLabel): Exceeded | undefined {
    if (this.#limits === undefined) return undefined;
    const now = this.#clock.now();
    if (dayOf(now) !== this.#day) [this.#day, this.#today] = [dayOf(now), 0];
    if (hasDailyLimit(label) && this.#today >= this.#limits.daily) {
      const midnight = Date.parse(this.#day) + 86_400_000;
      const retryAfter = iso(this.#clock.toWire(midnight));
      return exceeded("error-429-daily", label, "Daily-limit", this.#limits.daily, { "Retry-After": retryAfter });
    }
    const limit = this.#limits[label];
    const recent = this.#recent.get(label) ?? [];
    this.#recent.set(label, recent);
    const oldest = recent.length < limit ? undefined : recent[0];
    if (oldest !== undefined && now - oldest < windowOf(label)) return exceeded("error-429", label, "QPS", limit);
    if (oldest !== undefined) recent.shift();
    recent.push(now);
    if (hasDailyLimit(label)) this.#today += 1;
    return undefined;
  }
}

function exceeded(
  example: Exceeded["example"],
  label: RateLimitLabel,
  type: string,
  limit: number,
  more: Record<string, string> = {},
): Exceeded {
  const category = label.charAt(0) + label.slice(1).toLowerCase();
  const headers = {
    "X-RateLimit-Category": category,
    "X-RateLimit-Type": type,
    "X-RateLimit-Limit": String(limit),
    "X-RateLimit-Remaining": "0",
  };
  return { example, headers: { ...headers, ...more } };
}
