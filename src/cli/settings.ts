import { readFileSync } from "node:fs";
import { env } from "node:process";
import { parseEnv } from "node:util";
import { checkSecret } from "../internal/validate.js";
import { CliError } from "./cli-error.js";

/** Variables that the commands read. */
export type Variable =
  | "ZOOM_VIDEO_SDK_API_KEY"
  | "ZOOM_VIDEO_SDK_API_SECRET"
  | "ZOOM_VIDEO_SDK_BASE_URL"
  | "ZOOM_VIDEO_SDK_KEY"
  | "ZOOM_VIDEO_SDK_SECRET"
  | "ZOOM_VIDEO_SDK_WEBHOOK_SECRET";

/** The environment, and below it the file of `--env-file`. No other file is read, and nothing is stored. */
export class Settings {
  readonly #file: string | undefined;
  readonly #fromFile: Readonly<Record<string, string | undefined>>;

  /** @throws CliError if the file can't be read. */
  constructor(file: string | undefined) {
    this.#file = file;
    this.#fromFile = file === undefined ? {} : read(file);
  }

  get(name: Variable): string | undefined {
    return env[name] || this.#fromFile[name] || undefined;
  }

  /** Where a variable has its value from. */
  sourceOf(name: Variable): string | undefined {
    if (env[name]) return "environment";
    return this.#fromFile[name] ? this.#file : undefined;
  }

  /** A key or a secret. @throws CliError if it is missing, or has a space around it. */
  require(name: Variable, purpose: string): string {
    const value = this.get(name);
    if (value !== undefined) return checkSecret(name, value, invalidKey);
    const hint = "Set it in the environment, or in a file that you pass with --env-file. See: doctor";
    throw new CliError("credentials", `${name} is not set: ${purpose}.`, hint);
  }

  /** @throws CliError if one of the two is missing or malformed, or was pasted into both. */
  requirePair(key: Variable, secret: Variable, purpose: string): [key: string, secret: string] {
    const pair: [string, string] = [this.require(key, purpose), this.require(secret, purpose)];
    if (pair[0] === pair[1]) throw invalidKey(secret, `is the same as ${key}. One was pasted into both.`);
    return pair;
  }
}

const invalidKey = (name: string, problem: string) => new CliError("credentials", `${name} ${problem}`);

function read(file: string): Readonly<Record<string, string | undefined>> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new CliError("usage", `--env-file can't be read: ${(cause as Error).message}`, undefined, { cause });
  }
  const wrong = wrongLine(text.split("\n"));
  if (wrong !== undefined) throw new CliError("usage", `${file}, line ${wrong}, is not NAME=value.`);
  const variables = parseEnv(text);
  if (Object.keys(variables).length === 0) throw new CliError("usage", `${file} has no line NAME=value.`);
  return variables;
}

/**
 * The number of the first line that is neither blank, a comment nor an assignment, whose value may be quoted over several
 * lines. `parseEnv` ignores such a line, and the call would go to Zoom instead of a sandbox.
 */
function wrongLine(lines: readonly string[]): number | undefined {
  let quote: string | undefined;
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (quote !== undefined) {
      if (text.includes(quote)) quote = undefined;
    } else if (text !== "" && !text.startsWith("#")) {
      const [name = "", ...rest] = text.split("=");
      if (rest.length === 0 || !/^[A-Za-z_][\w.-]*$/.test(name.replace(/^export\s/, "").trim())) return index + 1;
      const value = rest.join("=").trim();
      const [opening] = /^["'`]/.exec(value) ?? [];
      const isOpen = opening !== undefined && !value.includes(opening, 1);
      if (isOpen && lines.slice(index + 1).some((later) => later.includes(opening))) quote = opening;
    }
  }
  return undefined;
}
