import type { Hooks, Logger, LogLevel, RequestEvent, ResponseEvent, RetryEvent } from "../core/hooks.js";
import { parseJson } from "./json.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import { redactText, redactValue, scrub } from "./redact.js";

export const LEVELS: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];
/** How much of a body that is no JSON goes into the log. */
const MAX_TEXT = 1000;

/**
 * Tells hooks and logger of what happens, without the secrets; nothing that they do gets in the way of a call.
 */
export class Observer {
  readonly #hooks: Hooks;
  readonly #logger: Logger;
  readonly #level: number;

  constructor(hooks: Hooks, logger: Logger, level: LogLevel) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.#level = LEVELS.indexOf(level);
  }

  request(event: RequestEvent, request: OutgoingRequest): void {
    this.#tell("onRequest", event);
    this.#log("debug", () => [
      `${name(event)} sends ${event.method} ${redactText(event.url)}`,
      { headers: redactValue(Object.fromEntries(request.headers)), body: shownBody(request.body) },
    ]);
  }

  /** `secrets` are those that were sent: an answer may repeat them. */
  response(event: ResponseEvent, text: string | undefined, secrets: () => string[]): void {
    this.#tell("onResponse", event);
    const outcome = event.status ?? redactText(String(event.error));
    this.#log("info", () => [
      `${name(event)}: ${outcome} after ${Math.round(event.durationMs)} ms`,
      { trackingId: event.trackingId },
    ]);
    this.#log("debug", () => [`${name(event)} received`, { body: shownBody(text, secrets()) }]);
  }

  retry(event: RetryEvent): void {
    this.#tell("onRetry", event);
    const outcome = event.status ?? redactText(String(event.error));
    this.#log("warn", () => [`${name(event)}: ${outcome}, sent again in ${Math.round(event.delayMs)} ms`, {}]);
  }

  #tell<Name extends keyof Hooks>(hook: Name, event: Parameters<NonNullable<Hooks[Name]>>[0]): void {
    // Most clients have no hooks: they need not pay for the search for secrets.
    if (this.#hooks[hook] === undefined) return;
    const failed = (error: unknown) =>
      this.#log("error", () => [`hooks.${hook} failed: ${redactText(String(error))}`, {}]);
    try {
      // Typed to return nothing, but an async function is easily passed.
      const result: unknown = (this.#hooks[hook] as (event: object) => unknown)({
        ...event,
        url: redactText(event.url),
      });
      if (result instanceof Promise) result.catch(failed);
    } catch (error) {
      failed(error);
    }
  }

  #log(level: Exclude<LogLevel, "off">, entry: () => [message: string, details: object]): void {
    if (LEVELS.indexOf(level) < this.#level) return;
    try {
      this.#logger[level](...entry());
    } catch {
      // There is nowhere left to tell of it.
    }
  }
}

const name = ({ operationId, attempt }: RequestEvent) =>
  attempt > 1 ? `${operationId} (attempt ${attempt})` : operationId;

function shownBody(text: string | undefined, secrets: string[] = []): unknown {
  if (text === undefined || text === "") return undefined;
  const value = parseJson(text);
  // What is cut in two is not found any more.
  return value === undefined ? scrub(text, secrets).slice(0, MAX_TEXT) : redactValue(value, secrets);
}
