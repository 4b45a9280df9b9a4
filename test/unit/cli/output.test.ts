import { stderr, stdout } from "node:process";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CliError } from "../../../src/cli/cli-error.js";
import { Output } from "../../../src/cli/output.js";
import { reportError } from "../../../src/cli/report-error.js";

/** Clears the screen, sets the title, reverses the direction of text, and a control of C1. */
const HOSTILE = "Eve\u001b[2J\u001b]0;owned\u0007\u202e\u009b31m";

let written: string;
const streams = [stdout, stderr].map((stream) => ({ stream, isTTY: stream.isTTY, columns: stream.columns }));
beforeEach(() => {
  written = "";
  vi.stubEnv("NO_COLOR", "1");
  for (const { stream } of streams) {
    vi.spyOn(stream, "write").mockImplementation((text) => {
      written += String(text);
      return true;
    });
  }
});
afterEach(() => {
  for (const { stream, ...before } of streams) Object.assign(stream, before);
});

function setTerminal(isTTY: boolean) {
  for (const { stream } of streams) stream.isTTY = isTTY;
}

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

const output = new Output(true, new AbortController().signal);
const value = { name: `${HOSTILE}\u007f\u2066` };

test.each([
  ["a value", () => output.value(value)],
  ["values", () => output.values([value])],
  ["an error", () => reportError(new CliError("failed", value.name), true)],
])("with --json on a terminal, %s controls nothing and is the same JSON", async (_, write) => {
  setTerminal(true);
  await write();
  expect(written).not.toMatch(/[\p{Cc}\u202e\u2066]./u);
  expect(Object.values(JSON.parse(written))).toContain(value.name);
});

test("in a pipe, JSON keeps characters as they are", async () => {
  setTerminal(false);
  await output.value(value);
  expect(written).toBe(`${JSON.stringify(value)}\n`);
});

test.each([0, undefined])("a terminal whose width is %s has 80 columns", async (columns) => {
  setTerminal(true);
  Object.assign(stdout, { columns });
  await new Output(false, new AbortController().signal).values([
    { id: 1, name: "x".repeat(30), device: "y".repeat(38) },
  ]);
  expect(written).toMatch(/^id {2}name +device\n1 {3}x+ {2}y+\n$/);
});

test("a hint of the library is shown in the spelling of the command line", () => {
  reportError(new CliError("not-found", "It does not exist.", 'Pass type: "past".'), false);
  expect(written).toBe("Error: It does not exist.\nWhat to do: Pass --type past.\n");
});
