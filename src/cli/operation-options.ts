import { type Command, InvalidArgumentError, Option } from "commander";
import type { Operation, Parameter } from "./document.js";
import { checkGitBash } from "./git-bash.js";
import { readText } from "./read-text.js";
import { RequiredOption } from "./required-option.js";

/** Adds an option for each parameter of an operation, under its name in the API. */
export function addParameters(command: Command, { parameters, isPaged, body }: Operation): void {
  for (const parameter of parameters) {
    command.addOption(toOption(parameter, `--${parameter.name}`));
    const kebab = `--${parameter.name.replace(/[A-Z]/g, (letter) => `-${letter}`).replaceAll("_", "-")}`.toLowerCase();
    // What people type who know other command lines.
    if (kebab !== `--${parameter.name}`) {
      command.addOption(toOption({ ...parameter, required: false }, kebab).hideHelp());
    }
  }
  if (body !== undefined) {
    const BodyOption = body.isRequired ? RequiredOption : Option;
    command.addOption(new BodyOption("--body <json>", "JSON, @file, or - for stdin"));
  }
  if (isPaged) command.option("--all", "all pages, not just the first");
  command.option("--account <id>", "sub-account of a master account");
}

/** What was given for the parameters. */
export async function readParameters({ parameters }: Operation, given: Record<string, unknown>) {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  for (const { name, in: place } of parameters) {
    const camel = name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = given[name] ?? given[camel];
    if (value === undefined) continue;
    if (place === "query") query[name] = value;
    else path[name] = value === "@-" ? (await readText("-")).trim() : value;
  }
  return { path, query };
}

function toOption({ name, in: place, required, description, schema }: Parameter, flag: string): Option {
  const { type, enum: values, default: fallback } = schema;
  const inPath = place === "path";
  const kind = inPath ? "id" : type === "integer" ? "number" : schema.enum ? "value" : "text";
  const text = inPath ? "as the API returned it, or @- for stdin" : (description ?? "").replaceAll("`", "");
  const ThisOption = required ? RequiredOption : Option;
  const option = new ThisOption(type === "boolean" ? flag : `${flag} <${kind}>`, text);
  if (type === "boolean") return option;
  if (fallback !== undefined) option.description += ` (API default: ${fallback})`;
  if (values !== undefined) option.choices(values.map(String));
  if (type === "integer") {
    const { parseArg } = option;
    option.argParser((value, previous) => toInteger((parseArg?.(value, previous) as string | undefined) ?? value));
  }
  if (inPath) option.argParser((id: string) => checkGitBash(name, id));
  return option;
}

function toInteger(text: string): number {
  if (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  throw new InvalidArgumentError("It must be an integer.");
}
