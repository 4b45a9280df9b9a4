import type { CallEndEvent, Hooks, RequestEvent, ResponseEvent } from "../core/hooks.js";
import type { Outcome, OutgoingRequest } from "./attempt.js";
import { type Attempt, type Call, callEndEvent, callEvent, requestEvent, responseEvent } from "./call.js";
import { parseJson } from "./json.js";
import type { Log } from "./log.js";
import { redactHeaders, redactSecrets, redactText, redactValue } from "./redact.js";

/** How much of a body that is not JSON is logged. */
const MAX_TEXT = 1000;

/** Reports calls and their attempts to the hooks and the log, without secrets. Nothing that these do affects a call. */
export class Instrumentation {
  readonly #hooks: Hooks;
  readonly #log: Log;
  readonly #watchesCalls: boolean;
  readonly #watchesAttempts: boolean;

  constructor(hooks: Hooks, log: Log) {
    this.#hooks = hooks;
    this.#log = log;
    this.#watchesCalls = Boolean(hooks.onCallStart || hooks.onCallEnd || hooks.around) || log.includes("info");
    this.#watchesAttempts = this.#watchesCalls || Boolean(hooks.onRequest || hooks.onResponse || hooks.onRetry);
  }

  /** Runs a call, and reports its start and its end. */
  run<T>(call: Call, signal: AbortSignal | null | undefined, perform: () => Promise<T>): Promise<T> {
    if (!this.#watchesCalls) return perform();
    const startedAt = performance.now();
    this.#notify("onCallStart", callEvent(call));
    const end = (error?: unknown) => {
      const isAborted = Boolean(signal?.aborted) && error === signal?.reason;
      this.#end(callEndEvent(call, error, isAborted, performance.now() - startedAt));
    };
    const { around } = this.#hooks;
    if (around) return this.#runAround(around, call, perform, end);
    return this.#perform(perform, end);
  }

  async #perform<T>(perform: () => Promise<T>, end: (error?: unknown) => void, ended?: Deferred<T>): Promise<T> {
    try {
      const result = await perform();
      end();
      ended?.resolve(result);
      return result;
    } catch (error) {
      end(error);
      ended?.reject(error);
      throw error;
    }
  }

