import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { CALLS, type Call } from "./calls.js";
import type { Report } from "./observe.js";

/** A row of the matrix: something that goes wrong, tried with every kind of call. */
export interface Row {
  name: string;
  /** One after the other: they take much memory, or change what all share. */
  oneByOne?: boolean;
  /** Ways to try it. The matrix shows what came of the first. */
  tries(call: Call, folder: string): (() => Promise<Report>)[];
  check(call: Call, reports: Report[]): void;
}

export function testRow({ name, oneByOne, tries, check }: Row): void {
  describe(name, () => {
    const cells = new Map<Call, Report[]>();
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => unhandled.push(reason);
    let folder = "";

    beforeAll(async () => {
      process.on("unhandledRejection", onUnhandled);
      folder = await mkdtemp(join(tmpdir(), "faults-"));
      const inParallel = async (call: Call) => {
        cells.set(call, await Promise.all(tries(call, folder).map((attempt) => attempt())));
      };
      withoutJitter();
      if (oneByOne) for (const call of CALLS) cells.set(call, await inTurn(tries(call, folder)));
      else await Promise.all(CALLS.map(inParallel));
      vi.restoreAllMocks();
    }, 120_000);
    afterAll(async () => {
      process.off("unhandledRejection", onUnhandled);
      await rm(folder, { recursive: true });
    });

    test.for(CALLS)("$name", (call, { task }) => {
      const reports = cells.get(call) ?? [];
      task.meta.cell = { row: name, column: call.name, text: textOf(reports[0]) };
      check(call, reports);
      for (const { shown, abandoned } of reports) {
        expect({ shown, abandoned }).toEqual({ shown: [], abandoned: 0 });
      }
    });

    test("leaves no rejection unhandled", () => expect(unhandled).toEqual([]));
  });
}

async function inTurn(tries: (() => Promise<Report>)[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const attempt of tries) {
    reports.push(await attempt());
    // The clock may have been changed.
    withoutJitter();
  }
  return reports;
}

/** Backoff without its jitter is no wait at all. */
function withoutJitter(): void {
  vi.restoreAllMocks();
  vi.spyOn(Math, "random").mockReturnValue(0);
}

function textOf(report: Report | undefined): string {
  if (report === undefined) return "nothing";
  return report.attempts === 1 ? report.outcome : `${report.outcome} ×${report.attempts}`;
}
