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
      /** The bytes to send in place of an event: an event without types here, a broken body. */
      body: Body;
      event?: undefined;
    }
) & {
  /** The webhook secret token that the app under test knows; of several, the first one signs. */
  secretToken: string | readonly string[];
  /** When it is sent, in seconds since 1970. Default: now. */
  timestamp?: number | undefined;
  /** The same for an event that is sent again. Default: a new one. */
  requestId?: string | undefined;
};

/** A request as Zoom would send it: POST `body` with these headers. */
export interface SignedWebhook<Body extends string | Uint8Array = string> {
  /** What to send. */
  body: Body;
  /** Signature, timestamp, ID, and the type of the body. */
  headers: Record<string, string>;
}

/**
 * Signs a webhook as Zoom does, for tests of your own.
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
    throw new InvalidArgumentError("body", "must be a string or Uint8Array; an object goes into `event`.");
  }
  if (!Number.isInteger(timestamp) || timestamp < 0) {
    throw new InvalidArgumentError("timestamp", "must be an integer number of seconds since 1970.");
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
