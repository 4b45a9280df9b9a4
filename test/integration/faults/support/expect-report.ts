import { expect } from "vitest";
import type { Call } from "./calls.js";
import type { Expected } from "./expected.js";
import type { Report } from "./observe.js";

/** Holds how a call ended to how it has to; a result must be the right one. */
export function expectReport(report: Report | undefined, expected: Expected, { good }: Call): void {
  const { outcome, attempts, requests, result, error } = report ?? {};
  expect({ outcome, attempts, requests }, error instanceof Error ? error.stack : undefined).toEqual(expected);
  if (outcome === "result") expect(result).toEqual(good);
}
