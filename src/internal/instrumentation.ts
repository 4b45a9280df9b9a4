import type { Hooks, Logger, LogLevel, RequestEvent, ResponseEvent, RetryEvent } from "../core/hooks.js";
import type { OutgoingRequest } from "./attempt.js";
import { parseJson } from "./json.js";
import { redactSecrets, redactText, redactValue } from "./redact.js";

export const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];
/** How much of a body that is not JSON is logged. */
const MAX_TEXT = 1000;

/**
 * Reports every attempt to the hooks and the logger, without secrets. Nothing that these do affects a call.
 */
export class Instrumentation {
  readonly #hooks: Hooks;
  readonly #logger: Logger;
  readonly #level: number;

  constructor(hooks: Hooks, logger: Logger, level: LogLevel) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.#level = LEVELS.indexOf(level);
  }

  request(event: RequestEvent, request: OutgoingRequest): void {
    this.#call("onRequest", event);
    this.#log("debug", () => [
      `${name(event)} sends ${event.method} ${redactText(event.url)}`,
      { headers: redactValue(Object.fromEntries(request.headers)), body: shownBody(request.body) },
    ]);
  }

  /** `secrets` are those that were sent: a response may echo them. */
  response(event: ResponseEvent, text: string | undefined, secrets: () => string[]): void {
    this.#call("onResponse", event);
    this.#log("info", () => [
      `${name(event)}: ${outcome(event)} after ${Math.round(event.durationMs)} ms`,
      { trackingId: event.trackingId },
    ]);
    this.#log("debug", () => [`${name(event)} received`, { body: shownBody(text, secrets()) }]);
  }

  retry(event: RetryEvent): void {
    this.#call("onRetry", event);
    this.#log("warn", () => [`${name(event)}: ${outcome(event)}, retrying in ${Math.round(event.delayMs)} ms`, {}]);
  }

  #call<Name extends keyof Hooks>(hook: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): void {
    // Most clients have no hooks, and should not pay for the search for secrets.
    if (!this.#hooks[hook]) return;
    const failed = (error: unknown) =>
      this.#log("error", () => [`hooks.${hook} failed: ${redactText(String(error))}`, {}]);
    try {
      // Typed to return nothing, but it may be async. Not instanceof: the promise may come from another realm.
      const result = (this.#hooks[hook] as (event: object) => Partial<Promise<unknown>> | undefined)({
        ...event,
        url: redactText(event.url),
      });
      if (typeof result?.then === "function") Promise.resolve(result).catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  #log(level: Exclude<LogLevel, "off">, entry: () => [message: string, details: object]): void {
    if (LEVELS.indexOf(level) < this.#level) return;
    try {
      this.#logger[level](...entry());
    } catch {
      // There is nowhere left to report it.
    }
  }
}

const name = ({ operationId, attempt }: RequestEvent) =>
  attempt > 1 ? `${operationId} (attempt ${attempt})` : operationId;

const outcome = ({ status, error }: ResponseEvent) => status ?? redactText(String(error));

function shownBody(text: string | undefined, secrets: string[] = []): unknown {
  if (text === undefined || text === "") return undefined;
  const value = parseJson(text);
  // Redacted before it is cut: half a secret would not be recognized.
  return value === undefined ? redactSecrets(text, secrets).slice(0, MAX_TEXT) : redactValue(value, secrets);
}
