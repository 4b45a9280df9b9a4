import type { Command } from "commander";
import type { KnownWebhookEvent } from "zoom-video-sdk-api/webhooks";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { webhookEvents } from "../document.js";
import { checkRequired, RequiredOption } from "../required-option.js";
import { setPath } from "../set-path.js";

const TIMEOUT_MS = 30_000;

interface Given {
  to: string;
  set: string[];
}

/** `webhook send`, with a command for each event of the document. */
export function addWebhook(program: Command, context: Context, args: readonly string[]): void {
  const webhook = program.command("webhook").description("send signed webhooks to your own endpoint, as Zoom does");
  const send = webhook
    .command("send")
    .usage("<event> --to <url> [options]")
    .description("send an event, signed with ZOOM_VIDEO_SDK_WEBHOOK_SECRET; prints the response")
    .addHelpText(
      "after",
      "\nExample:\n  zoom-video-sdk-api webhook send session.started --to http://localhost:3000/webhooks",
    );
  if (!["webhook", "commands"].some((name) => args.includes(name))) return;
  for (const event of webhookEvents()) {
    send
      .command(event.name)
      .description(event.description.replaceAll("`", ""))
      .usage("--to <url> [options]")
      .addOption(new RequiredOption("--to <url>", "your endpoint").argParser(checkUrl))
      .option("--set <path=value>", "change a field, as in payload.object.session_name=Demo; repeatable", append, [])
      .addHelpText("after", `\nThe event:\n${JSON.stringify(event.example, null, 2).replace(/^/gm, "  ")}`)
      .action(async ({ to, set }: Given, command: Command) => {
        checkRequired(command);
        const body = structuredClone(event.example) as KnownWebhookEvent;
        body.event_ts = Date.now();
        for (const assignment of set) setPath(body, event.schema, assignment);
        await post(body, to, context);
      });
  }
  // After its commands, which would inherit it.
  send.exitOverride((error) => {
    if (error.code !== "commander.unknownOption") throw error;
    throw new CliError("usage", "The event is missing.", "Name it before the options: webhook send session.started …");
  });
}

async function post(event: KnownWebhookEvent, url: string, { output, settings, interrupt }: Context): Promise<void> {
  const secretToken = settings.require("ZOOM_VIDEO_SDK_WEBHOOK_SECRET", "it signs the event");
  const { signWebhook } = await import("zoom-video-sdk-api/webhooks");
  const { body, headers } = signWebhook({ event, secretToken });
  output.note(body);
  const signal = AbortSignal.any([interrupt.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  const started = performance.now();
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" });
    text = await response.text();
  } catch (cause) {
    if (interrupt.signal.aborted) throw cause;
    const { message, cause: reason } = cause as Error;
    throw new CliError("network", `${url} did not respond: ${(reason as Error | undefined)?.message || message}`);
  }
  const { status } = response;
  await output.value({ status, durationMs: Math.round(performance.now() - started), body: text });
  if (status >= 200 && status < 300) return;
  const message = `The endpoint responded ${status}, so Zoom would count the event as not delivered.`;
  const hint = status === 401 || status === 403 ? "Does it have the same secret token?" : undefined;
  throw new CliError(status >= 500 ? "server" : status === 404 ? "not-found" : "rejected", message, hint);
}

function checkUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new CliError("usage", `--to must be a URL such as http://localhost:3000/webhooks, not ${text}.`);
}

const append = (text: string, before: readonly string[]) => [...before, text];
