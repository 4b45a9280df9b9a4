import type { Exchange } from "./proxy.js";

/** A place where a response and the document differ. It never contains values from the response. */
export interface Difference {
  operationId: string;
  status: number;
  /** Where in the response; `(status)` and `(body)` if not in a field, `request …` if our request was wrong. */
  path: string;
  expected: string;
  came: string;
  /** How often it occurred, over all items and responses. */
  count: number;
}

/** A difference in one exchange. */
export type Mismatch = Pick<Difference, "path" | "expected" | "came">;

/** Adds mismatches to a list that contains each difference once. */
export function addDifferences(
  list: Difference[],
  operationId: string,
  { response: { status } }: Exchange,
  mismatches: readonly Mismatch[],
): void {
  for (const { path, expected, came } of mismatches) {
    const same = list.find(
      (known) =>
        known.operationId === operationId &&
        known.status === status &&
        known.path === path &&
        known.expected === expected &&
        known.came === came,
    );
    if (same === undefined) list.push({ operationId, status, path, expected, came, count: 1 });
    else same.count += 1;
  }
}
