import type { webhooks } from "../../generated/schema.js";

export type {
  InvitedPerson,
  InvitedRoomSystem,
  JoinedUser,
  LeftUser,
  LiveStreaming,
  LiveStreamingObject,
  LiveStreamingPayload,
  LiveStreamingSettings,
  ParticipantRecordingType,
  PhoneCalloutCanceledObject,
  PhoneCalloutCanceledPayload,
  PhoneCalloutObject,
  PhoneCalloutPayload,
  RecordingCompletedObject,
  RecordingCompletedPayload,
  RecordingFilesObject,
  RecordingFilesPayload,
  RecordingFileType,
  RecordingObject,
  RecordingPayload,
  RecordingTrashObject,
  RecordingTrashPayload,
  RecordingType,
  RoomSystemCalloutFailedObject,
  RoomSystemCalloutFailedPayload,
  RoomSystemCalloutObject,
  RoomSystemCalloutPayload,
  RtmsInterruptedPayload,
  RtmsStartedPayload,
  RtmsStoppedPayload,
  SessionAlertObject,
  SessionAlertPayload,
  SessionEndedObject,
  SessionEndedPayload,
  SessionIssue,
  SessionStartedObject,
  SessionStartedPayload,
  SharingObject,
  SharingPayload,
  SharingUser,
  StreamIngestionObject,
  StreamIngestionPayload,
  TranscriptFailedObject,
  TranscriptFailedPayload,
  UrlValidationAnswer,
  UrlValidationPayload,
  UserJoinedObject,
  UserJoinedPayload,
  UserLeftObject,
  UserLeftPayload,
  WebhookParticipantAudioFile,
  WebhookParticipantVideoFile,
  WebhookRecordingFile,
  WebhookRecordingTimes,
  WebhookSharingDetails,
  WebhookStreamIngestion,
} from "../../generated/models.js";

/** Names of the events that have types here: those that Zoom documents, and two that it only names. */
export type WebhookEventName = keyof webhooks;

/** An event that has types here: any of them, or the one named. What Zoom sends is not validated against the types. */
export type KnownWebhookEvent<Name extends WebhookEventName = WebhookEventName> = {
  [Each in Name]: webhooks[Each]["post"]["requestBody"]["content"]["application/json"];
}[Name];

declare const unknownName: unique symbol;

/**
 * Name of an event that has no types here. It is assignable to `string`; to compare it with a name, assign it first:
 * `const name: string = event.event`. If its type were `string`, `switch (event.event)` could not narrow the event.
 */
export type UnknownWebhookEventName = "name of another event" & { readonly [unknownName]: true };

/** An event that has no types here, as received. */
export interface UnknownWebhookEvent {
  /** Its name. To compare it, assign it to a `string` first. */
  event: UnknownWebhookEventName;
  /** Its payload, not validated. */
  payload?: unknown;
  [field: string]: unknown;
}

/** What `verifyWebhook` returns; `event` says which one it is. */
export type WebhookEvent = KnownWebhookEvent | UnknownWebhookEvent;
