import { join } from "node:path";
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { inject } from "vitest";
import { cleanEnv } from "./command-line.js";

const { Terminal } = xterm;
const FILE = join("node_modules", "zoom-video-sdk-api", "dist", "cli.mjs");

/** How wide the terminals are; the wider one at night. */
export const COLUMNS = process.env["SIZE"] === "full" ? [80, 120] : [80];

/** A command on a terminal. */
export interface Session {
  /** What the terminal shows, without empty lines at the end. */
  screen(): string[];
  /** Everything that was written, with its escapes. */
  written(): string;
  /** Waits until the screen shows it. Never gives up: the test's time limit does. */
  shows(pattern: RegExp): Promise<void>;
  press(keys: string): void;
  /** The exit code, once the command has ended and the screen shows all of it. */
  ended: Promise<number>;
}

/** Starts a command of the packed package on a terminal of its own. */
export function openTerminal(
  args: readonly string[],
  env: Record<string, string> = {},
  columns = 80,
  node = process.execPath,
): Session {
  const terminal = new Terminal({ cols: columns, rows: 60, allowProposedApi: true });
  const file = join(inject("project"), FILE);
  const child = spawn(node, [file, ...args], {
    cols: columns,
    rows: 60,
    cwd: inject("project"),
    env: cleanEnv({ TERM: "xterm-256color", ...env }),
  });
  let written = "";
  const waiting = new Set<() => void>();
  let parsed = Promise.resolve();
  child.onData((data) => {
    written += data;
    parsed = parsed.then(() => new Promise((resolve) => terminal.write(data, resolve)));
    parsed.then(() => {
      for (const look of waiting) look();
    });
  });
  const ended = new Promise<number>((resolve) => {
    child.onExit(({ exitCode }) => parsed.then(() => resolve(exitCode)));
  });
  const screen = () => {
    const { active } = terminal.buffer;
    const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)?.translateToString(true) ?? "");
    return lines.slice(0, lines.findLastIndex((line) => line !== "") + 1);
  };
  return {
    screen,
    written: () => written,
    shows: (pattern) =>
      new Promise((resolve) => {
        const look = () => {
          if (!pattern.test(screen().join("\n"))) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    press: (keys) => child.write(keys),
    ended,
  };
}
