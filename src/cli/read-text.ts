import { readFile } from "node:fs/promises";
import { stdin } from "node:process";
import { text } from "node:stream/consumers";
import { CliError } from "./cli-error.js";

/** Reads stdin for `-`, or a file. */
export async function readText(file: string): Promise<string> {
  if (file === "-") return text(stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new CliError("usage", `${file} can't be read: ${(cause as Error).message}`, undefined, { cause });
  }
}

/** JSON itself, `@file`, or `-` for stdin. @param option Named in errors. */
export async function readJson(option: string, given: string): Promise<unknown> {
  const isFile = given.startsWith("@");
  const json = isFile || given === "-" ? await readText(given.replace(/^@/, "")) : given;
  try {
    return JSON.parse(json);
  } catch (cause) {
    const hint = isFile ? undefined : 'Quote it, as in --body \'{"name":"value"}\', or pass a file: --body @file';
    throw new CliError("usage", `${option} is not JSON: ${(cause as Error).message}`, hint, { cause });
  }
}
