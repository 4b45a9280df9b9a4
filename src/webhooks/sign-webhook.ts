import { InvalidArgumentError } from "../core/errors.js";
import { randomUuid } from "../internal/platform.js";
import { checkObject } from "../internal/validate.js";
import type { KnownWebhookEvent, WebhookEvent } from "./events.js";
import { REQUEST_ID, SIGNATURE, TIMESTAMP } from "./headers.js";
import { Hmac } from "./hmac.js";
import { nodeCrypto } from "./node-crypto.js";
import { bytesOf, isRawBody, type RawBody, signedBytes } from "./raw-body.js";
import { checkSecretTokens, type WebhookSecret } from "./secret-tokens.js";

/** Options of {@link signWebhook}. */
export type SignWebhookOptions<Body extends string | Uint8Array = string> = (
  | {
      /** The event to send. */
      event: KnownWebhookEvent;
      body?: undefined;
    }
  | {
      /** The body to send instead of an event, such as an event without types here or a malformed body. */
      body: Body;
      event?: undefined;
    }
) & {
  /** Webhook secret token of the app under test; if there are several, the first one signs. */
  secretToken: WebhookSecret;
} & WebhookStamp;

/** What Zoom adds to each request, for tests of old and resent ones. */
export interface WebhookStamp {
  /** When it was signed, in seconds since 1970. Default: now. */
  timestamp?: number | undefined;
  /** Zoom's ID of the event; reuse it to simulate a resent event. Default: a new one. */
  requestId?: string | undefined;
}

/** A request as Zoom would send it: POST `body` with these headers. */
export interface SignedWebhook<Body extends string | Uint8Array = string> {
  /** What to send. */
  body: Body;
  /** Signature, timestamp, ID and content type. */
  headers: Record<string, string>;
}

/**
 * Signs a webhook as Zoom does, for your own tests. Needs `node:crypto`; elsewhere, use {@link webhookRequest}.
 *
 * @example
 * ```ts
 * const request = signWebhook({ event, secretToken: "secret-of-the-test" });
 * await fetch(url, { method: "POST", ...request });
 * ```
 * @throws InvalidArgumentError
 * @throws ConfigError if the runtime has no `node:crypto`.
 */
export function signWebhook<Body extends string | Uint8Array = string>(
  options: SignWebhookOptions<Body>,
): SignedWebhook<Body> {
  checkObject("options", options);
  const { event } = options;
  const [current] = checkSecretTokens(options.secretToken);
  const body = event === undefined ? options.body : (JSON.stringify(event) as Body);
  checkBody("body", body);
  const timestamp = timestampOf(options);
  const { createHmac } = nodeCrypto("signWebhook", "await webhookRequest(…)");
  const signature = createHmac("sha256", current)
    .update(signedBytes(timestamp, bytesOf(body)))
    .digest("hex");
  return { body, headers: headersOf(signature, timestamp, options) };
}

/** Options of {@link webhookRequest}. */
export interface WebhookRequestOptions extends WebhookStamp {
  /** Webhook secret token of the app under test; if there are several, the first one signs. */
  secretToken: WebhookSecret;
  /** Address of your route, for frameworks that route by it. Default `http://localhost/`. */
  url?: string | URL | undefined;
}

/**
 * A whole request, signed as Zoom does, for your own tests. Made with Web Crypto: works on every runtime.
 *
 * @example
 * ```ts
 * const response = await handler(await webhookRequest(event, { secretToken: "secret-of-the-test" }));
 * ```
 * @param event The event to send; or a body, such as an event without types here or a malformed one.
 * @throws InvalidArgumentError
 */
export async function webhookRequest(event: WebhookEvent | RawBody, options: WebhookRequestOptions): Promise<Request> {
  checkObject("options", options);
  const { url = "http://localhost/" } = options;
  const [current] = checkSecretTokens(options.secretToken);
  const body = isRawBody(event) ? event : JSON.stringify(event);
  checkBody("event", body);
  const timestamp = timestampOf(options);
  const bytes = new Uint8Array(bytesOf(body));
  const signature = await new Hmac().sign(current, signedBytes(timestamp, bytes));
  return new Request(url, { method: "POST", body: bytes, headers: headersOf(signature, timestamp, options) });
}

function checkBody(name: string, body: unknown): void {
  if (isRawBody(body)) return;
  throw new InvalidArgumentError(name, "must be a string or Uint8Array. Pass an object as `event`.");
}

function timestampOf({ timestamp = Math.floor(Date.now() / 1000) }: WebhookStamp): string {
  if (Number.isInteger(timestamp) && timestamp >= 0) return String(timestamp);
  throw new InvalidArgumentError("timestamp", "must be a non-negative integer, in seconds since 1970.");
}

function headersOf(signature: string, timestamp: string, { requestId = randomUuid() }: WebhookStamp) {
  return {
    "content-type": "application/json",
    [SIGNATURE]: `v0=${signature}`,
    [TIMESTAMP]: timestamp,
    [REQUEST_ID]: requestId,
  };
}
