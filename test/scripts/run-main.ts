import type { Main } from "../../scripts/cli.js";
import { ROOT } from "../support/root.js";

export interface Finished {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script in this process, as `node script …args` would. */
export async function runMain(
  main: Main,
  args: string[],
  { cwd = ROOT, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Finished> {
  let stdout = "";
  let stderr = "";
  const code = await main(args, {
    cwd,
    env,
    out: (text) => {
      stdout += `${text}\n`;
    },
    err: (text) => {
      stderr += `${text}\n`;
    },
  });
  return { code, stdout, stderr };
}
