/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** A median, and the interval that contains the true one with a probability of 95 %. */
export interface Estimate {
  median: number;
  low: number;
  high: number;
}

/** The interval is the one between two order statistics: it assumes nothing about how the values are distributed. */
export function estimate(values: readonly number[]): Estimate {
  const sorted = [...values].sort((a, b) => a - b);
  const { length } = sorted;
  const rank = Math.max(0, Math.floor(length / 2 - 0.98 * Math.sqrt(length)));
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: median(sorted), low: at(rank), high: at(length - 1 - rank) };
}

/** Of ratios of what was measured side by side: what slows the machine down slows down both. */
export function ratio(values: readonly number[], base: readonly number[]): Estimate {
  return estimate(values.map((value, index) => value / (base[index] ?? Number.NaN)));
}

/** What is counted, not timed, is certain. */
export const exactly = (value: number): Estimate => ({ median: value, low: value, high: value });

/** Half the width of the interval, as a part of the median. */
export const uncertainty = ({ median, low, high }: Estimate) => (high - low) / 2 / median;

export const interval = ({ low, high }: Estimate, digits = 2) => `${low.toFixed(digits)}–${high.toFixed(digits)}`;

export const kilobytes = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString("en")} kB`;
