// The frame of every script that takes arguments: usage text, options, exit codes.
import { realpathSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** What a script sees of its process. Tests pass their own and call it in-process. */
export interface Io {
  cwd: string;
  env: Record<string, string | undefined>;
  out(text: string): void;
  err(text: string): void;
}

/** Resolves to the exit code. */
export type Main = (args: string[], io: Io) => Promise<number>;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>["values"];

interface Command<T extends Options> {
  usage: string;
  options?: T;
  /** How many arguments it takes beside its options. */
  operands?: number | "any";
  run(values: Values<T>, operands: string[], io: Io): Promise<number>;
}

/** A failure that its message explains, so no stack trace is printed. */
export class CommandError extends Error {
  override name = "CommandError";
}

/** A wrong invocation: the usage text is printed below the message. */
export class UsageError extends CommandError {
  override name = "UsageError";
}

/** Failures exit with 2: 1 means that the script ran and found something. */
export function command<T extends Options>({ usage, options, operands = 0, run }: Command<T>): Main {
  return async (args, io) => {
    try {
      const { values, positionals } = parse(args, options ?? ({} as T));
      if (operands !== "any" && positionals.length !== operands) {
        throw new UsageError(`Expected ${operands} argument(s) beside options, got ${positionals.length}.`);
      }
      return await run(values, positionals, io);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error instanceof UsageError) io.err(`${error.message}\n\n${usage}`);
      else io.err(error instanceof CommandError ? error.message : (error.stack ?? error.message));
      return 2;
    }
  };
}

function parse<T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs `main` if Node was started with this module, and does nothing if a test imported it. */
export async function runAsScript(moduleUrl: string, main: Main): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || pathToFileURL(realpathSync(started)).href !== moduleUrl) return;
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    out: console.log,
    err: console.error,
  });
}
