import type { RateLimitLabel } from "../core/operation.js";
import { type RateLimitResponse, windowOf } from "../core/rate-limiter.js";
import { type DailyQuota, dayOf } from "../rate-limit/daily-quota.js";
import { release, reserve } from "../rate-limit/memory-rate-limiter.js";
import { type AcquireResult, Queue } from "../rate-limit/queue.js";
import { countsMs, type Reservation, SlidingWindow } from "../rate-limit/sliding-window.js";
import { type LabelSnapshot, labelSnapshot } from "../rate-limit/snapshot.js";
import type { Connection } from "./connection.js";
import { ACQUIRE, CALL_LEASE_MS, LOST, RELEASE, RESTORE } from "./scripts.js";

/** Jitter, and the minimum time between two attempts to take a slot, as fractions of the window. */
const ASK_AGAIN = 0.005;

export interface RedisWindowOptions {
  label: RateLimitLabel;
  limit: number;
  /** How many processes share the limit while Redis is away. */
  processes: number;
  daily: DailyQuota;
  /** The calls, and the count of the day. */
  keys: [string, string];
  /** Distinguishes this process's calls from others'. */
  processId: string;
  connection: Connection;
}

/** One label: this process's queue, and the window in Redis that all processes share. */
export class RedisWindow {
  readonly queue: Queue;
  readonly #options: RedisWindowOptions;
  /** This process's calls: limited to its share while Redis is away, and restored when it is back. */
  readonly #own: SlidingWindow;
  readonly #countsMs: number;
  #ids = 0;
  /** What the set in Redis was marked with when it last knew this process's calls. */
  #stamp = "";

  constructor(options: RedisWindowOptions) {
    const { label, limit, processes, connection } = options;
    const windowMs = windowOf(label);
    this.#options = options;
    this.#own = new SlidingWindow(Math.max(1, Math.floor(limit / processes)), windowMs);
    this.#countsMs = countsMs(windowMs);
    connection.onReturn(() => this.#restore());
    const acquire = (wanted: number) => this.#acquire(wanted);
    this.queue = new Queue({ label, limit, windowMs }, acquire, (unused) => this.#cancel(unused));
  }

  release(reservation: Reservation, response: RateLimitResponse | undefined): void {
    const { countsMs, exhausted } = release(reservation, response, this.#own, this.#options.daily);
    const pauseMs = Math.ceil(exhausted?.waitMs ?? 0);
    this.#release(reservation.id, countsMs, exhausted?.isDaily ? [0, pauseMs] : [pauseMs, 0]);
  }

  async snapshot(): Promise<LabelSnapshot> {
    const { limit, daily, connection } = this.#options;
    const { windowMs } = this.#own;
    const now = performance.now();
    const reply = connection.isAway() ? undefined : await this.#ask(0, "");
    const own = { slots: this.#own.available(now), waitMs: this.#own.waitMs(now) };
    const { slots, waitMs } = reply ?? own;
    return labelSnapshot({ limit, windowMs, waiting: this.queue.length }, slots, waitMs, daily);
  }

  async #acquire(wanted: number): Promise<AcquireResult> {
    const { connection, daily, processes } = this.#options;
    if (connection.isAway() && !(await connection.tryReturn())) {
      // The other processes are assumed to do the same.
      this.#ids += 1;
      return reserve(this.#own, daily, processes, this.#id(this.#ids));
    }
    const now = performance.now();
    if (!connection.isRecovering()) return (await this.#acquireFromRedis(wanted)) ?? this.#acquire(wanted);
    const waitMs = this.#own.waitMs(now);
    if (waitMs > 0) return { waitMs, isDaily: false };
    return (await this.#acquireFromRedis(Math.min(wanted, this.#own.available(now)))) ?? this.#acquire(wanted);
  }

  /** `undefined` if Redis is away. */
  async #acquireFromRedis(wanted: number): Promise<AcquireResult | undefined> {
    const { connection } = this.#options;
    const { windowMs, limit: share } = this.#own;
    const askedAt = performance.now();
    const first = this.#ids + 1;
    // No more than a share at once, so that all processes have their turn.
    const reply = await this.#ask(Math.min(wanted, share), this.#stamp);
    if (reply === undefined) return undefined;
    const { granted, waitMs, dailyMs, stamp } = reply;
    if (granted === LOST) {
      connection.lose(new Error("Redis has lost the calls it counted: keys were evicted or deleted."), 0);
      return undefined;
    }
    this.#stamp = stamp;
    const now = performance.now();
    const ids = Array.from({ length: granted }, (_, index) => this.#id(first + index));
    const reservations = ids.map((id) => this.#own.reserve(now, id));
    if (granted > 0 && now - askedAt < CALL_LEASE_MS / 2) return { reservations };
    // What is left of a lease may not last until the server has the request.
    for (const reservation of reservations) this.#cancel(reservation);
    const longest = Math.max(waitMs, dailyMs);
    const askAgainMs = Math.max(longest, ASK_AGAIN * windowMs) + Math.random() * ASK_AGAIN * windowMs;
    return { waitMs: longest, askAgainMs, isDaily: dailyMs > 0 && dailyMs === longest };
  }

  async #ask(wanted: number, stamp: string) {
    const { limit, keys, daily, connection, processId } = this.#options;
    const now = Date.now();
    const dailyLimit = daily.limit === Number.POSITIVE_INFINITY ? 0 : daily.limit;
    const first = this.#ids + 1;
    this.#ids += wanted;
    const ids = [`${processId}:`, first, wanted];
    const args = [...ids, stamp, limit, this.#countsMs, dailyLimit, dayOf(now), daily.used(now)];
    const reply = await connection.run(ACQUIRE, keys, args);
    if (reply === undefined) return undefined;
    const [granted = 0, waitMs = 0, dailyMs = 0, used = 0, slots = 0] = reply.slice(0, 5).map(Number);
    // Around midnight, Redis may have counted a day that is over here, or has not begun.
    if (Number(reply[6]) === dayOf(Date.now())) daily.correct(daily.limit - used, Date.now());
    return { granted, waitMs, dailyMs, slots, stamp: String(reply[5]) };
  }

  /** Frees a slot that no request has used. */
  #cancel(reservation: Reservation): void {
    this.#own.cancel(reservation);
    this.#release(reservation.id, 0, [0, 0]);
  }

  #release(id: string, countsMs: number, pauses: [number, number]): void {
    const { keys, daily, connection } = this.#options;
    const now = Date.now();
    // A Redis that is away gets it when it is back.
    if (!connection.isUnreachable())
      connection.run(RELEASE, keys, [id, countsMs, ...pauses, dayOf(now), daily.used(now)]);
  }

  async #restore(): Promise<boolean> {
    const { keys, connection, processId } = this.#options;
    const now = performance.now();
    const calls = this.#own.active(now).flatMap(({ id, freeAt, isPending }) => {
      return [id, isPending ? this.#countsMs + CALL_LEASE_MS : Math.ceil(freeAt - now)];
    });
    this.#stamp = "";
    return (await connection.run(RESTORE, keys, [`${processId}:`, ...calls])) !== undefined;
  }

  #id(number: number): string {
    return `${this.#options.processId}:${number}`;
  }
}
