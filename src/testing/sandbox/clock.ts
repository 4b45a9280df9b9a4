/** A command that is due at a moment of world time. */
interface Timer {
  readonly at: number;
  readonly run: () => void;
}

const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Two clocks. **Wire time** judges what an app's own clock has touched: API tokens, join tokens, the stamps of webhooks.
 * **World time** is wire time plus what was advanced, and judges the rest: sessions, processing, page tokens, retries. With
 * one clock, `advance` would make each fresh token an expired one. World time is never frozen, so that an app that waits
 * for a quota doesn't wait forever.
 */
export class Clock {
  readonly #ownWire: (() => number) | undefined;
  #advanced = 0;
  #timers: Timer[] = [];
  /** While a command runs: the moment that it was due at, however late that is noticed. */
  #due: number | undefined;
  #alarm: NodeJS.Timeout | undefined;

  /** @param wire A clock for wire time, in milliseconds. Without one, it is the machine's, and commands run when due. */
  constructor(wire?: () => number) {
    this.#ownWire = wire;
  }

  wire(): number {
    return this.#ownWire === undefined ? Date.now() : this.#ownWire();
  }

  now(): number {
    return this.#due ?? this.wire() + this.#advanced;
  }

  /** From world time to wire time, for what an app compares with its own clock. */
  toWire(world: number): number {
    return world - this.#advanced;
  }

  /** Runs a command at a moment of world time; those of one moment run in the order in which they were given. */
  at(at: number, run: () => void): void {
    const index = this.#timers.findIndex((timer) => timer.at > at);
    this.#timers.splice(index === -1 ? this.#timers.length : index, 0, { at, run });
    this.#setAlarm();
  }

  /** Runs what has become due. */
  runDue(): void {
    while ((this.#timers[0]?.at ?? Number.POSITIVE_INFINITY) <= this.now()) this.#runNext();
    this.#setAlarm();
  }

  /** @param settled Resolves when nothing is under way: a delivery that fails becomes due again. */
  async advance(ms: number, settled: () => Promise<void>): Promise<void> {
    const target = this.now() + ms;
    this.runDue();
    await settled();
    for (let next = this.#timers[0]; next !== undefined && next.at <= target; next = this.#timers[0]) {
      this.#moveTo(next.at);
      this.#runNext();
      await settled();
    }
    this.#moveTo(target);
    this.#setAlarm();
  }

  /** Forgets what was to come and what was advanced. */
  reset(): void {
    this.#timers = [];
    this.#advanced = 0;
    clearTimeout(this.#alarm);
  }

  #moveTo(world: number): void {
    this.#advanced += Math.max(0, world - this.now());
  }

  #runNext(): void {
    const timer = this.#timers.shift();
    this.#due = timer?.at;
    try {
      timer?.run();
    } finally {
      this.#due = undefined;
    }
  }

  #setAlarm(): void {
    clearTimeout(this.#alarm);
    const [next] = this.#timers;
    if (this.#ownWire !== undefined || next === undefined) return;
    const wait = Math.min(Math.max(0, next.at - this.now()), MAX_TIMER_MS);
    this.#alarm = setTimeout(() => this.runDue(), wait).unref();
  }
}

/** The signal that ends a delivery to an endpoint that does not respond. */
export const deadline = (ms: number): AbortSignal => AbortSignal.timeout(ms);

/** A moment as the API writes it. */
export const iso = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** The day of a moment, in UTC. */
export const dayOf = (ms: number): string => iso(ms).slice(0, 10);
