import { InvalidArgumentError } from "../core/errors.js";
import type { KnownWebhookEvent, UrlValidationAnswer } from "./events.js";
import type { Hmac } from "./hmac.js";
import { nodeCrypto } from "./node-crypto.js";
import { checkSecretTokens, tokenFor, type WebhookSecret } from "./secret-tokens.js";

/** Much longer than Zoom's tokens, and shorter than any event. */
const MAX_LENGTH = 128;

/**
 * Returns the response to an `endpoint.url_validation` event: send it as JSON with status 200, within 3 s. Zoom sends
 * the event when the URL is set and every 72 hours; after six consecutive failures it stops sending events.
 *
 * Needs `node:crypto`; elsewhere, use `createWebhookHandler`, which answers these events.
 *
 * @param event Must come from `verifyWebhook`: anyone who gets responses to forged events can have any webhook signed.
 * @param secretToken The app's webhook secret token; if there are several, the one that the event was signed with.
 * @throws InvalidArgumentError if the event is a different one, or the token is invalid.
 * @throws ConfigError if the runtime has no `node:crypto`.
 */
export function answerUrlValidation(
  event: KnownWebhookEvent<"endpoint.url_validation">,
  secretToken: WebhookSecret,
): UrlValidationAnswer {
  const tokens = checkSecretTokens(secretToken);
  const plainToken = plainTokenOf(event);
  const { createHmac } = nodeCrypto("answerUrlValidation", "createWebhookHandler");
  return { plainToken, encryptedToken: createHmac("sha256", tokenFor(event, tokens)).update(plainToken).digest("hex") };
}

/** The same with Web Crypto, for an event that was verified. */
export async function answerWith(
  hmac: Hmac,
  event: KnownWebhookEvent<"endpoint.url_validation">,
  secretToken: WebhookSecret,
): Promise<UrlValidationAnswer> {
  const plainToken = plainTokenOf(event);
  const token = tokenFor(event, checkSecretTokens(secretToken));
  return { plainToken, encryptedToken: await hmac.sign(token, new TextEncoder().encode(plainToken)) };
}

/** A text with a colon may be a webhook to be signed, not a challenge. */
function plainTokenOf(event: KnownWebhookEvent<"endpoint.url_validation">): string {
  const plainToken: unknown = event?.payload?.plainToken;
  const isToken = typeof plainToken === "string" && plainToken.length <= MAX_LENGTH && !plainToken.includes(":");
  if (event?.event === "endpoint.url_validation" && isToken) return plainToken;
  throw new InvalidArgumentError(
    "event",
    "must be an `endpoint.url_validation` with a `plainToken`. Pass what `verifyWebhook` returned.",
  );
}
