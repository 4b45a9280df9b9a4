import { createHmac } from "node:crypto";
import { InvalidArgumentError } from "../core/errors.js";
import type { KnownWebhookEvent, UrlValidationAnswer } from "./events.js";
import { checkSecretTokens } from "./signature.js";

/**
 * The answer to an event `endpoint.url_validation`: send it as JSON with status 200, within 3 s. Zoom asks when the URL is
 * set, and every 72 hours; after six failures in a row it stops sending events.
 *
 * @param event One that `verifyWebhook` gave. Whoever gets answers to events of their own making can have any webhook
 *   signed.
 * @param secretToken The webhook secret token of the app; of several, the first one counts.
 * @throws InvalidArgumentError where the event is another one, or the token cannot be.
 */
export function answerUrlValidation(
  event: KnownWebhookEvent<"endpoint.url_validation">,
  secretToken: string | readonly string[],
): UrlValidationAnswer {
  const [current] = checkSecretTokens(secretToken);
  const plainToken: unknown = event?.payload?.plainToken;
  // What starts like that is a webhook to be signed, not a challenge.
  if (event?.event !== "endpoint.url_validation" || typeof plainToken !== "string" || plainToken.startsWith("v0:")) {
    throw new InvalidArgumentError("event", "must be a verified `endpoint.url_validation` with a `plainToken`.");
  }
  return { plainToken, encryptedToken: createHmac("sha256", current).update(plainToken).digest("hex") };
}
