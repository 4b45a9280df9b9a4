import { randomUUID } from "node:crypto";
import { InvalidArgumentError } from "../core/errors.js";
import { checkObject } from "../internal/validate.js";
import type { KnownWebhookEvent } from "./events.js";
import { REQUEST_ID, SIGNATURE, TIMESTAMP } from "./headers.js";
import { checkSecretTokens, isRawBody, signatureOf } from "./signature.js";

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
  secretToken: string | readonly string[];
  /** When it was signed, in seconds since 1970. Default: now. */
  timestamp?: number | undefined;
  /** Zoom's ID of the event; reuse it to simulate a resent event. Default: a new one. */
  requestId?: string | undefined;
};

/** A request as Zoom would send it: POST `body` with these headers. */
export interface SignedWebhook<Body extends string | Uint8Array = string> {
  /** What to send. */
  body: Body;
  /** Signature, timestamp, ID and content type. */
  headers: Record<string, string>;
}

/**
 * Signs a webhook as Zoom does, for your own tests.
 *
 * @example
 * ```ts
 * const request = signWebhook({ event, secretToken: "secret-of-the-test" });
 * await fetch(url, { method: "POST", ...request });
 * ```
 * @throws InvalidArgumentError
 */
export function signWebhook<Body extends string | Uint8Array = string>(
  options: SignWebhookOptions<Body>,
): SignedWebhook<Body> {
  checkObject("options", options);
  const { event, timestamp = Math.floor(Date.now() / 1000), requestId = randomUUID() } = options;
  const [current] = checkSecretTokens(options.secretToken);
  const body = event === undefined ? options.body : (JSON.stringify(event) as Body);
  if (!isRawBody(body)) {
    throw new InvalidArgumentError("body", "must be a string or Uint8Array. Pass an object as `event`.");
  }
  if (!Number.isInteger(timestamp) || timestamp < 0) {
    throw new InvalidArgumentError("timestamp", "must be a non-negative integer, in seconds since 1970.");
  }
  return {
    body,
    headers: {
      "content-type": "application/json",
      [SIGNATURE]: signatureOf(current, String(timestamp), body),
      [TIMESTAMP]: String(timestamp),
      [REQUEST_ID]: requestId,
    },
  };
}
