import { expect } from "vitest";
import { expectReport } from "./expect-report.js";
import { whenItPasses, whileItStays } from "./expected.js";
import type { Fault } from "./fault.js";
import { runCell } from "./run-cell.js";
import { testRow } from "./test-row.js";

const ALWAYS = Number.POSITIVE_INFINITY;

/** Holds every kind of call to what is documented for each fault: while it stays, and where it is gone at the second try. */
export function testFaults(faults: Fault[]): void {
  for (const fault of faults) {
    testRow({
      ...fault,
      tries: (call, folder) => {
        const isHarmless = whileItStays(fault, call).outcome === "result";
        const times = isHarmless ? [ALWAYS] : [ALWAYS, 1];
        return times.map((count) => () => runCell(fault, call, folder, count));
      },
      check: (call, [stays, passes]) => {
        expectReport(stays, whileItStays(fault, call), call);
        if (passes !== undefined) expectReport(passes, whenItPasses(fault, call), call);
        if (stays?.error !== undefined && fault.error !== undefined) expect(stays.error).toMatchObject(fault.error());
      },
    });
  }
}