  /** Runs the call within the hook. The outcome is the call's own, whatever the hook does. */
  async #runAround<T>(
    around: NonNullable<Hooks["around"]>,
    call: Call,
    perform: () => Promise<T>,
    end: (error?: unknown) => void,
  ): Promise<T> {
    // Only what is awaited once stays in the stack of an error, so the hook gets a promise of its own.
    const ended = new Deferred<T>();
    const started = new Deferred<void>();
    let performed: Promise<T> | undefined;
    const next = () => {
      performed ??= this.#perform(perform, end, ended);
      started.resolve();
      return ended.promise;
    };
    const wrapped = (async () => around(callEvent(call), next))().catch(async (error: unknown) => {
      // Most hooks pass the call's own error on.
      const own = performed && (await ended.promise.catch((reason: unknown) => ({ reason })));
      if ((own as { reason?: unknown } | undefined)?.reason !== error) this.#failed("around", error);
    });
    // A hook may do something asynchronous before it calls next.
    if (performed === undefined) await Promise.race([started.promise, wrapped]);
    // One that calls next after it has returned gets the outcome of this call.
    performed ??= this.#perform(perform, end, ended);
    return performed;
  }

  request(call: Call, attempt: Attempt, request: OutgoingRequest): void {
    if (!this.#hooks.onRequest && !this.#log.includes("debug")) return;
    const event = requestEvent(call, attempt);
    this.#notify("onRequest", event);
    this.#log.write("debug", () => [
      `${name(event)} sends ${event.method} ${redactText(event.url)}`,
      {
        callId: event.callId,
        headers: redactHeaders(request.headers),
        body: shownBody(request.body),
      },
    ]);
  }

  /** `secrets` are those that were sent: a response may echo them. */
  response(call: Call, attempt: Attempt, received: Outcome, secrets: () => string[]): void {
    // Most attempts succeed with nobody watching. One that failed may be retried, which is logged.
    if (received.ok && !this.#watchesAttempts) return;
    const event = responseEvent(requestEvent(call, attempt), received, performance.now() - attempt.startedAt);
    call.last = event;
    this.#notify("onResponse", event);
    this.#log.write("debug", () => [
      `${name(event)} received ${outcome(event)} after ${Math.round(event.durationMs)} ms`,
      { callId: event.callId, trackingId: event.trackingId, body: shownBody(received.result?.text, secrets()) },
    ]);
  }

  /** The call's last attempt will be retried. */
  retry({ last }: Call, delayMs: number): void {
    if (last === undefined) return;
    this.#notify("onRetry", { ...last, delayMs });
    this.#log.write("warn", () => [
      `${name(last)}: ${outcome(last)}, retrying in ${Math.round(delayMs)} ms`,
      { callId: last.callId, trackingId: last.trackingId },
    ]);
  }

  /** Tokens are signed by the server's clock from now on, because ours is `aheadBy` seconds ahead. */
  clock({ last }: Call, aheadBy: number | undefined): void {
    if (last === undefined || aheadBy === undefined) return;
    this.#log.write("warn", () => [
      `${name(last)}: this machine's clock is ${Math.abs(aheadBy)} s ${aheadBy > 0 ? "ahead of" : "behind"} the server's. Tokens are signed by the server's clock from now on; correct this machine's, for example by NTP.`,
      { callId: last.callId, aheadBySeconds: aheadBy },
    ]);
  }

  #end(event: CallEndEvent): void {
    this.#notify("onCallEnd", event);
    this.#log.write("info", () => {
      const { error, ...all } = event;
      const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      const result = event.outcome === "aborted" ? "aborted" : outcome(event);
      const attempts = event.attempts > 1 ? ` and ${event.attempts} attempts` : "";
      return [`${event.operationId}: ${result} after ${Math.round(event.durationMs)} ms${attempts}`, fields];
    });
  }

  #notify<Name extends Exclude<keyof Hooks, "around">>(
    hook: Name,
    event: Parameters<NonNullable<Hooks[Name]>>[0],
  ): void {
    // Most clients have no hooks, and should not pay for the search for secrets.
    if (!this.#hooks[hook]) return;
    const shown: object = "url" in event ? { ...event, url: redactText(event.url) } : event;
    try {
      // Typed to return nothing, but it may be async. Not instanceof: the promise may come from another realm.
      const result = (this.#hooks[hook] as (event: object) => Partial<Promise<unknown>> | undefined)(shown);
      if (typeof result?.then === "function") Promise.resolve(result).catch((error) => this.#failed(hook, error));
    } catch (error) {
      this.#failed(hook, error);
    }
  }

  #failed(hook: keyof Hooks, error: unknown): void {
    this.#log.write("error", () => [`hooks.${hook} failed: ${redactText(String(error))}`, {}]);
  }
}

/** A promise that is settled from outside, and whose rejection need not be handled. */
class Deferred<T> {
  resolve!: (value: T) => void;
  reject!: (reason: unknown) => void;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });

  constructor() {
    this.promise.catch(() => {});
  }
}

const name = ({ operationId, attempt }: RequestEvent) =>
  attempt > 1 ? `${operationId} (attempt ${attempt})` : operationId;

/** The status, unless it hides what went wrong: a body may break off, or not be what it should, after a 200. */
function outcome({ status, errorType, error }: ResponseEvent | CallEndEvent): unknown {
  if (errorType === undefined || errorType === `${status}`) return status;
  return error === undefined ? `${status} (${errorType})` : redactText(String(error));
}

function shownBody(text: string | undefined, secrets: string[] = []): unknown {
  if (text === undefined || text === "") return undefined;
  const value = parseJson(text);
  // Redacted before it is cut: half a secret would not be recognized.
  return value === undefined ? redactSecrets(text, secrets).slice(0, MAX_TEXT) : redactValue(value, secrets);
}
