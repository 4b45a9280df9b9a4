import { vi } from "vitest";
import type { Fault } from "./support/fault.js";
import { testFaults } from "./support/test-faults.js";
import { json } from "./support/wire.js";

const DAY = 86_400_000;

/** The clock is set while the server makes up its mind, and the deadline has nothing to do with it. */
const jump = (name: string, ms: number, status: number, deadlineMs: number): Fault => ({
  name: `${status}, the clock ${name}, deadlineMs ${deadlineMs}`,
  failure: { type: "status", status },
  limits: { deadlineMs },
  act: ({ answer }) => {
    vi.setSystemTime(Date.now() + ms);
    answer(json(JSON.stringify({ code: status, message: "Not now." }), status));
  },
});

testFaults([
  jump("set ahead by a day", DAY, 503, 20_000),
  jump("set back by a day", -DAY, 503, 20_000),
  // The wait is a second: too long, whatever the clock says.
  jump("set back by a day", -DAY, 429, 900),
]);
