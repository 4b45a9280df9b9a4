import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { ROOT } from "./root.js";

export interface Finished {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Starts a program, with this Node and in the root of the repository unless told otherwise. */
export function startProgram(
  args: string[],
  env: Record<string, string> = {},
  { node = process.execPath, cwd = ROOT }: { node?: string; cwd?: string } = {},
) {
  const child = spawn(node, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { child, finished: finish(child) };
}

async function finish(child: ChildProcessByStdio<null, Readable, Readable>): Promise<Finished> {
  const [[code, signal], stdout, stderr] = await Promise.all([
    once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, signal, stdout, stderr };
}
