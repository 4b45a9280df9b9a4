import type { WebhookEvent } from "./events.js";
import { Hmac } from "./hmac.js";
import { nodeCrypto } from "./node-crypto.js";
import { conclude, prepare, type VerifyWebhookOptions } from "./verification.js";

/**
 * Verifies that Zoom sent a webhook, and returns its event. The body is parsed only after its signature is verified.
 * The event is not validated against its type: Zoom adds events and fields without notice.
 *
 * Needs `node:crypto` (Node 20.16 and later, Bun, Deno); elsewhere, use {@link verifyWebhookAsync}.
 *
 * Zoom drops an event if you respond with 4xx, and resends it after 5xx.
 *
 * @throws WebhookVerificationError if the request fails verification; `reason` says what is wrong.
 * @throws InvalidArgumentError if `secretToken`, `toleranceSeconds` or `now` is invalid.
 * @throws ConfigError if the runtime has no `node:crypto`.
 */
export function verifyWebhook(options: VerifyWebhookOptions): WebhookEvent {
  const request = prepare(options);
  const { createHmac, timingSafeEqual } = nodeCrypto("verifyWebhook", "await verifyWebhookAsync(…)");
  const signature = new TextEncoder().encode(request.signature);
  // Checks all tokens, so that the time it takes does not reveal which one matches.
  const matches = request.tokens.map((token) => {
    const expected = createHmac("sha256", token).update(request.signed).digest("hex");
    return timingSafeEqual(new TextEncoder().encode(expected), signature);
  });
  return conclude(request, matches);
}

/**
 * The same as {@link verifyWebhook} with Web Crypto, which all runtimes have.
 *
 * @throws What {@link verifyWebhook} throws.
 */
export function verifyWebhookAsync(options: VerifyWebhookOptions): Promise<WebhookEvent> {
  return verifyWith(new Hmac(), options);
}

/** @param hmac Keeps its keys. */
export async function verifyWith(hmac: Hmac, options: VerifyWebhookOptions): Promise<WebhookEvent> {
  const request = prepare(options);
  const { tokens, signature, signed } = request;
  return conclude(request, await Promise.all(tokens.map((token) => hmac.verify(token, signature, signed))));
}
