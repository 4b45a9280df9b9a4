import { execFile } from "node:child_process";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** Runs a program; what it prints. An error names the end of its output. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await execute(command, [...args], { cwd, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    const output = `${stderr || stdout || String(error)}`.trim();
    throw new Error(output.slice(-1500), { cause: error });
  }
}

/** Runs npm: the one that runs this script, if one does. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  const { npm_execpath: cli } = process.env;
  return cli === undefined ? run("npm", args, cwd) : run(process.execPath, [cli, ...args], cwd);
}
