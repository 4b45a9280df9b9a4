import { createHmac } from "node:crypto";
import { InvalidArgumentError } from "../core/errors.js";
import type { KnownWebhookEvent, UrlValidationAnswer } from "./events.js";
import { checkSecretTokens } from "./signature.js";

/**
 * Returns the response to an `endpoint.url_validation` event: send it as JSON with status 200, within 3 s. Zoom sends
 * the event when the URL is set and every 72 hours; after six consecutive failures it stops sending events.
 *
 * @param event Must come from `verifyWebhook`: anyone who gets responses to forged events can have any webhook signed.
 * @param secretToken The app's webhook secret token; if there are several, the first one is used.
 * @throws InvalidArgumentError if the event is a different one, or the token is invalid.
 */
export function answerUrlValidation(
  event: KnownWebhookEvent<"endpoint.url_validation">,
  secretToken: string | readonly string[],
): UrlValidationAnswer {
  const [current] = checkSecretTokens(secretToken);
  const plainToken: unknown = event?.payload?.plainToken;
  // A token that starts like this is a webhook to be signed, not a challenge.
  if (event?.event !== "endpoint.url_validation" || typeof plainToken !== "string" || plainToken.startsWith("v0:")) {
    throw new InvalidArgumentError(
      "event",
      "must be an `endpoint.url_validation` with a `plainToken`. Pass what `verifyWebhook` returned.",
    );
  }
  return { plainToken, encryptedToken: createHmac("sha256", current).update(plainToken).digest("hex") };
}
