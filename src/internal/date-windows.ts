import { InvalidArgumentError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import { show } from "./validate.js";

/** A part of a range that one request may ask for. */
export interface DateWindow {
  from: string;
  to: string;
}

/** The longest range of one request: a month of days, or seven days of seconds. */
export type WindowLength = NonNullable<NonNullable<OperationInfo["paging"]>["window"]>;

export const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const DAY = /^\d{4}-\d{2}-(\d{2})$/;
const SECOND = /^\d{4}-\d{2}-(\d{2})T\d{2}:\d{2}:\d{2}Z$/;

/**
 * Splits a range into consecutive windows that the API allows, in order. Both ends of a window are inclusive, so the next
 * one starts a day (for times, a second) after the end of the previous one.
 *
 * @throws InvalidArgumentError if an end is not a day (a time), or the range is reversed.
 */
export function splitRange(from: string, to: string, length: WindowLength): DateWindow[] {
  const { parse, format, step, limit } = UNITS[length];
  const end = parse("query.to", to);
  const windows: DateWindow[] = [];
  let start = parse("query.from", from);
  if (end < start) throw new InvalidArgumentError("query.to", `is before query.from: ${to} is earlier than ${from}.`);
  while (limit(start) < end) {
    const next = limit(start);
    windows.push({ from: format(start), to: format(next - step) });
    start = next;
  }
  // The rest fits. The ends that the caller passed are sent as written.
  windows.push({ from: windows.length === 0 ? from : format(start), to });
  return windows;
}

/** @throws InvalidArgumentError if it is not a day, or a time, as the operation expects. */
export function checkDate(argument: string, text: string, length: WindowLength): void {
  UNITS[length].parse(argument, text);
}

interface Unit {
  parse(argument: string, text: string): number;
  format(time: number): string;
  /** From the end of a window to the start of the next. */
  step: number;
  /** The latest moment at which a window may end. */
  limit(start: number): number;
}

const UNITS: Record<WindowLength, Unit> = {
  P1M: {
    parse: (argument, text) => parse(argument, text, DAY, "a day such as 2026-06-01"),
    format: (time) => new Date(time).toISOString().slice(0, 10),
    step: DAY_MS,
    limit: monthLater,
  },
  P7D: {
    parse: (argument, text) => parse(argument, text, SECOND, "a time in UTC such as 2026-06-01T00:00:00Z"),
    format: (time) => new Date(time).toISOString().replace(".000Z", "Z"),
    step: 1000,
    limit: (start) => start + WEEK_MS,
  },
};

/** The same day of the next month, or its last day if that month is shorter. */
function monthLater(time: number): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const lastDay = new Date(Date.UTC(year, month + 2, 0)).getUTCDate();
  return Date.UTC(year, month + 1, Math.min(date.getUTCDate(), lastDay));
}

function parse(argument: string, text: unknown, shape: RegExp, expected: string): number {
  const [, day] = (typeof text === "string" && shape.exec(text)) || [];
  const time = day === undefined ? Number.NaN : Date.parse(text as string);
  // Date.parse reads February 30 as March 2.
  if (new Date(time).getUTCDate() !== Number(day)) {
    throw new InvalidArgumentError(argument, `must be ${expected}, not ${show(text)}.`);
  }
  return time;
}
