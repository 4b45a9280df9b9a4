import { stderr } from "node:process";
import { CommanderError } from "commander";
import { CliError } from "./cli-error.js";
import { type ErrorKind, EXIT_CODES, kindOf } from "./exit-codes.js";
import { red } from "./output.js";
import { plainLines, toJson } from "./plain.js";

/** What an `ApiError` of the package says beside its message. */
interface Details {
  status?: number;
  code?: number;
  documented?: string;
  hint?: string;
  retryAt?: Date;
  trackingId?: string;
}

/** Writes an error to stderr: text for people, one JSON object with `--json`. Returns the exit code. */
export function reportError(error: unknown, isJson: boolean): number {
  if (error instanceof CommanderError && isHelp(error)) return error.exitCode === 0 ? 0 : EXIT_CODES.usage.code;
  const { kind, message, hint } = explain(error);
  const { status, code, documented: meaning, retryAt, trackingId } = Object(error) as Details;
  if (isJson) {
    const found = { kind, message, status, code, meaning, hint, retryAt, trackingId };
    stderr.write(`${toJson(found, stderr)}\n`);
    return EXIT_CODES[kind].code;
  }
  const lines = [
    message,
    meaning && `Meaning: ${meaning}`,
    hint && `What to do: ${hint}`,
    retryAt && `Retry at: ${retryAt.toISOString()}`,
    trackingId && `Tracking ID for Zoom's support: ${trackingId}`,
  ];
  // All of it may quote what came from elsewhere.
  stderr.write(`${red(stderr, "Error:")} ${plainLines(lines.filter((line) => line).join("\n"))}\n`);
  return EXIT_CODES[kind].code;
}

function explain(error: unknown): { kind: ErrorKind; message: string; hint: string | undefined } {
  if (error instanceof CommanderError) {
    return { kind: "usage", message: error.message.replace(/^error: /, ""), hint: undefined };
  }
  const { message = String(error), hint } = Object(error) as { message?: string; hint?: string };
  return { kind: error instanceof CliError ? error.kind : kindOf(error), message, hint };
}

/** Help and version are no errors; help that was not asked for is, and commander has written it. */
const isHelp = ({ code }: CommanderError) => /^commander\.(?:help|helpDisplayed|version)$/.test(code);
