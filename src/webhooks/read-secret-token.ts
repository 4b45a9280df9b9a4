import { ConfigError } from "../core/errors.js";
import { readEnv } from "../internal/platform.js";
import type { WebhookHandlerOptions } from "./handler-options.js";
import type { WebhookHeaders } from "./headers.js";
import { Refusal } from "./refusal.js";
import { checkSecretTokens, type WebhookSecret } from "./secret-tokens.js";

const VARIABLE = "ZOOM_VIDEO_SDK_WEBHOOK_SECRET";

/** @throws Refusal 503: our own fault must lose no event, and Zoom repeats after 5xx only. */
export async function readSecretToken(
  option: WebhookHandlerOptions["secretToken"],
  headers: WebhookHeaders,
): Promise<WebhookSecret> {
  try {
    const token = typeof option === "function" ? await option(headers) : (option ?? fromEnvironment());
    checkSecretTokens(token);
    return token;
  } catch (error) {
    throw new Refusal(503, "setup", error);
  }
}

function fromEnvironment(): string {
  const token = readEnv(VARIABLE)?.trim();
  if (token) return token;
  throw new ConfigError(`secretToken is missing. Pass it, or set the environment variable ${VARIABLE}.`);
}
