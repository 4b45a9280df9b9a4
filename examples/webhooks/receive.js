import {
  answerUrlValidation,
  verifyWebhook,
  WebhookVerificationError,
  webhookRequestId,
} from "zoom-video-sdk-api/webhooks";
import { queue } from "./queue.js";

const secretToken = process.env.ZOOM_WEBHOOK_SECRET_TOKEN;
if (!secretToken) throw new Error("Set ZOOM_WEBHOOK_SECRET_TOKEN, the secret token of the app's webhooks.");

// For one process, and it only grows: keep the ids in a store that they expire from, after two hours, say.
const seen = new Set();

/**
 * What all recipes have in common. Whatever this throws has to become a 5xx: after that, and after no answer, Zoom sends
 * the event again, three times within 85 minutes.
 *
 * @param {import("zoom-video-sdk-api/webhooks").VerifyWebhookOptions["body"]} body
 * @param {import("zoom-video-sdk-api/webhooks").WebhookHeaders} headers
 * @returns {Promise<{ status: number, body?: object }>} The answer.
 */
export async function receive(body, headers) {
  let event;
  try {
    event = verifyWebhook({ body, headers, secretToken });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    // After a 4xx Zoom drops the event for good. That is right for a forgery; but with a wrong secret token or clock here,
    // events of Zoom's end here too: watch this line, or answer 503 until you trust your setup.
    console.warn(`Webhook refused (${error.reason}): ${error.message}`);
    return { status: 401, body: { error: "not verified" } };
  }
  if (event.event === "endpoint.url_validation") {
    return { status: 200, body: answerUrlValidation(event, secretToken) };
  }
  const id = webhookRequestId(headers);
  if (seen.has(id)) return { status: 204 };
  await queue.add(event);
  // Only now: an event that could not be queued has to pass when it comes again.
  if (id !== undefined) seen.add(id);
  return { status: 204 };
}
