/**
 * Webhooks: signature verification and typed events.
 *
 * @module zoom-video-sdk-api/webhooks
 */

export {
  ConfigError,
  InvalidArgumentError,
  WebhookVerificationError,
  type WebhookVerificationReason,
} from "../core/errors.js";
export { answerUrlValidation } from "./answer-url-validation.js";
export { createWebhookHandler, type IncomingWebhook, type WebhookHandler } from "./create-webhook-handler.js";
export type { Claim, Deduplicator } from "./deduplicator.js";
export type * from "./events.js";
export type {
  WebhookDelivery,
  WebhookErrorContext,
  WebhookEventHandler,
  WebhookEventHandlers,
  WebhookHandlerOptions,
  WebhookPlatform,
} from "./handler-options.js";
export { type WebhookHeaders, webhookRequestId } from "./headers.js";
export { memoryDeduplicator } from "./memory-deduplicator.js";
export type { RawBody } from "./raw-body.js";
export type { WebhookAnswer } from "./receiver.js";
export type { WebhookSecret } from "./secret-tokens.js";
export {
  type SignedWebhook,
  type SignWebhookOptions,
  signWebhook,
  type WebhookRequestOptions,
  type WebhookStamp,
  webhookRequest,
} from "./sign-webhook.js";
export { type NodeWebhookRequest, type NodeWebhookResponse, toNodeHandler } from "./to-node-handler.js";
export type { VerifyWebhookOptions } from "./verification.js";
export { verifyWebhook, verifyWebhookAsync } from "./verify-webhook.js";
