import { type Command, Option } from "commander";
import { CliError } from "./cli-error.js";

/**
 * An option that must be given. Not `requiredOption` of commander: that reports what is missing before what is
 * misspelt, though a misspelt option is usually why one is missing.
 */
export class RequiredOption extends Option {
  constructor(flags: string, description: string) {
    super(flags, `${description} (required)`);
  }
}

/** @throws CliError naming the first required option that is missing. */
export function checkRequired(command: Command): void {
  const values = command.opts<Record<string, unknown>>();
  const missing = command.options.find(
    (option) => option instanceof RequiredOption && values[option.attributeName()] === undefined,
  );
  if (missing !== undefined) throw new CliError("usage", `${missing.long} is missing.`);
}
