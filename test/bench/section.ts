import type { Estimate } from "./measure.js";

/** A bar of the chart. */
export interface Bar {
  label: string;
  value: number;
  /** Ours is drawn in a colour of its own. */
  isOurs?: boolean;
}

/** A cost of this client as a multiple of another's: below 1 it is cheaper. */
export interface Comparison {
  what: string;
  over: string;
  ratio: Estimate;
  /** The most that we want it to be. */
  target?: number;
}

/** A figure that is compared with nothing. */
export interface Figure {
  what: string;
  measured: number;
  unit?: string;
  /** The most that we want it to be. */
  target: number;
}

/** What one benchmark found. */
export interface Section {
  title: string;
  /** How it was measured. */
  method: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  comparisons: readonly Comparison[];
  figures?: readonly Figure[];
  chart?: { title: string; unit: string; bars: readonly Bar[] };
  /** What was measured, by contender. */
  samples: Record<string, readonly number[]>;
}
