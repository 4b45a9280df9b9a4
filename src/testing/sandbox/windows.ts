import { dayOf, iso } from "./clock.js";
import { Rejection, validationFailed } from "./rejection.js";

const DAY_MS = 86_400_000;

/** A range of moments; `to` is exclusive. */
export interface Range {
  from: number;
  to: number;
}

interface Days {
  from: string;
  to: string;
}

export const isIn = (at: number, { from, to }: Range): boolean => at >= from && at < to;

/** Moves by whole months; the day is that month's last if it has fewer. */
function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay));
}

/** Whether a day is within the last six months. */
const isRecent = (day: number, now: number) => day >= addMonths(Date.parse(dayOf(now)), -6);

/**
 * Checks the days of a query, of which both count as a whole.
 *
 * @param limit The longest range in days, or a month.
 * @param tooOld What is thrown if it starts more than six months ago; without it, any age is allowed.
 * @throws Rejection
 */
export function readDays(days: Days, now: number, limit: "month" | number, tooOld?: Rejection): Range {
  const [from, to] = [Date.parse(days.from), Date.parse(days.to)];
  const latest = limit === "month" ? addMonths(from, 1) : from + limit * DAY_MS;
  if (to < from || to > latest) {
    throw validationFailed({ field: "to", message: "Invalid field." });
  }
  if (tooOld !== undefined && !isRecent(from, now)) throw tooOld;
  return { from, to: to + DAY_MS };
}

/** For lists, whose reference has no message for it. Assumed: windows */
export const fromTooOld = (): Rejection => validationFailed({ field: "from", message: "Invalid field." });
export const reportTooOld = (): Rejection => new Rejection(400, "error-300");

/** The days of a range, each with its name. */
export function daysIn({ from, to }: Range): { date: string; from: number; to: number }[] {
  const count = Math.ceil((to - from) / DAY_MS);
  return Array.from({ length: count }, (_, index) => {
    const start = from + index * DAY_MS;
    return { date: dayOf(start), from: start, to: start + DAY_MS };
  });
}

/** @throws Rejection if the month is not one, or more than six months ago. */
export function readMonth(year: number, month: number, now: number): Range {
  if (month < 1 || month > 12) throw validationFailed({ field: "month", message: "Invalid field." });
  const from = Date.UTC(year, month - 1);
  const to = Date.UTC(year, month);
  if (!isRecent(to - DAY_MS, now)) throw reportTooOld();
  if (from > now) throw validationFailed({ field: "month", message: "Invalid field." });
  return { from, to };
}

const WEEK_MS = 7 * DAY_MS;

/** The range of webhook logs, which has errors of its own. */
export function readWeek(query: { from?: string; to?: string }, now: number): Range {
  const from = query.from === undefined ? now - WEEK_MS : Date.parse(query.from);
  const to = query.to === undefined ? now + 1 : Date.parse(query.to) + 1000;
  if (from > now) throw new Rejection(400, "error-1504");
  if (to <= from) throw new Rejection(400, "error-1501");
  // The second in which the range starts counts as a whole.
  if (from < Math.floor((now - WEEK_MS) / 1000) * 1000 || to - from > WEEK_MS + 1000)
    throw new Rejection(400, "error-1502");
  return { from, to };
}

/** The longest age of a session whose users can be listed. */
export const isYearOld = (endedAt: number, now: number): boolean => iso(endedAt) < iso(addMonths(now, -12));
