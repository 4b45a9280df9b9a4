import { ConfigError, InvalidArgumentError } from "../core/errors.js";
import type { CallOptions, HeadersOption } from "../core/options.js";
import { didYouMean } from "./did-you-mean.js";

/** Creates the error of a failed check. `problem` says what is wrong and, unless it is obvious, what to do. */
export type Fail = (name: string, problem: string) => Error;

/** For arguments and options of a call. */
export const invalidArgument: Fail = (name, problem) => new InvalidArgumentError(name, problem);
/** For options of a constructor. */
export const invalidConfig: Fail = (name, problem) => new ConfigError(`${name} ${problem}`);

/** Timers turn a longer time into no time at all. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export function checkObject(name: string, value: unknown, fail: Fail = invalidArgument): void {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw fail(name, `must be an object, not ${typeName(value)}.`);
}

/** A string that is not empty. */
export function checkString(
  name: string,
  value: unknown,
  fail: Fail = invalidArgument,
  maxLength = Number.POSITIVE_INFINITY,
): string {
  if (typeof value !== "string") throw fail(name, `must be a string, not ${typeName(value)}.`);
  if (value === "") throw fail(name, "is empty.");
  if (value.length > maxLength) throw fail(name, `has ${value.length} characters; the limit is ${maxLength}.`);
  return value;
}

/** A callback, if there is one. */
export function checkFunction<T>(name: string, value: T | null | undefined): T | undefined {
  if ((value ?? undefined) !== undefined && typeof value !== "function") {
    throw invalidArgument(name, `must be a function, not ${typeName(value)}.`);
  }
  return value ?? undefined;
}

/** A key or a secret: its value never appears in a message. */
export function checkSecret(name: string, value: unknown, fail: Fail): string {
  const text = checkString(name, value, fail);
  if (text.trim() === "") throw fail(name, "is empty.");
  if (text !== text.trim()) throw fail(name, "starts or ends with whitespace. Remove the whitespace.");
  return text;
}

export function checkOneOf(
  name: string,
  value: unknown,
  values: readonly unknown[],
  fail: Fail = invalidArgument,
): void {
  if (!values.includes(value)) throw fail(name, `must be ${values.map(show).join(" or ")}, not ${show(value)}.`);
}

/**
 * An object whose own properties are its content: a Map or URLSearchParams would silently lose theirs, and a Date or a
 * Promise that nobody awaited has none.
 */
export function checkRecord(name: string, value: unknown): void {
  checkObject(name, value);
  const isOther = /Date|Promise/.test(Object.prototype.toString.call(value));
  if (isOther || Symbol.iterator in (value as object)) throw invalidArgument(name, "must be a plain object.");
}

export function isInteger(value: unknown, min: number, max = Number.POSITIVE_INFINITY): value is number {
  return Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** How a value appears in a message. Not every object can be converted to a string: its type is enough. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return (typeof value === "object" && value !== null) || typeof value === "function" ? typeof value : String(value);
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

/** Rejects names that are not options, such as `timeout`, and says which one was probably meant. */
export function checkKnown(options: object, known: ReadonlySet<string>, fail: Fail = invalidArgument): void {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw fail(name, `is not an option. ${didYouMean(name, known)}`);
  }
}

/** The limits that the client and each call can set. */
export interface Limits {
  timeoutMs?: number | null | undefined;
  deadlineMs?: number | null | undefined;
  maxRetries?: number | null | undefined;
  maxRetryDelayMs?: number | null | undefined;
}

export function checkLimits(
  { timeoutMs, deadlineMs, maxRetries, maxRetryDelayMs }: Limits,
  fail: Fail = invalidArgument,
): void {
  checkTimeLimit("timeoutMs", timeoutMs ?? undefined, fail);
  checkTimeLimit("deadlineMs", deadlineMs ?? undefined, fail);
  if ((maxRetries ?? undefined) !== undefined && !isInteger(maxRetries, 0)) {
    throw fail("maxRetries", `must be a non-negative integer, not ${show(maxRetries)}.`);
  }
  if ((maxRetryDelayMs ?? undefined) !== undefined && !isWithin(maxRetryDelayMs, 0, MAX_TIMER_MS)) {
    throw fail(
      "maxRetryDelayMs",
      `must be a number of milliseconds from 0 to ${MAX_TIMER_MS}, not ${show(maxRetryDelayMs)}.`,
    );
  }
}

