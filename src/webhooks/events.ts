import type { webhooks } from "../../generated/schema.js";

export type {
  LiveStreamingPayload,
  PhoneCalloutCanceledPayload,
  PhoneCalloutPayload,
  RecordingCompletedPayload,
  RecordingFilesPayload,
  RecordingPayload,
  RecordingTrashPayload,
  RoomSystemCalloutFailedPayload,
  RoomSystemCalloutPayload,
  SessionAlertPayload,
  SessionEndedPayload,
  SessionStartedPayload,
  SharingPayload,
  StreamIngestionPayload,
  TranscriptFailedPayload,
  UrlValidationAnswer,
  UrlValidationPayload,
  UserJoinedPayload,
  UserLeftPayload,
  WebhookParticipantFile,
  WebhookRecordingFile,
} from "../../generated/models.js";

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
  /** Its name; to compare it, make it a `string` first. */
  event: UnknownWebhookEventName;
  /** What it tells, unchecked. */
  payload?: unknown;
  [field: string]: unknown;
}

/** What `verifyWebhook` gives; `event` says which one it is. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;
