import type { RateLimitLabel } from "../core/operation.js";
import { type RateLimitResponse, windowOf } from "../core/rate-limiter.js";
import { type DailyQuota, dayOf } from "../rate-limit/daily-quota.js";
import { type AcquireResult, Queue } from "../rate-limit/queue.js";
import { readRateLimitHeaders } from "../rate-limit/rate-limit-headers.js";
import { MARGIN, MAX_SKEW } from "../rate-limit/sliding-window.js";
import type { Connection } from "./connection.js";
import { type LocalReservation, LocalReservations } from "./local-reservations.js";
import { ACQUIRE, RELEASE, RESTORE } from "./scripts.js";

/** Jitter, and the minimum time between two attempts to take a slot, as fractions of the window. */
const ASK_AGAIN = 0.01;

export interface RedisWindowOptions {
  label: RateLimitLabel;
  limit: number;
  /** How many processes share the limit while Redis is away. */
  processes: number;
  daily: DailyQuota;
  keys: string[];
  /** Distinguishes this process's calls from others'. */
  processId: string;
  connection: Connection;
}

/** One label: this process's queue, and the window in Redis that all processes share. */
export class RedisWindow {
  readonly queue: Queue<LocalReservation>;
  readonly #options: RedisWindowOptions;
  readonly #own: LocalReservations;
  /** How long a call counts, and how much longer if it arrives late. */
  readonly #counts: readonly [number, number];

  constructor(options: RedisWindowOptions) {
    const { label, limit, processes, processId } = options;
    const windowMs = windowOf(label);
    this.#options = options;
    this.#own = new LocalReservations(Math.max(1, Math.floor(limit / processes)), windowMs, processId);
    this.#counts = [Math.ceil(windowMs * (1 + MARGIN)), Math.ceil(windowMs * MAX_SKEW)];
    options.connection.onReturn(() => this.#restore());
    this.queue = new Queue({ label, limit, windowMs }, () => this.#ask());
  }

  release({ id, reservation }: LocalReservation, answer: RateLimitResponse | undefined): void {
    const { keys, daily, connection } = this.#options;
    const { window } = this.#own;
    const now = Date.now();
    const late = window.release(reservation, now);
    const { usedUp, remaining } = answer === undefined ? {} : readRateLimitHeaders(answer, window.windowMs, now);
    if (usedUp !== undefined) (usedUp.isDaily ? daily : window).pause(usedUp.until);
    if (remaining?.isDaily) daily.correct(remaining.count, now);
    if (!connection.isUsable(now)) return;
    const pauseMs = usedUp === undefined ? 0 : Math.ceil(usedUp.until - now);
    const pauses = usedUp?.isDaily ? [0, pauseMs] : [pauseMs, 0];
    const shorterBy = Math.floor(this.#counts[1] - late);
    connection.run(RELEASE, keys, [id, shorterBy, ...pauses, dayOf(now), daily.used(now)].map(String));
  }

  async #ask(): Promise<AcquireResult<LocalReservation>> {
    const { connection, daily, processes } = this.#options;
    const now = Date.now();
    const isUsable = connection.isUsable(now);
    if (isUsable && !connection.isRecovering(now)) return (await this.#askRedis()) ?? this.#ask();
    const dailyMs = daily.waitMs(now);
    const waitMs = Math.max(dailyMs, this.#own.window.waitMs(now));
    if (waitMs > 0) return { waitMs, isDaily: dailyMs === waitMs };
    if (isUsable) return (await this.#askRedis()) ?? this.#ask();
    // The other processes are assumed to do the same.
    daily.add(now, processes);
    return { reservation: this.#own.admit(now) };
  }

  /** `undefined` if Redis is down. */
  async #askRedis(): Promise<AcquireResult<LocalReservation> | undefined> {
    const { limit, keys, daily, connection } = this.#options;
    const { windowMs } = this.#own.window;
    const now = Date.now();
    const hasDaily = daily.limit !== Number.POSITIVE_INFINITY;
    const args = [this.#own.nextId, limit, ...this.#counts, hasDaily ? daily.limit : 0, dayOf(now), daily.used(now)];
    const reply = await connection.run(ACQUIRE, keys, args.map(String));
    if (reply === undefined) return undefined;
    const [granted, waitMs = 0, dailyMs = 0, used = 0] = reply;
    daily.correct(daily.limit - used, Date.now());
    // Redis took the slot at some time since `now`: from then on the call may be late.
    if (granted === 1) return { reservation: this.#own.admit(now) };
    const longest = Math.max(waitMs, dailyMs);
    const askAgainMs = Math.max(longest, ASK_AGAIN * windowMs) + Math.random() * ASK_AGAIN * windowMs;
    return { waitMs: longest, askAgainMs, isDaily: dailyMs === longest };
  }

  #restore(): void {
    const { keys, connection } = this.#options;
    const now = Date.now();
    const recent = this.#own.recent(now).flatMap(({ id, reservation }) => [id, Math.max(0, now - reservation.at)]);
    if (recent.length > 0) connection.run(RESTORE, keys, [...this.#counts, ...recent].map(String));
  }
}
