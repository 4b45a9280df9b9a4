import type { Exchange } from "./proxy.js";

/** A place where an answer and the document differ. Nothing in it tells what was in the answer. */
export interface Difference {
  operationId: string;
  status: number;
  /** Where in the answer; `(status)` and `(body)` for what is not in a field, `request …` for what we asked wrongly. */
  path: string;
  expected: string;
  came: string;
  /** How often, over all items and answers. */
  count: number;
}

/** A difference of one exchange. */
export type Found = Pick<Difference, "path" | "expected" | "came">;

/** Adds what was found to a list in which each difference stands once. */
export function addDifferences(
  list: Difference[],
  operationId: string,
  { answer: { status } }: Exchange,
  found: readonly Found[],
): void {
  for (const { path, expected, came } of found) {
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
