/** A bar of the chart. */
export interface Bar {
  label: string;
  value: number;
  /** Ours is drawn in a colour of its own. */
  isOurs?: boolean;
}

/** What must be reached, and what was. */
export interface Target {
  what: string;
  limit: number;
  isAtLeast?: boolean;
  measured: number;
  digits?: number;
  unit?: string;
}

/** What one benchmark found. */
export interface Section {
  title: string;
  /** How it was measured. */
  method: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  targets: readonly Target[];
  chart?: { title: string; unit: string; bars: readonly Bar[] };
}

export const isMet = ({ limit, measured, isAtLeast = false }: Target) =>
  isAtLeast ? measured >= limit : measured <= limit;
