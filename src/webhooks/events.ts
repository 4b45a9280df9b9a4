import type { components, webhooks } from "../../generated/schema.js";

type Schemas = components["schemas"];

/** Names of the events that have types here: those that Zoom describes. */
export type WebhookEventName = keyof webhooks;

/** An event that has types here: one of them, or the one of that name. What Zoom sends is not checked against them. */
export type KnownWebhookEvent<Name extends WebhookEventName = WebhookEventName> = {
  [Each in Name]: webhooks[Each]["post"]["requestBody"]["content"]["application/json"];
}[Name];

declare const unknownName: unique symbol;

/**
 * The name, whatever it is, of an event that has no types here. It goes wherever a string does; to compare it with a name,
 * make it one first: `const name: string = event.event`. With `string` as its type, `switch (event.event)` could not
 * tell the events apart.
 */
export type UnknownWebhookEventName = "name of another event" & { readonly [unknownName]: true };

/** An event that has no types here, as it came. */
export interface UnknownWebhookEvent {
  event: UnknownWebhookEventName;
  payload?: unknown;
  [field: string]: unknown;
}

/** What `verifyWebhook` gives; `event` says which one it is. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

export type LiveStreamingPayload = Schemas["LiveStreamingPayload"];
export type PhoneCalloutCanceledPayload = Schemas["PhoneCalloutCanceledPayload"];
export type PhoneCalloutPayload = Schemas["PhoneCalloutPayload"];
export type RecordingCompletedPayload = Schemas["RecordingCompletedPayload"];
export type RecordingFilesPayload = Schemas["RecordingFilesPayload"];
export type RecordingPayload = Schemas["RecordingPayload"];
export type RecordingTrashPayload = Schemas["RecordingTrashPayload"];
export type RoomSystemCalloutFailedPayload = Schemas["RoomSystemCalloutFailedPayload"];
export type RoomSystemCalloutPayload = Schemas["RoomSystemCalloutPayload"];
export type SessionAlertPayload = Schemas["SessionAlertPayload"];
export type SessionEndedPayload = Schemas["SessionEndedPayload"];
export type SessionStartedPayload = Schemas["SessionStartedPayload"];
export type SharingPayload = Schemas["SharingPayload"];
export type StreamIngestionPayload = Schemas["StreamIngestionPayload"];
export type TranscriptFailedPayload = Schemas["TranscriptFailedPayload"];
export type UrlValidationAnswer = Schemas["UrlValidationAnswer"];
export type UrlValidationPayload = Schemas["UrlValidationPayload"];
export type UserJoinedPayload = Schemas["UserJoinedPayload"];
export type UserLeftPayload = Schemas["UserLeftPayload"];
export type WebhookParticipantFile = Schemas["WebhookParticipantFile"];
export type WebhookRecordingFile = Schemas["WebhookRecordingFile"];
