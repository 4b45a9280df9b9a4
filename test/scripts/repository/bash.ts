import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { ROOT } from "../../support/root.js";
import type { Finished } from "../run-main.js";

/** Runs a script in scripts/ci. */
export function bash(script: string, args: string[], env: Record<string, string>, cwd = ROOT): Promise<Finished> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env } };
    execFile("bash", [join("scripts", "ci", script), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Puts fake programs first in PATH. They log their arguments and then run the given shell code. */
export async function fakePrograms(folder: string, programs: Record<string, string>) {
  const bin = join(folder, "bin");
  const log = join(folder, "calls");
  await mkdir(bin, { recursive: true });
  for (const [name, code] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\necho ${name} "$@" >> "${log}"\n${code}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return {
    PATH: `${bin}${delimiter}${process.env["PATH"]}`,
    calls: () => readFile(log, "utf8").catch(() => ""),
  };
}
