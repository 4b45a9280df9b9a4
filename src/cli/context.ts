import type { ClientOptions, ZoomVideoSdk } from "zoom-video-sdk-api";
import { CliError } from "./cli-error.js";
import { Interrupt } from "./interrupt.js";
import { Output } from "./output.js";
import { Settings } from "./settings.js";

/** What commands share. */
export interface Context {
  readonly output: Output;
  readonly interrupt: Interrupt;
  /** Read when first needed. */
  readonly settings: Settings;
  /** For what is not an error, but not a success either. */
  exitCode: number;
}

/** @param envFile Returns the file of `--env-file`, once the options are parsed. */
export function createContext(isJson: boolean, envFile: () => string | undefined): Context {
  const interrupt = new Interrupt();
  let settings: Settings | undefined;
  return {
    output: new Output(isJson, interrupt.signal),
    interrupt,
    get settings() {
      settings ??= new Settings(envFile());
      return settings;
    },
    exitCode: 0,
  };
}

/** @throws CliError if the keys or the base URL can't be right. */
export async function createClient({ settings, output }: Context, account?: string): Promise<ZoomVideoSdk> {
  const [apiKey, apiSecret] = settings.requirePair(
    "ZOOM_VIDEO_SDK_API_KEY",
    "ZOOM_VIDEO_SDK_API_SECRET",
    "calls need the API key and secret of your Video SDK account",
  );
  const { ZoomVideoSdk } = await import("zoom-video-sdk-api");
  const options: ClientOptions = {
    apiKey,
    apiSecret,
    baseUrl: settings.get("ZOOM_VIDEO_SDK_BASE_URL"),
    userAgent: "cli",
    hooks: {
      onRetry: ({ operationId, errorType, delayMs }) => {
        // These are retried for a token that may be valid, without a wait.
        const isTokenRejected = errorType === "401" || errorType === "rejected";
        const how = isTokenRejected ? "with a new token" : `in ${Math.ceil(delayMs / 1000)} s`;
        output.note(`${operationId} failed (${errorType}), retrying ${how}.`);
      },
    },
  };
  let zoom: ZoomVideoSdk;
  try {
    zoom = new ZoomVideoSdk(options);
  } catch (cause) {
    const message = (cause as Error).message.replace(/^baseUrl/, "ZOOM_VIDEO_SDK_BASE_URL");
    throw new CliError("usage", message, undefined, { cause });
  }
  return account === undefined ? zoom : zoom.account(account);
}
