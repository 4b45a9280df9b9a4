import {
  answerUrlValidation,
  verifyWebhook,
  WebhookVerificationError,
  webhookRequestId,
} from "zoom-video-sdk-api/webhooks";
import { queue } from "./queue.js";

const secretToken = process.env.ZOOM_WEBHOOK_SECRET_TOKEN;
if (!secretToken) throw new Error("Set ZOOM_WEBHOOK_SECRET_TOKEN to the secret token of your app's webhooks.");

// For one process only, and it never shrinks. In production, use a store that expires the IDs, say after two hours.
const seen = new Set();

/**
 * What all recipes share. If this throws, respond with a 5xx: after that, or if there is no response, Zoom sends the
 * event again, three times within 85 minutes.
 *
 * @param {import("zoom-video-sdk-api/webhooks").VerifyWebhookOptions["body"]} body
 * @param {import("zoom-video-sdk-api/webhooks").WebhookHeaders} headers
 * @returns {Promise<{ status: number, body?: object }>} The response.
 */
export async function receive(body, headers) {
  let event;
  try {
    event = verifyWebhook({ body, headers, secretToken });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    // After a 4xx, Zoom drops the event for good. That is right for a forgery. But if your secret token or clock is
    // wrong, genuine events are lost too: watch your logs for this line, or respond with 503 until you trust your setup.
    console.warn(`Webhook rejected (${error.reason}): ${error.message}`);
    return { status: 401, body: { error: "not verified" } };
  }
  if (event.event === "endpoint.url_validation") {
    return { status: 200, body: answerUrlValidation(event, secretToken) };
  }
  const id = webhookRequestId(headers);
  if (seen.has(id)) return { status: 204 };
  await queue.add(event);
  // Only now: an event that could not be queued must pass when Zoom sends it again.
  if (id !== undefined) seen.add(id);
  return { status: 204 };
}
