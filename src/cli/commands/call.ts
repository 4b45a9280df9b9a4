import type { Command, CommanderError } from "commander";
import type { ZoomVideoSdk } from "zoom-video-sdk-api";
import type { Api } from "../../internal/api.js";
import { CliError, withFlag } from "../cli-error.js";
import { type Context, createClient } from "../context.js";
import { type Operation, operations } from "../document.js";
import { addParameters, readParameters } from "../operation-options.js";
import { readJson } from "../read-text.js";
import { checkRequired } from "../required-option.js";

const EXAMPLES = `
Examples:
  zoom-video-sdk-api call listSessions --type past --from 2026-11-01 --to 2026-11-22 --all
  zoom-video-sdk-api call createSession --body '{"session_name":"Consultation 4711"}'
  zoom-video-sdk-api call "GET /videosdk/sessions/{sessionId}" --sessionId /ab//cdEFghIJklMNopQRg==
  zoom-video-sdk-api call getSession --help`;

/** `call`, with a command for each operation of the document. */
export function addCall(program: Command, context: Context, args: readonly string[]): void {
  const call = program
    .command("call")
    .description("call an operation of the API: by its ID, Zoom's own ID, or method and path")
    .usage("<operation> [options]")
    .configureHelp({ ...program.configureHelp(), subcommandTerm: (command) => command.name() })
    .addHelpText("after", EXAMPLES);
  // The document takes longer to read than all the rest.
  if (!["call", "commands"].some((name) => args.includes(name))) return;
  for (const operation of operations()) {
    const command = call.command(operation.id).helpGroup(`${operation.topic}:`);
    if (operation.zoomId !== undefined) command.alias(operation.zoomId);
    command
      .summary(operation.summary)
      .description(describe(operation))
      .usage("[options]")
      .addHelpText("after", exampleOf(operation));
    addParameters(command, operation);
    command.exitOverride((error) => {
      throw explain(error, operation);
    });
    command.action((options: CallOptions) => {
      checkRequired(command);
      return send(operation, options, context);
    });
  }
}

/** Says which option an ID or a field of the body belongs to. */
function explain(error: CommanderError, { parameters, body }: Operation): Error {
  const message = error.message.replace(/^error: /, "");
  const [id] = parameters.filter((parameter) => parameter.in === "path");
  if (error.code === "commander.excessArguments" && id !== undefined) {
    return new CliError("usage", message, `Pass the ID as an option: --${id.name} <id>`);
  }
  const field = /^unknown option '--([\w-]+)/.exec(message)?.[1]?.replaceAll("-", "_") ?? "";
  const example = Object(body?.example) as Record<string, unknown>;
  if (error.code !== "commander.unknownOption" || !Object.hasOwn(example, field)) return error;
  const json = JSON.stringify({ [field]: example[field] });
  return new CliError("usage", message, `It is a field of the body: --body '${json}'`);
}

type CallOptions = { body?: string; all?: boolean; account?: string } & Record<string, unknown>;

async function send(operation: Operation, options: CallOptions, context: Context): Promise<void> {
  const { output, interrupt } = context;
  const body = options.body === undefined ? undefined : await readJson("--body", options.body);
  const args = { ...(await readParameters(operation, options)), body: body as object | undefined };
  const api = apiOf(await createClient(context, options.account));
  const call = { signal: interrupt.signal };
  const id = operation.id as Parameters<Api["call"]>[0];
  try {
    if (!operation.isPaged) {
      const data: unknown = await api.call(id, args, call);
      return data === undefined ? output.note("Done.") : await output.value(data);
    }
    const list = api.list(id, args, call);
    if (options.all) return await output.values(list);
    const page = await list;
    await output.values(page.items);
    if (page.hasNextPage()) output.note("There are more: add --all.");
  } catch (error) {
    throw withFlag(error, (argument) => `--${argument.replace(/^query\./, "")}`);
  }
}

/** The way from every method of the client to its operation. */
const apiOf = (zoom: ZoomVideoSdk) => (zoom.reports as unknown as { api: Api }).api;

const describe = ({ method, path, description, rateLimitLabel }: Operation) =>
  `${method} ${path}\n\n${description.replaceAll("`", "")} Rate limit label: ${rateLimitLabel}.`;

const exampleOf = ({ body }: Operation) =>
  body === undefined ? "" : `\nExample of a body:\n${JSON.stringify(body.example, null, 2).replace(/^/gm, "  ")}`;
