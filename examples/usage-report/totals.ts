import type { MonthOfUsage } from "./collect.js";
import { toBytes } from "./format.js";

/** The figures of a month, or of several together. */
export interface Totals {
  sessions: number;
  /** A user is counted once per day with a session. */
  users: number;
  minutes: number;
  /** Bytes in use on the last day, and on the day with the most; `undefined` if Zoom has no data. */
  storage: number | undefined;
  storagePeak: number | undefined;
  calls: number;
  /** In US dollars. */
  callCost: number;
}

export function totalsOf(months: MonthOfUsage[]): Totals {
  const days = months.flatMap((month) => month.days);
  const calls = months.flatMap((month) => month.calls);
  const storage = months
    .flatMap((month) => month.storage)
    .map(({ usage }) => toBytes(usage))
    .filter((bytes) => bytes !== undefined);
  return {
    sessions: sum(days, ({ sessions }) => sessions),
    users: sum(days, ({ users }) => users),
    minutes: sum(days, ({ session_minutes }) => session_minutes),
    storage: storage.at(-1),
    storagePeak: storage.length === 0 ? undefined : Math.max(...storage),
    calls: calls.length,
    callCost: sum(calls, ({ total }) => total),
  };
}

/** Kinds of calls with their totals, the most expensive first. */
export function callKinds(months: MonthOfUsage[]): { kind: string; calls: number; cost: number }[] {
  const calls = months.flatMap((month) => month.calls);
  const kinds = [...new Set(calls.map(kindOf))].map((kind) => {
    const own = calls.filter((call) => kindOf(call) === kind);
    return { kind, calls: own.length, cost: sum(own, ({ total }) => total) };
  });
  return kinds.sort((a, b) => b.cost - a.cost || b.calls - a.calls);
}

export const kindOf = ({ type }: { type?: string }) => type ?? "unknown";

export function sum<T>(items: T[], amount: (item: T) => number | undefined): number {
  return items.reduce((total, item) => total + (amount(item) ?? 0), 0);
}
