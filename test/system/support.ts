import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startProgram } from "../support/run-program.js";

/** Runs a command of the system. Most of those here need root: without it, the tests fail, and say so. */
export function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} failed, as it does without root: ${error ?? stderr}`);
}

/** What the program prints: the result of the download, or its error. */
export type Report = {
  bytes?: number;
  resumedFrom?: number;
  name?: string;
  reason?: string;
  code?: string;
  syscall?: string;
};

const program = fileURLToPath(new URL("programs/download.mjs", import.meta.url));

/** A download in a process of its own, in a PID namespace of its own if told so. */
export function startDownload(url: string, path: string, { isolated = false } = {}) {
  const node = isolated ? "unshare" : process.execPath;
  const isolation = isolated ? ["--pid", "--fork", "--mount-proc", "--kill-child", process.execPath] : [];
  const { child, finished } = startProgram([...isolation, program, url, path], {}, { node });
  /** The process of Node itself. */
  const pid = () => {
    const own = child.pid ?? 0;
    return isolated ? Number(readFileSync(`/proc/${own}/task/${own}/children`, "utf8")) : own;
  };
  const report = finished.then(({ stdout, stderr }): Report => {
    if (stdout === "") throw new Error(`The program printed nothing. ${stderr}`);
    return JSON.parse(stdout) as Report;
  });
  return { child, report, signal: (signal: NodeJS.Signals) => process.kill(pid(), signal) };
}

export const hashOf = (content: Buffer | string) =>
  createHash("sha256")
    .update(typeof content === "string" ? readFileSync(content) : content)
    .digest("hex");

export const isMounted = (path: string) => execFileSync("mount", { encoding: "utf8" }).includes(` ${path} `);
