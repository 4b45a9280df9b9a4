import { InvalidArgumentError } from "../core/errors.js";
import type { CallOptions } from "../core/options.js";

/** Makes the error of a check: of the constructor's options it is another than of a call's. */
export type Fail = (name: string, problem: string) => Error;

const failArgument: Fail = (name, problem) => new InvalidArgumentError(name, problem);

/** Timers turn longer times into none at all. */
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

export function checkTimeout(timeoutMs: unknown, fail: Fail = failArgument): void {
  if (timeoutMs === Number.POSITIVE_INFINITY) return;
  if (typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS) return;
  throw fail("timeoutMs", `has to be a number of milliseconds from 1 to ${MAX_TIMEOUT_MS}, or Infinity.`);
}

export function checkHeaders(headers: Record<string, string>, fail: Fail = failArgument): void {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers([[name, value]]);
    } catch {
      // The platform's message quotes the value, which may be a secret.
      throw fail(
        `headers[${JSON.stringify(name)}]`,
        "is not a valid header: no line breaks, no characters beyond Latin-1.",
      );
    }
  }
}

export function checkCallOptions({ signal, timeoutMs, headers }: CallOptions): void {
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new InvalidArgumentError("signal", "has to be an AbortSignal, as an AbortController has it.");
  }
  if (timeoutMs !== undefined) checkTimeout(timeoutMs);
  if (headers !== undefined) checkHeaders(headers);
}

/** Query values are what a URL can carry; a `Date` would be taken for a nested object. */
export function checkQuery(query: object | undefined): void {
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null) continue;
    if (typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    const hint = value instanceof Date ? ': pass it as text, such as "2026-06-01"' : "";
    throw new InvalidArgumentError(`query.${name}`, `has to be a string, a finite number or a boolean${hint}.`);
  }
}

export function checkBody(body: unknown): void {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new InvalidArgumentError(
      "body",
      `has to be an object, not ${Array.isArray(body) ? "an array" : String(body)}.`,
    );
  }
}
