import type { ChartConfiguration } from "chart.js";
import type { MonthOfUsage } from "./collect.js";
import { date, toBytes, unitFor } from "./format.js";
import { callKinds, kindOf, sum } from "./totals.js";

export interface Chart {
  id: string;
  title: string;
  /** Plain data; draw.js adds the colours. */
  config: ChartConfiguration<"bar" | "line">;
}

/** The charts that have data. */
export function chartsOf(months: MonthOfUsage[]): Chart[] {
  return [minutesPerDay(months), storagePerDay(months), costPerMonth(months)].filter(({ config }) =>
    config.data.datasets.some(({ data }) => data.length > 0),
  );
}

function minutesPerDay(months: MonthOfUsage[]): Chart {
  const days = months.flatMap((month) => month.days);
  const data = days.map(({ session_minutes = 0 }) => session_minutes);
  return {
    id: "minutes",
    title: "Session minutes per day",
    config: {
      type: "bar",
      data: { labels: days.map(dayLabel), datasets: [{ label: "Session minutes", data }] },
      options: {},
    },
  };
}

function storagePerDay(months: MonthOfUsage[]): Chart {
  const days = months.flatMap((month) => month.storage);
  const series = [
    { label: "In use", amounts: days.map(({ usage }) => toBytes(usage)), fill: true },
    { label: "Paid for", amounts: days.map(({ plan_usage }) => toBytes(plan_usage)), borderDash: [6, 4] },
  ];
  const scale = unitFor(series.flatMap(({ amounts }) => amounts));
  const datasets = series.map(({ amounts, ...rest }) => ({
    ...rest,
    // A day without data is a gap in the line.
    data: amounts.map((amount) => (amount === undefined ? null : amount / scale.bytes)),
    pointRadius: 0,
    pointHitRadius: 8,
  }));
  return {
    id: "storage",
    title: `Storage of cloud recordings in ${scale.unit}`,
    config: { type: "line", data: { labels: days.map(dayLabel), datasets }, options: {} },
  };
}

function costPerMonth(months: MonthOfUsage[]): Chart {
  const charged = callKinds(months).filter(({ cost }) => cost > 0);
  const datasets = charged.map(({ kind }) => ({
    label: kind,
    data: months.map(({ calls }) =>
      sum(
        calls.filter((call) => kindOf(call) === kind),
        ({ total }) => total,
      ),
    ),
  }));
  const ticks = { format: { style: "currency", currency: "USD" } } as const;
  return {
    id: "calls",
    title: "Cost of telephone calls per month in US dollars",
    config: {
      type: "bar",
      data: { labels: months.map(({ from }) => date(from, { month: "short", year: "numeric" })), datasets },
      options: { scales: { x: { stacked: true }, y: { stacked: true, ticks } } },
    },
  };
}

const dayLabel = ({ date: day }: { date?: string }) => (day ? date(day, { month: "short", day: "numeric" }) : "");
