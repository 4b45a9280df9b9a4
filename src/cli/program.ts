import { Command } from "commander";
import { VERSION } from "../version.js";
import { addArchive } from "./commands/archive.js";
import { addCall } from "./commands/call.js";
import { addCommands } from "./commands/commands.js";
import { addDoctor } from "./commands/doctor.js";
import { addMock } from "./commands/mock.js";
import { addSandbox } from "./commands/sandbox.js";
import { addToken } from "./commands/token.js";
import { addWebhook } from "./commands/webhook.js";
import type { Context } from "./context.js";
import { EXIT_CODES_HELP, exitCodes } from "./exit-codes.js";

const ABOUT = `Command line for the REST API of the Zoom Video SDK. Unofficial, not affiliated with Zoom.

Data goes to stdout: a table on a terminal, a line of JSON per item in a pipe.

Keys come from the environment, or from a file that is passed with --env-file:
  ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET  for calls
  ZOOM_VIDEO_SDK_KEY, ZOOM_VIDEO_SDK_SECRET          for join tokens
  ZOOM_VIDEO_SDK_WEBHOOK_SECRET                      for webhooks`;

/** All commands. @param args Decides what is loaded. */
export function createProgram(context: Context, args: readonly string[]): Command {
  const program = new Command("zoom-video-sdk-api")
    .description(ABOUT)
    // No short options: IDs may begin with a dash.
    .option("--json", "JSON on a terminal too; an error is one JSON object on stderr")
    .option("--env-file <file>", "file of NAME=value lines; the environment takes precedence")
    .version(VERSION, "--version", "show the version")
    .helpOption("--help", "show help")
    .helpCommand("help [command]", "show help for a command")
    // Not process.exit, which would cut off output that a pipe has not taken yet.
    .exitOverride()
    // Errors are reported in one place.
    .configureOutput({ outputError() {} })
    .configureHelp({ showGlobalOptions: true });
  addCall(program, context, args);
  addArchive(program, context);
  addToken(program, context);
  addWebhook(program, context, args);
  addSandbox(program, context);
  addMock(program, context);
  addDoctor(program, context);
  addCommands(program, context);
  program
    .command("exit-codes")
    .description("list the exit codes")
    .addHelpText("after", `\n${EXIT_CODES_HELP}`)
    .action(() =>
      context.output.isForPeople ? context.output.line(EXIT_CODES_HELP) : context.output.values(exitCodes()),
    );
  return program;
}
