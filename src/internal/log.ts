import type { Logger, LogLevel } from "../core/logger.js";

export const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

type Entry = () => [message: string, details: object];

/** Writes to the caller's logger what its level asks for. A logger that fails affects no call. */
export class Log {
  readonly #logger: Logger;
  readonly #level: number;
  readonly #detailsFirst: boolean;

  constructor(logger: Logger, level: LogLevel) {
    this.#logger = logger;
    this.#level = LEVELS.indexOf(level);
    // pino takes the details first and drops them if they come second. Of the loggers in use, only pino has bindings().
    this.#detailsFirst = typeof (logger as { bindings?: unknown }).bindings === "function";
  }

  includes(level: LogLevel): boolean {
    return LEVELS.indexOf(level) >= this.#level;
  }

  write(level: Exclude<LogLevel, "off">, entry: Entry): void {
    if (!this.includes(level)) return;
    try {
      const [message, details] = entry();
      const args = this.#detailsFirst ? [details, message] : [message, details];
      (this.#logger[level] as (...args: unknown[]) => void).apply(this.#logger, args);
    } catch {
      // There is nowhere left to report it.
    }
  }
}
