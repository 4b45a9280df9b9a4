/** A month of the report: whole, or up to today. Days are in UTC, as the API counts them. */
export interface Month {
  year: number;
  /** From 1. */
  month: number;
  from: string;
  to: string;
}

/** The month of `today` and the months before it, in order. */
export function lastMonths(count: number, today: Date): Month[] {
  return Array.from({ length: count }, (_, index) => {
    const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - count + 1 + index));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0));
    return {
      year: first.getUTCFullYear(),
      month: first.getUTCMonth() + 1,
      from: day(first),
      to: day(last < today ? last : today),
    };
  });
}

/** Ranges of at most 30 days, which is what the storage report accepts. */
export function thirtyDays({ from, to }: Month): { from: string; to: string }[] {
  const end30 = `${from.slice(0, 8)}30`;
  return to <= end30
    ? [{ from, to }]
    : [
        { from, to: end30 },
        { from: to, to },
      ];
}

const day = (date: Date) => date.toISOString().slice(0, 10);
