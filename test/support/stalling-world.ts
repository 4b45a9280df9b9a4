import { vi } from "vitest";

/** A process of the world. Its event loop runs nothing before `freeAt`. */
export interface Process {
  freeAt: number;
}

interface Event {
  at: number;
  /** Undefined outside of all processes: a server, the network. */
  process: Process | undefined;
  run(): unknown;
}

/**
 * Simulated time, in which the event loops of processes stand still as long as a test wants. What is due meanwhile runs
 * late, as timers and replies do; servers and the network go on. No simulated time passes on a slow machine.
 */
export class StallingWorld {
  now = 0;
  #events: Event[] = [];
  #current: Process | undefined;
  /** By how much the system's clock has been set. */
  #clockMs = Date.parse("2026-11-22T12:00:00Z");

  constructor() {
    vi.stubGlobal("setTimeout", (run: () => void, ms = 0) => this.at(this.now + Math.max(1, ms), run, this.#current));
    vi.stubGlobal("clearTimeout", (event: Event) => this.#cancel(event));
    vi.spyOn(performance, "now").mockImplementation(() => this.now);
    vi.spyOn(Date, "now").mockImplementation(() => Math.floor(this.#clockMs + this.now));
  }

  at(time: number, run: () => unknown, process?: Process): Event {
    const event = { at: time, run, process };
    this.#events.push(event);
    return event;
  }

  /** The event loop of the process that is running stands still. */
  stall(process: Process, ms: number): void {
    process.freeAt = Math.max(process.freeAt, this.now) + ms;
  }

  /** Somebody sets the system's clock, which no limiter may rely on. */
  setClock(byMs: number): void {
    this.#clockMs += byMs;
  }

  /** Until nothing is due any more. */
  async run(): Promise<void> {
    await flush();
    while (this.#events.length > 0) {
      const next = this.#events.reduce((a, b) => (dueAt(b) < dueAt(a) ? b : a));
      this.#cancel(next);
      this.now = Math.max(this.now, dueAt(next));
      this.#current = next.process;
      await next.run();
      await flush();
    }
  }

  #cancel(event: Event): void {
    this.#events = this.#events.filter((other) => other !== event);
  }
}

const dueAt = ({ at, process }: Event) => Math.max(at, process?.freeAt ?? 0);

/** Promises settle, before anything else happens. */
const flush = () => new Promise((resolve) => setImmediate(resolve));
