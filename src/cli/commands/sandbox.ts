import { stdout } from "node:process";
import { type Command, Option } from "commander";
import type { SandboxActivity, SandboxOptions } from "zoom-video-sdk-api/testing";
import type { Context } from "../context.js";
import { bold, dim, red, yellow } from "../output.js";
import { plain, toJson } from "../plain.js";
import { checkPort, explainPort } from "../port.js";
import { addSample } from "../sample.js";

interface Given {
  port?: number;
  plan?: "pro" | "business";
  seed?: string;
  webhooks?: string;
  empty?: boolean;
}

/** `sandbox`: a back end with state, and a log of what happens in it. */
export function addSandbox(program: Command, context: Context): void {
  program
    .command("sandbox")
    .description("run a sandbox of the Video SDK, with a few sessions and recordings; needs no account")
    .option("--port <n>", "port on 127.0.0.1 (default: a free one)", checkPort)
    .addOption(new Option("--plan <plan>", "whose rate limits apply (default: none)").choices(["pro", "business"]))
    .option("--seed <text>", "IDs and keys depend on it")
    .option("--webhooks <url>", "where to send webhooks, signed with ZOOM_VIDEO_SDK_WEBHOOK_SECRET")
    .option("--empty", "without sample sessions")
    .action((given: Given) => run(given, context));
}

async function run({ empty, webhooks, ...options }: Given, { output, interrupt, settings }: Context): Promise<void> {
  const log = (activity: SandboxActivity) => {
    const at = new Date().toISOString();
    const line = output.isForPeople ? format(activity, at) : toJson({ ...activity, at }, stdout);
    // A reader that went away has ended the command.
    void output.line(line).catch(() => {});
  };
  const endpoint: Pick<SandboxOptions, "webhooks"> =
    webhooks === undefined
      ? {}
      : {
          webhooks: {
            url: webhooks,
            secretToken: settings.require("ZOOM_VIDEO_SDK_WEBHOOK_SECRET", "it signs webhooks"),
          },
        };
  const { startSandbox } = await import("zoom-video-sdk-api/testing");
  const sandbox = await startSandbox({ ...options, ...endpoint, onActivity: log }).catch(explainPort(options.port));
  try {
    const { url, apiKey, apiSecret, sdkKey, sdkSecret } = sandbox;
    const variables = {
      ZOOM_VIDEO_SDK_BASE_URL: url,
      ZOOM_VIDEO_SDK_API_KEY: apiKey,
      ZOOM_VIDEO_SDK_API_SECRET: apiSecret,
      ZOOM_VIDEO_SDK_KEY: sdkKey,
      ZOOM_VIDEO_SDK_SECRET: sdkSecret,
    };
    if (output.isForPeople) {
      for (const [name, value] of Object.entries(variables)) await output.line(`${bold(stdout, name)}=${value}`);
      output.note("Save these lines to a file and pass it with --env-file. Ctrl-C stops the sandbox.\n");
    } else {
      await output.value({ type: "ready", ...variables });
      output.note("Ctrl-C stops the sandbox.");
    }
    if (!empty) await addSample(sandbox);
    await interrupt.wait();
  } finally {
    await sandbox.close();
  }
}

function format(activity: SandboxActivity, at: string): string {
  const time = dim(stdout, at.slice(11, 19));
  if (activity.type === "event") {
    const { event, status } = activity;
    return `${time}  event      ${event}${status === undefined ? "" : ` → ${toStatus(status)}`}`;
  }
  const { method, path, operationId, status, code, message } = activity;
  const problem = message === undefined ? "" : `  ${code ?? ""} ${message}`;
  return `${time}  ${method.padEnd(6)} ${toStatus(status)} ${plain(operationId ?? path)}${plain(problem)}`;
}

function toStatus(status: number): string {
  if (status === -1) return red(stdout, "no response");
  if (status < 300) return `${status}`;
  return (status < 500 ? yellow : red)(stdout, `${status}`);
}