export function checkTimeLimit(name: string, ms: number | undefined, fail: Fail): void {
  if (ms === undefined || ms === Number.POSITIVE_INFINITY || isWithin(ms, 1, MAX_TIMER_MS)) return;
  throw fail(name, `must be a number of milliseconds from 1 to ${MAX_TIMER_MS}, or Infinity, not ${show(ms)}.`);
}

function isWithin(value: unknown, low: number, high: number): boolean {
  return typeof value === "number" && value >= low && value <= high;
}

/**
 * Headers in any form, as a plain object. Those without a value are left out. Names are in lower case: where `A` and `a`
 * meet, the later one replaces the other, while `Headers` would join them.
 */
export function readHeaders(headers: HeadersOption, fail: Fail = invalidArgument): Record<string, string> {
  if (!Array.isArray(headers)) checkObject("headers", headers, fail);
  const entries: Iterable<readonly [string, string | null | undefined]> =
    Symbol.iterator in headers ? headers : Object.entries(headers);
  const result: Record<string, string> = {};
  for (const entry of entries) {
    if (!Array.isArray(entry) || entry.length !== 2) throw fail("headers", "must be pairs of a name and a value.");
    const [name, value] = entry as [string, string | null | undefined];
    if (value === undefined || value === null) continue;
    checkHeader(`headers[${JSON.stringify(name)}]`, name, value, fail);
    result[`${name}`.toLowerCase()] = value;
  }
  return result;
}

/** @param argument Name used in the error message. */
export function checkHeader(argument: string, name: string, value: string, fail: Fail): void {
  try {
    new Headers([[name, value]]);
  } catch {
    // The platform's message quotes the value, which may be a secret.
    throw fail(
      argument,
      "is not a valid header. Names can't contain spaces, values no line breaks and no characters beyond Latin-1.",
    );
  }
}

const CALL_OPTIONS: ReadonlySet<string> = new Set([
  "signal",
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "headers",
  "fetchOptions",
]);
export const LIST_OPTIONS: ReadonlySet<string> = new Set([...CALL_OPTIONS, "cursor", "prefetch"]);

const MAX_WINDOWS = 12;

export function checkPrefetch(prefetch: unknown): void {
  if ((prefetch ?? undefined) === undefined || typeof prefetch === "boolean") return;
  checkObject("prefetch", prefetch);
  checkKnown(prefetch as object, new Set(["windows"]), (name, problem) => invalidArgument(`prefetch.${name}`, problem));
  const { windows } = prefetch as { windows?: unknown };
  if (isInteger(windows, 1, MAX_WINDOWS)) return;
  throw invalidArgument("prefetch.windows", `must be an integer from 1 to ${MAX_WINDOWS}, not ${show(windows)}.`);
}

export function checkCallOptions(options: CallOptions, known: ReadonlySet<string> = CALL_OPTIONS): void {
  checkObject("options", options);
  checkKnown(options, known);
  const { signal, fetchOptions } = options;
  // Not instanceof: a signal may come from another realm.
  if ((signal ?? undefined) !== undefined && typeof signal?.throwIfAborted !== "function") {
    throw invalidArgument("signal", "must be an AbortSignal.");
  }
  checkLimits(options);
  checkFetchOptions(fetchOptions);
}

/** The client's own part of a request's init. */
const OWN_INIT = ["method", "headers", "body", "redirect", "signal"];

export function checkFetchOptions(options: object | null | undefined, fail: Fail = invalidArgument): void {
  if ((options ?? undefined) === undefined) return;
  checkObject("fetchOptions", options, fail);
  const own = OWN_INIT.find((name) => name in (options ?? {}));
  if (own !== undefined) throw fail(`fetchOptions.${own}`, "is set by the client. Leave it out.");
}
