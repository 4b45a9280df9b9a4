/**
 * Webhooks: signature verification and typed events.
 *
 * @module zoom-video-sdk-api/webhooks
 */

export { InvalidArgumentError, WebhookVerificationError, type WebhookVerificationReason } from "../core/errors.js";
export { answerUrlValidation } from "./answer-url-validation.js";
export type * from "./events.js";
export { type WebhookHeaders, webhookRequestId } from "./headers.js";
export { type SignedWebhook, type SignWebhookOptions, signWebhook } from "./sign-webhook.js";
export { type VerifyWebhookOptions, verifyWebhook } from "./verify-webhook.js";
