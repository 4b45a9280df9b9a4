import { Buffer } from "node:buffer";
import { timingSafeEqual } from "node:crypto";
import { InvalidArgumentError, WebhookVerificationError } from "../core/errors.js";
import { parseJson } from "../internal/json.js";
import { checkObject } from "../internal/validate.js";
import type { WebhookEvent } from "./events.js";
import { readHeader, SIGNATURE, TIMESTAMP, type WebhookHeaders } from "./headers.js";
import { checkSecretTokens, isRawBody, signatureOf } from "./signature.js";

/** Options of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** The raw body, byte for byte as received: not parsed, not trimmed; on AWS Lambda, decoded from base64. */
  body: string | Uint8Array;
  /** Headers of the request. */
  headers: WebhookHeaders;
  /** The app's webhook secret token. While you rotate it, both the new and the old one. */
  secretToken: string | readonly string[];
  /**
   * How many seconds ago the request may have been signed; `Infinity` for no limit. Default 5400, an hour and a half:
   * Zoom resends an event up to 85 minutes after the first time, and does not document whether it signs it again.
   * Timestamps in the future are allowed within the same tolerance, but at most 300 s: clocks differ by little.
   */
  toleranceSeconds?: number | undefined;
  /** The time to check against, for tests: a `Date`, or milliseconds since 1970. Default: now. */
  now?: Date | number | undefined;
}

const DEFAULT_TOLERANCE_SECONDS = 5400;
const MAX_SKEW_SECONDS = 300;

/**
 * Verifies that Zoom sent a webhook, and returns its event. The body is parsed only after its signature is verified.
 * The event is not validated against its type: Zoom adds events and fields without notice.
 *
 * Zoom drops an event if you respond with 4xx, and resends it after 5xx.
 *
 * @throws WebhookVerificationError if the request fails verification; `reason` says what is wrong.
 * @throws InvalidArgumentError if `secretToken`, `toleranceSeconds` or `now` is invalid.
 */
export function verifyWebhook(options: VerifyWebhookOptions): WebhookEvent {
  checkObject("options", options);
  const { body, headers, secretToken, toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = Date.now() } = options;
  const tokens = checkSecretTokens(secretToken);
  if (typeof toleranceSeconds !== "number" || !(toleranceSeconds >= 0)) {
    throw new InvalidArgumentError("toleranceSeconds", "must be a non-negative number of seconds, or Infinity.");
  }
  if (!Number.isFinite(Number(now))) {
    throw new InvalidArgumentError("now", "must be a Date, or milliseconds since 1970.");
  }
  if (!isRawBody(body)) {
    throw new WebhookVerificationError(
      "body",
      `body must be the raw request body, a string or Uint8Array, not ${body === null ? "null" : typeof body}. Zoom signs the bytes, and JSON.stringify does not restore them. Express: express.raw({ type: "application/json" }). Fastify: addContentTypeParser with parseAs: "buffer". Next.js: await request.text(). AWS Lambda: event.body.`,
    );
  }
  const signature = readHeader(headers, SIGNATURE, /^v0=[0-9a-f]{64}$/, "`v0=` and 64 hexadecimal digits");
  const timestamp = readHeader(headers, TIMESTAMP, /^\d{1,11}$/, "seconds since 1970");
  // Checks all tokens, so that the time it takes does not reveal which one matches.
  const matches = tokens.map((token) =>
    timingSafeEqual(Buffer.from(signatureOf(token, timestamp, body)), Buffer.from(signature)),
  );
  if (!matches.includes(true)) {
    throw new WebhookVerificationError(
      "signature",
      "The signature does not match. Check that the secret token is this app's (neither the SDK secret nor the API secret), and that the body is byte for byte as received, not parsed or decoded by a framework.",
    );
  }
  checkTime(Number(timestamp) - Math.floor(Number(now) / 1000), toleranceSeconds);
  return parseEvent(body);
}

/** @param seconds From now to when it was signed: negative in the past. */
function checkTime(seconds: number, tolerance: number): void {
  if (-seconds > tolerance) {
    throw new WebhookVerificationError(
      "timestamp",
      `The webhook was signed ${-seconds} s ago; toleranceSeconds is ${tolerance}. It may be a replay. If not, check this machine's clock.`,
    );
  }
  if (seconds > Math.min(tolerance, MAX_SKEW_SECONDS)) {
    throw new WebhookVerificationError(
      "timestamp",
      `The webhook was signed ${seconds} s in the future. Check this machine's clock.`,
    );
  }
}

function parseEvent(body: string | Uint8Array): WebhookEvent {
  const event = parseJson(typeof body === "string" ? body : Buffer.from(body).toString()) as WebhookEvent | undefined;
  if (typeof event?.event !== "string") {
    throw new WebhookVerificationError(
      "body",
      "The signature is valid, but the body is not a JSON object with an `event`.",
    );
  }
  return event;
}
