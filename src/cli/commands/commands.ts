import type { Command, Option } from "commander";
import type { Context } from "../context.js";
import { RequiredOption } from "../required-option.js";

interface CommandInfo {
  name: string;
  aliases?: string[];
  topic?: string;
  summary: string;
  arguments?: string[];
  options?: { flags: string; description: string; required: boolean; values?: readonly string[] }[];
  commands?: CommandInfo[];
}

/** `commands`: the tree of all commands and options, for assistants and completion. */
export function addCommands(program: Command, { output }: Context): void {
  program
    .command("commands")
    .description("list all commands with their options, as JSON in a pipe")
    .action(async () => {
      const tree = describe(program);
      if (!output.isForPeople) return output.value(tree);
      await output.values(leaves(tree, []));
    });
}

function describe(command: Command): CommandInfo {
  const options = command.options.filter(({ hidden }) => !hidden).map(describeOption);
  const { registeredArguments, commands } = command;
  return {
    name: command.name(),
    ...(command.aliases().length > 0 && { aliases: command.aliases() }),
    ...(command.helpGroup() && { topic: command.helpGroup().replace(/:$/, "") }),
    summary: command.summary() || (command.description().split("\n")[0] ?? ""),
    ...(registeredArguments.length > 0 && { arguments: registeredArguments.map((argument) => argument.name()) }),
    ...(options.length > 0 && { options }),
    ...(commands.length > 0 && { commands: commands.map(describe) }),
  };
}

const describeOption = (option: Option) => ({
  flags: option.flags,
  description: option.description,
  required: option instanceof RequiredOption,
  ...(option.argChoices && { values: option.argChoices }),
});

function leaves({ name, summary, commands }: CommandInfo, parents: readonly string[]): object[] {
  if (commands === undefined) return [{ command: [...parents.slice(1), name].join(" "), summary }];
  return commands.flatMap((command) => leaves(command, [...parents, name]));
}
