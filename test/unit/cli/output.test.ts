import { stderr } from "node:process";
import { beforeEach, expect, test, vi } from "vitest";
import { CliError } from "../../../src/cli/cli-error.js";
import { Output } from "../../../src/cli/output.js";
import { reportError } from "../../../src/cli/report-error.js";

/** Clears the screen, sets the title, reverses the direction of text, and a control of C1. */
const HOSTILE = "Eve\u001b[2J\u001b]0;owned\u0007\u202e\u009b31m";

let written: string;
beforeEach(() => {
  written = "";
  vi.stubEnv("NO_COLOR", "1");
  vi.spyOn(stderr, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});

test("a note controls no terminal, and keeps its lines", () => {
  new Output(false, new AbortController().signal).note(`Failed: ${HOSTILE}\nRun it again.`);
  expect(written).toBe("Failed: Eve\nRun it again.\n");
});

test("no line of an error controls the terminal", () => {
  const details = { documented: HOSTILE, trackingId: HOSTILE };
  reportError(Object.assign(new CliError("failed", HOSTILE, `${HOSTILE}\n${HOSTILE}`), details), false);
  expect(written.split("\n")).toEqual([
    "Error: Eve",
    "Meaning: Eve",
    "What to do: Eve",
    "Eve",
    "Tracking ID for Zoom's support: Eve",
    "",
  ]);
});
