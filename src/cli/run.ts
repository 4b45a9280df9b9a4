import { createContext } from "./context.js";
import { operations } from "./document.js";
import { withOperationId } from "./find-operation.js";
import { createProgram } from "./program.js";
import { reportError } from "./report-error.js";

/** Runs a command line. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // Before anything is parsed: an error of parsing is to be JSON too.
  const isJson = args.includes("--json");
  const context = createContext(isJson, () => program.opts<{ envFile?: string }>().envFile);
  const { interrupt } = context;
  const program = createProgram(context, args);
  try {
    await program.parseAsync(withOperationId(args, operations), { from: "user" });
    return interrupt.exitCode ?? context.exitCode;
  } catch (error) {
    if (interrupt.exitCode === undefined) return reportError(error, isJson);
    if (interrupt.exitCode !== 0) context.output.note("Interrupted.");
    return interrupt.exitCode;
  }
}
