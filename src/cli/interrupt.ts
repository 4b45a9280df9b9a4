import { fstatSync } from "node:fs";
import { stdin, stdout } from "node:process";

/** What ends a command early: a signal, or a reader that has gone away. */
export class Interrupt {
  readonly #controller = new AbortController();
  #exitCode: number | undefined;

  constructor() {
    // Once each: the second Ctrl-C ends the process at once.
    process.once("SIGINT", () => this.end(130));
    process.once("SIGTERM", () => this.end(143));
    // `… | head` is no failure.
    stdout.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      this.end(0);
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** The exit code, if the command was ended. */
  get exitCode(): number | undefined {
    return this.#exitCode;
  }

  end(exitCode: number): void {
    this.#exitCode ??= exitCode;
    this.#controller.abort();
    // Unblocks pending reads of stdin.
    stdin.destroy();
  }

  /** Waits until the command is to end: also when the process that started it closes the pipe to its stdin. */
  async wait(): Promise<void> {
    if (this.signal.aborted) return;
    const ended = new Promise<void>((resolve) => this.signal.addEventListener("abort", () => resolve()));
    // Not at the end of /dev/null, which services and scripts run in the background have.
    const stats = fstatSync(0);
    if (stats.isFIFO() || stats.isSocket()) stdin.once("end", () => this.end(0)).resume();
    await ended;
  }
}
