import { InvalidArgumentError } from "../core/errors.js";
import type { CallOptions } from "../core/options.js";

/** Makes the error of a check: of the constructor's options it is another than of a call's. */
export type Fail = (name: string, problem: string) => Error;

const failArgument: Fail = (name, problem) => new InvalidArgumentError(name, problem);

/** Timers turn longer times into none at all. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The limits of time and number, which the client and each call can set. */
export interface Limits {
  timeoutMs?: number | undefined;
  deadlineMs?: number | undefined;
  maxRetries?: number | undefined;
  maxRetryDelayMs?: number | undefined;
}

export function checkLimits(
  { timeoutMs, deadlineMs, maxRetries, maxRetryDelayMs }: Limits,
  fail: Fail = failArgument,
): void {
  checkTimeLimit("timeoutMs", timeoutMs, fail);
  checkTimeLimit("deadlineMs", deadlineMs, fail);
  if (maxRetries !== undefined && !(Number.isInteger(maxRetries) && maxRetries >= 0)) {
    throw fail("maxRetries", "has to be a whole number from 0.");
  }
  if (maxRetryDelayMs !== undefined && !isWithin(maxRetryDelayMs, 0, MAX_TIMER_MS)) {
    throw fail("maxRetryDelayMs", `has to be a number of milliseconds from 0 to ${MAX_TIMER_MS}.`);
  }
}

function checkTimeLimit(name: string, ms: number | undefined, fail: Fail): void {
  if (ms === undefined || ms === Number.POSITIVE_INFINITY || isWithin(ms, 1, MAX_TIMER_MS)) return;
  throw fail(name, `has to be a number of milliseconds from 1 to ${MAX_TIMER_MS}, or Infinity.`);
}

const isWithin = (value: unknown, low: number, high: number) =>
  typeof value === "number" && value >= low && value <= high;

export function checkHeaders(headers: Record<string, string>, fail: Fail = failArgument): void {
  checkObject("headers", headers, fail);
  for (const [name, value] of Object.entries(headers)) {
    checkHeader(`headers[${JSON.stringify(name)}]`, name, value, fail);
  }
}

/** @param argument What the caller knows the header as. */
export function checkHeader(argument: string, name: string, value: string, fail: Fail): void {
  try {
    new Headers([[name, value]]);
  } catch {
    // The platform's message quotes the value, which may be a secret.
    throw fail(argument, "is not a valid header: no line breaks, no characters beyond Latin-1.");
  }
}

export function checkCallOptions(options: CallOptions): void {
  checkObject("options", options);
  const { signal, headers } = options;
  // Not instanceof: a signal may come from another realm.
  if (signal !== undefined && typeof signal?.throwIfAborted !== "function") {
    throw new InvalidArgumentError("signal", "has to be an AbortSignal, as an AbortController has it.");
  }
  checkLimits(options);
  if (headers !== undefined) checkHeaders(headers);
}

/** Query values are what a URL can carry; a `Date` would be taken for a nested object. */
export function checkQuery(query: object | undefined): void {
  if (query === undefined || query === null) return;
  checkObject("query", query);
  for (const [name, value] of Object.entries(query)) {
    // openapi-fetch does not encode names: another one could add parameters, or cut off those behind it.
    if (!/^[\w.-]+$/.test(name)) {
      const problem = `has the name ${JSON.stringify(name)}: letters, digits, "_", "-" and "." are what names are made of.`;
      throw new InvalidArgumentError("query", problem);
    }
    if (value === undefined || value === null) continue;
    if (typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    const hint = value instanceof Date ? ': pass it as text, such as "2026-06-01"' : "";
    throw new InvalidArgumentError(`query.${name}`, `has to be a string, a finite number or a boolean${hint}.`);
  }
}

/** The body as it is sent. */
export function writeBody(body: unknown): string {
  checkObject("body", body);
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new InvalidArgumentError("body", "cannot be written as JSON.", { cause });
  }
}

export function checkObject(argument: string, value: unknown, fail: Fail = failArgument): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  const kind = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  throw fail(argument, `has to be an object, not ${kind}.`);
}
