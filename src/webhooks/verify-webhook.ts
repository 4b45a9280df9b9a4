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
  /** The body as it came, byte for byte: not parsed, not trimmed, on AWS Lambda decoded from base64. */
  body: string | Uint8Array;
  /** Headers of the request. */
  headers: WebhookHeaders;
  /** The webhook secret token of the app. While you change it, the new and the old one. */
  secretToken: string | readonly string[];
  /**
   * How many seconds ago the request may have been signed; `Infinity` for any time. Default 5400, an hour and a half:
   * Zoom sends an event again up to 85 minutes after the first time, and does not say whether it signs it again.
   * The future is admitted for as long, but no more than 300 s: clocks differ by little.
   */
  toleranceSeconds?: number | undefined;
  /** The time to check against, for tests: a `Date`, or milliseconds since 1970. Default: now. */
  now?: Date | number | undefined;
}

const DEFAULT_TOLERANCE_SECONDS = 5400;
const MAX_SKEW_SECONDS = 300;

/**
 * Checks that Zoom sent a webhook, and gives its event. The body is not parsed before its signature holds, and the event
 * is not checked against its type: Zoom adds events and fields without notice.
 *
 * Zoom drops an event that is answered with 4xx, and sends it again after 5xx.
 *
 * @throws WebhookVerificationError where the request is not one of Zoom's; `reason` tells what is wrong with it.
 * @throws InvalidArgumentError where `secretToken`, `toleranceSeconds` or `now` cannot be.
 */
export function verifyWebhook(options: VerifyWebhookOptions): WebhookEvent {
  checkObject("options", options);
  const { body, headers, secretToken, toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = Date.now() } = options;
  const tokens = checkSecretTokens(secretToken);
  if (typeof toleranceSeconds !== "number" || !(toleranceSeconds >= 0)) {
    throw new InvalidArgumentError("toleranceSeconds", "must be a number of seconds from 0, or Infinity.");
  }
  if (!Number.isFinite(Number(now))) {
    throw new InvalidArgumentError("now", "must be a Date, or milliseconds since 1970.");
  }
  if (!isRawBody(body)) {
    throw new WebhookVerificationError(
      "body",
      `body must be what came over the wire, as string or Uint8Array, not ${body === null ? "null" : typeof body}: Zoom signs the bytes, and JSON.stringify does not bring them back. Express: express.raw({ type: "application/json" }). Fastify: addContentTypeParser with parseAs: "buffer". Next.js: await request.text(). AWS Lambda: event.body.`,
    );
  }
  const signature = readHeader(headers, SIGNATURE, /^v0=[0-9a-f]{64}$/, "`v0=` and 64 hexadecimal digits");
  const timestamp = readHeader(headers, TIMESTAMP, /^\d{1,11}$/, "seconds since 1970");
  // All tokens, so that the time it takes does not tell which one it was.
  const matches = tokens.map((token) =>
    timingSafeEqual(Buffer.from(signatureOf(token, timestamp, body)), Buffer.from(signature)),
  );
  if (!matches.includes(true)) {
    throw new WebhookVerificationError(
      "signature",
      "The signature does not match. Either the secret token is not this app's (it is neither the SDK secret nor the API secret), or the body is not byte for byte what came: a framework parsed or decoded it.",
    );
  }
  checkTime(Number(timestamp) - Math.floor(Number(now) / 1000), toleranceSeconds);
  return parseEvent(body);
}

/** @param seconds From now to when it was signed: less than 0 in the past. */
function checkTime(seconds: number, tolerance: number): void {
  if (-seconds > tolerance) {
    throw new WebhookVerificationError(
      "timestamp",
      `The webhook was signed ${-seconds} s ago, toleranceSeconds is ${tolerance}: it is a replay, or the clock is wrong.`,
    );
  }
  if (seconds > Math.min(tolerance, MAX_SKEW_SECONDS)) {
    throw new WebhookVerificationError(
      "timestamp",
      `The webhook was signed ${seconds} s in the future: see the clock.`,
    );
  }
}

function parseEvent(body: string | Uint8Array): WebhookEvent {
  const event = parseJson(typeof body === "string" ? body : Buffer.from(body).toString()) as WebhookEvent | undefined;
  if (typeof event?.event !== "string") {
    throw new WebhookVerificationError("body", "The signature holds, but the body is no JSON object with an `event`.");
  }
  return event;
}
