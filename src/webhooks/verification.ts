import { InvalidArgumentError, WebhookVerificationError } from "../core/errors.js";
import { parseJson } from "../internal/json.js";
import { checkObject, type Fail, invalidArgument } from "../internal/validate.js";
import type { WebhookEvent } from "./events.js";
import { readHeader, SIGNATURE, TIMESTAMP, type WebhookHeaders } from "./headers.js";
import { bytesOf, type RawBody, signedBytes } from "./raw-body.js";
import { checkSecretTokens, rememberToken, type WebhookSecret } from "./secret-tokens.js";

/** Options of {@link verifyWebhook} and {@link verifyWebhookAsync}. */
export interface VerifyWebhookOptions {
  /** The raw body, byte for byte as received: not parsed, not trimmed; on AWS Lambda, decoded from base64. */
  body: RawBody;
  /** Headers of the request. */
  headers: WebhookHeaders;
  /** The app's webhook secret token. While you rotate it, both the new and the old one. */
  secretToken: WebhookSecret;
  /**
   * How many seconds ago the request may have been signed; `Infinity` for no limit. Default 5400, an hour and a half:
   * Zoom resends an event up to 85 minutes after the first time, and does not document whether it signs it again.
   * Timestamps in the future are allowed within the same tolerance, but at most 300 s: clocks differ by little.
   */
  toleranceSeconds?: number | undefined;
  /** The time to check against, for tests: a `Date`, or milliseconds since 1970. Default: now. */
  now?: Date | number | undefined;
}

export const DEFAULT_TOLERANCE_SECONDS = 5400;
const MAX_SKEW_SECONDS = 300;

/** A request whose signature is yet to be compared. */
export interface Unverified {
  tokens: readonly [string, ...string[]];
  /** 64 hexadecimal digits. */
  signature: string;
  /** What the signature is of. */
  signed: Uint8Array<ArrayBuffer>;
  body: Uint8Array;
  /** From now to when it was signed: negative in the past. */
  seconds: number;
  tolerance: number;
}

/** Everything that needs no cryptography. */
export function prepare(options: VerifyWebhookOptions): Unverified {
  checkObject("options", options);
  const { headers, secretToken, toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = Date.now() } = options;
  const tokens = checkSecretTokens(secretToken);
  checkTolerance(toleranceSeconds);
  if (!Number.isFinite(Number(now))) {
    throw new InvalidArgumentError("now", "must be a Date, or milliseconds since 1970.");
  }
  const body = bytesOf(options.body);
  const { signature, timestamp, seconds } = readStamp(headers, now);
  return { tokens, signature, signed: signedBytes(timestamp, body), body, seconds, tolerance: toleranceSeconds };
}

function readStamp(headers: WebhookHeaders, now: Date | number) {
  const signature = readHeader(headers, SIGNATURE, /^v0=[0-9a-f]{64}$/, "`v0=` and 64 hexadecimal digits");
  const timestamp = readHeader(headers, TIMESTAMP, /^\d{1,11}$/, "seconds since 1970");
  const seconds = Number(timestamp) - Math.floor(Number(now) / 1000);
  return { signature: signature.slice("v0=".length), timestamp, seconds };
}

/** Refuses what no body could make valid. @throws WebhookVerificationError */
export function checkStamp(headers: WebhookHeaders, toleranceSeconds: number): void {
  checkTime(readStamp(headers, Date.now()).seconds, toleranceSeconds);
}

export function checkTolerance(seconds: unknown, fail: Fail = invalidArgument): void {
  if (typeof seconds === "number" && seconds >= 0) return;
  throw fail("toleranceSeconds", "must be a non-negative number of seconds, or Infinity.");
}

/** @param matches For each token, whether it signed the request. */
export function conclude({ tokens, seconds, tolerance, body }: Unverified, matches: readonly boolean[]): WebhookEvent {
  const token = tokens[matches.indexOf(true)];
  if (token === undefined) {
    throw new WebhookVerificationError(
      "signature",
      "The signature does not match. Check that the secret token is this app's (neither the SDK secret nor the API secret), and that the body is byte for byte as received, not parsed or decoded by a framework.",
    );
  }
  checkTime(seconds, tolerance);
  const event = parseEvent(body);
  rememberToken(event, token);
  return event;
}

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

function parseEvent(body: Uint8Array): WebhookEvent {
  // Drops a byte order mark, which the signature covers.
  const event = parseJson(new TextDecoder().decode(body)) as WebhookEvent | undefined;
  if (typeof event?.event !== "string") {
    throw new WebhookVerificationError(
      "body",
      "The signature is valid, but the body is not a JSON object with an `event`.",
    );
  }
  return event;
}
