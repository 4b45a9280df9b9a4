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
  /** Its name; to compare it, make it a `string` first. */
  event: UnknownWebhookEventName;
  /** What it tells, unchecked. */
  payload?: unknown;
  [field: string]: unknown;
}

/** What `verifyWebhook` gives; `event` says which one it is. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;

/** `payload` of `session.live_streaming_started` and `_stopped`. */
export type LiveStreamingPayload = Schemas["LiveStreamingPayload"];
/** `payload` of `session.user_phone_callout_canceled`. */
export type PhoneCalloutCanceledPayload = Schemas["PhoneCalloutCanceledPayload"];
/** `payload` of `session.user_phone_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
export type PhoneCalloutPayload = Schemas["PhoneCalloutPayload"];
/** `payload` of `session.recording_completed`. */
export type RecordingCompletedPayload = Schemas["RecordingCompletedPayload"];
/** `payload` of `session.recording_transcript_completed` and `session.recording_summary_completed`. */
export type RecordingFilesPayload = Schemas["RecordingFilesPayload"];
/** `payload` of `session.recording_started`, `_paused`, `_resumed` and `_stopped`. */
export type RecordingPayload = Schemas["RecordingPayload"];
/** `payload` of `session.recording_trashed`, `_deleted` and `_recovered`. */
export type RecordingTrashPayload = Schemas["RecordingTrashPayload"];
/** `payload` of `session.user_room_system_callout_failed`. */
export type RoomSystemCalloutFailedPayload = Schemas["RoomSystemCalloutFailedPayload"];
/** `payload` of `session.user_room_system_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
export type RoomSystemCalloutPayload = Schemas["RoomSystemCalloutPayload"];
/** `payload` of `session.alert`. */
export type SessionAlertPayload = Schemas["SessionAlertPayload"];
/** `payload` of `session.ended`. */
export type SessionEndedPayload = Schemas["SessionEndedPayload"];
/** `payload` of `session.started`. */
export type SessionStartedPayload = Schemas["SessionStartedPayload"];
/** `payload` of `session.sharing_started` and `_ended`. */
export type SharingPayload = Schemas["SharingPayload"];
/** `payload` of `session.stream_ingestion_connected`, `_disconnected`, `_started`, `_stopped` and `_unbind`. */
export type StreamIngestionPayload = Schemas["StreamIngestionPayload"];
/** `payload` of `session.recording_transcript_failed`. */
export type TranscriptFailedPayload = Schemas["TranscriptFailedPayload"];
/** What `answerUrlValidation` gives: send it as JSON. */
export type UrlValidationAnswer = Schemas["UrlValidationAnswer"];
/** `payload` of `endpoint.url_validation`. */
export type UrlValidationPayload = Schemas["UrlValidationPayload"];
/** `payload` of `session.user_joined`. */
export type UserJoinedPayload = Schemas["UserJoinedPayload"];
/** `payload` of `session.user_left`. */
export type UserLeftPayload = Schemas["UserLeftPayload"];
/** A file of one user, as events have it. */
export type WebhookParticipantFile = Schemas["WebhookParticipantFile"];
/** A file of the whole session, as events have it. */
export type WebhookRecordingFile = Schemas["WebhookRecordingFile"];
