import { execFile } from "node:child_process";
import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of scripts/ci. */
export function bash(script: string, args: string[], env: Record<string, string>, cwd = ROOT): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, ...env } };
    execFile("bash", [join("scripts", "ci", script), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** Programs that write down what they were asked for, in the place of those that would do it. */
export async function standIns(folder: string, programs: Record<string, string>) {
  const bin = join(folder, "bin");
  const log = join(folder, "calls");
  await mkdir(bin, { recursive: true });
  for (const [name, answer] of Object.entries(programs)) {
    await writeFile(join(bin, name), `#!/bin/sh\necho ${name} "$@" >> "${log}"\n${answer}\n`);
    await chmod(join(bin, name), 0o755);
  }
  return {
    PATH: `${bin}${delimiter}${process.env["PATH"]}`,
    calls: () => readFile(log, "utf8").catch(() => ""),
  };
}
