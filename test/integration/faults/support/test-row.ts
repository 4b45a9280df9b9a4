import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { stopClock } from "../../../support/fake-clock.js";
import { CALLS, type Call } from "./calls.js";
import type { Report } from "./observe.js";

/** A row of the matrix: something that goes wrong, tried with every kind of call. */
export interface Row {
  name: string;
  /** Ways to try it. The matrix shows what came of the first. */
  tries(call: Call, folder: string): (() => Promise<Report>)[];
  check(call: Call, reports: Report[]): void;
}

export function testRow({ name, tries, check }: Row): void {
  describe(name, () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => unhandled.push(reason);
    let folder = "";

    beforeAll(() => void process.on("unhandledRejection", onUnhandled));
    afterAll(() => void process.off("unhandledRejection", onUnhandled));
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), "faults-"));
      // Backoff without its jitter is no wait at all.
      vi.spyOn(Math, "random").mockReturnValue(0);
    });
    afterEach(async () => {
      vi.useRealTimers();
      await rm(folder, { recursive: true });
    });

    test.for(CALLS)("$name", async (call, { task }) => {
      const reports: Report[] = [];
      for (const attempt of tries(call, folder)) {
        stopClock();
        reports.push(await attempt());
        task.meta.cell = { row: name, column: call.name, text: textOf(reports[0]) };
      }
      check(call, reports);
      for (const { shown } of reports) expect(shown).toEqual([]);
    });

    test("leaves no rejection unhandled", () => expect(unhandled).toEqual([]));
  });
}

function textOf(report: Report | undefined): string {
  if (report === undefined) return "nothing";
  return report.attempts === 1 ? report.outcome : `${report.outcome} ×${report.attempts}`;
}
