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
  // The codes of commander are no part of what is promised.
  const details = error instanceof CommanderError ? {} : Object(error);
  const { status, code, documented: meaning, retryAt, trackingId } = details as Details;
  if (isJson) {
    const found = { kind, message, status, code, meaning, hint, retryAt, trackingId };
    stderr.write(`${toJson(found, stderr)}\n`);
    return EXIT_CODES[kind].code;
  }
  const lines = [
    message,
    meaning && `Meaning: ${meaning}`,
    hint && (SUGGESTION.test(hint) ? hint : `What to do: ${hint}`),
    retryAt && `Retry at: ${retryAt.toISOString()}`,
    trackingId && `Tracking ID for Zoom's support: ${trackingId}`,
  ];
  // All of it may quote what came from elsewhere.
  stderr.write(`${red(stderr, "Error:")} ${plainLines(lines.filter((line) => line).join("\n"))}\n`);
  return EXIT_CODES[kind].code;
}

function explain(error: unknown): { kind: ErrorKind; message: string; hint: string | undefined } {
  if (error instanceof CommanderError) {
    const [message = "", suggestion] = error.message.replace(/^error: /, "").split("\n");
    return { kind: "usage", message, hint: suggestion?.replace(/^\(|\)$/g, "") };
  }
  const { message = String(error), hint } = Object(error) as { message?: string; hint?: string };
  return {
    kind: error instanceof CliError ? error.kind : kindOf(error),
    message,
    // Hints of the library spell options as its methods do.
    hint: hint?.replace(/\b(\w+): "(\w+)"/g, "--$1 $2"),
  };
}

const SUGGESTION = /^Did you mean/;

/** Help and version are no errors; help that was not asked for is, and commander has written it. */
const isHelp = ({ code }: CommanderError) => /^commander\.(?:help|helpDisplayed|version)$/.test(code);
