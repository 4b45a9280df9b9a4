// Made from openapi/: do not edit, run `npm run generate`.
import type { components, operations } from "./schema.js";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** A phone call through which a user participates. */
export interface AudioCall extends Schema<"AudioCall"> {}

/** Audio in one direction. Values carry their unit. */
export interface AudioQos extends Schema<"AudioQos"> {}

/** `cloud` records from the start, `none` does not. */
export type AutoRecording = Schema<"AutoRecording">;

/** An AWS access key with its secret. */
export interface AwsAccessKey extends Schema<"AwsAccessKey"> {}

/** Storage of cloud recordings, day by day. */
export interface CloudRecordingReport extends Schema<"CloudRecordingReport"> {}

/** Storage on one day; amounts carry their unit. */
export interface CloudRecordingUsage extends Schema<"CloudRecordingUsage"> {}

/** What the method works on; each method reads only its own fields. */
export interface ControlSessionParams extends Schema<"ControlSessionParams"> {}

/** Body of `controlSession`. */
export interface ControlSessionRequest extends Schema<"ControlSessionRequest"> {}

/** Load of the machine as its system rates it. */
export interface CpuPressure extends Schema<"CpuPressure"> {}

/** Load of the machine, from `normal` to `critical`. */
export type CpuPressureLevel = Schema<"CpuPressureLevel">;

/** Use of the processor, in percent. */
export interface CpuUsage extends Schema<"CpuUsage"> {}

/** Body of `createSession`. */
export interface CreateSessionRequest extends Schema<"CreateSessionRequest"> {}

/** Settings of a session to create. */
export interface CreateSessionSettings extends Schema<"CreateSessionSettings"> {}

/** Body of `createSipUri`. */
export interface CreateSipUriRequest extends Schema<"CreateSipUriRequest"> {}

/** Body of `createStorageLocation`. */
export interface CreateStorageLocationRequest extends Schema<"CreateStorageLocationRequest"> {}

/** Body of `createStreamIngestion`. */
export interface CreateStreamIngestionRequest extends Schema<"CreateStreamIngestionRequest"> {}

/** A session that was just created, and how to dial in. */
export interface CreatedSession extends Schema<"CreatedSession"> {}

/** Use of the account in one month, day by day. */
export interface DailyReport extends Schema<"DailyReport"> {}

/** Sessions, users and minutes of one day. */
export interface DailyUsage extends Schema<"DailyUsage"> {}

/** How the user joined: `Phone` is PSTN, `H.323/SIP` a room system, the others an app on that platform. Empty for users from outside. */
export type Device = Schema<"Device">;

/** A phone number for dialing in. */
export interface DialInNumber extends Schema<"DialInNumber"> {}

/** What went wrong. Only the operation, the HTTP status and `code` together tell the meaning: the same code stands for different things in different operations. */
export interface ApiErrorBody extends Schema<"Error"> {}

/** An invalid field and what is wrong with it. */
export interface ErrorField extends Schema<"ErrorField"> {}

/** For a `call_type` of `h323`, names that replace the usual ones. */
export interface H323Headers extends Schema<"H323Headers"> {}

/** For `user.invite.callout`, what the called person meets first. */
export interface InviteOptions extends Schema<"InviteOptions"> {}

/** A bucket as the list shows it. */
export interface ListedStorageLocation extends Schema<"ListedStorageLocation"> {}

/** `payload` of `session.live_streaming_started` and `_stopped`. */
export interface LiveStreamingPayload extends Schema<"LiveStreamingPayload"> {}

/** Where a session is streamed to. */
export interface Livestream extends Schema<"Livestream"> {}

/** How viewers see the session; `start` reads all of it, `mode` the layout and the captions. */
export interface LivestreamSettings extends Schema<"LivestreamSettings"> {}

/** `PPP` is point-to-point, `Cellular` 3G to 5G; web browsers often show as `Others`. */
export type NetworkType = Schema<"NetworkType">;

/** Token of the next page, valid for 15 minutes. Empty or absent on the last page. */
export type NextPageToken = Schema<"NextPageToken">;

/** One change that an admin or a user made in the account. */
export interface OperationLog extends Schema<"OperationLog"> {}

/** One page of the audit log. */
export interface OperationLogList extends Schema<"OperationLogList"> {}

/** An audio file of one user. */
export interface ParticipantAudioFile extends Schema<"ParticipantAudioFile"> {}

/** A video file of one user. */
export interface ParticipantVideoFile extends Schema<"ParticipantVideoFile"> {}

/** `payload` of `session.user_phone_callout_canceled`. */
export interface PhoneCalloutCanceledPayload extends Schema<"PhoneCalloutCanceledPayload"> {}

/** `payload` of `session.user_phone_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
export interface PhoneCalloutPayload extends Schema<"PhoneCalloutPayload"> {}

/** One measurement. `input` is what the user sent, `output` what the user received, `as` is screen share (application share); `rwg` is the gateway for web clients. */
export interface QosSample extends Schema<"QosSample"> {}

/** `good`: next to flawless; `fair`: small disturbances; `poor`: frequent ones; `bad`: hardly usable. */
export type Quality = Schema<"Quality">;

/** A session with its recordings, as the list shows it. */
export interface RecordedSession extends Schema<"RecordedSession"> {}

/** `payload` of `session.recording_completed`. */
export interface RecordingCompletedPayload extends Schema<"RecordingCompletedPayload"> {}

/** A file of the whole session. `TIMELINE` and `CC` files may lack `id`, `status`, `file_size`, `recording_type`. */
export interface RecordingFile extends Schema<"RecordingFile"> {}

/** Format of the file. `MP4` video; `M4A` audio; `TIMELINE` timestamps as JSON (a setting of the account); `TRANSCRIPT` and `CC` (captions) as VTT; `CHAT` text; `CSV` poll results; `SUMMARY` JSON. */
export type RecordingFileType = Schema<"RecordingFileType">;

/** `payload` of `session.recording_transcript_completed` and `session.recording_summary_completed`. */
export interface RecordingFilesPayload extends Schema<"RecordingFilesPayload"> {}

/** One page of recorded sessions. */
export interface RecordingList extends Schema<"RecordingList"> {}

/** `payload` of `session.recording_started`, `_paused`, `_resumed` and `_stopped`. */
export interface RecordingPayload extends Schema<"RecordingPayload"> {}

/** `payload` of `session.recording_trashed`, `_deleted` and `_recovered`. */
export interface RecordingTrashPayload extends Schema<"RecordingTrashPayload"> {}

/** What the file shows. */
export type RecordingType = Schema<"RecordingType">;

/** Body of `recoverSessionRecordings` and `recoverRecordingFile`. */
export interface RecoverRecordingRequest extends Schema<"RecoverRecordingRequest"> {}

/** `payload` of `session.user_room_system_callout_failed`. */
export interface RoomSystemCalloutFailedPayload extends Schema<"RoomSystemCalloutFailedPayload"> {}

/** `payload` of `session.user_room_system_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
export interface RoomSystemCalloutPayload extends Schema<"RoomSystemCalloutPayload"> {}

/** An Amazon S3 bucket. */
export interface S3Bucket extends Schema<"S3Bucket"> {}

/** An Amazon S3 bucket, and the key with which Zoom writes to it. */
export interface S3BucketWithKey extends Schema<"S3BucketWithKey"> {}

/** A live or past session, as the list shows it. */
export interface Session extends Schema<"Session"> {}

/** `payload` of `session.alert`. */
export interface SessionAlertPayload extends Schema<"SessionAlertPayload"> {}

/** One scheduled, live or past session. */
export interface SessionDetails extends Schema<"SessionDetails"> {}

/** `payload` of `session.ended`. */
export interface SessionEndedPayload extends Schema<"SessionEndedPayload"> {}

/** One page of sessions. */
export interface SessionList extends Schema<"SessionList"> {}

/** All recordings of one session. */
export interface SessionRecordings extends Schema<"SessionRecordings"> {}

/** Settings of a created session. */
export interface SessionSettings extends Schema<"SessionSettings"> {}

/** `payload` of `session.started`. */
export interface SessionStartedPayload extends Schema<"SessionStartedPayload"> {}

/** A stream ingestion as a live session sees it. */
export interface SessionStreamIngestion extends Schema<"SessionStreamIngestion"> {}

/** One stay of a user in a session; who left and came back is listed once for each stay. */
export interface SessionUser extends Schema<"SessionUser"> {}

/** One page of users. */
export interface SessionUserList extends Schema<"SessionUserList"> {}

/** One share or recording by a user. */
export interface SharingDetail extends Schema<"SharingDetail"> {}

/** `payload` of `session.sharing_started` and `_ended`. */
export interface SharingPayload extends Schema<"SharingPayload"> {}

/** A SIP header. */
export interface SipHeader extends Schema<"SipHeader"> {}

/** For a `call_type` of `sip`, names and headers that replace the usual ones. */
export interface SipHeaders extends Schema<"SipHeaders"> {}

/** A URI with which a SIP device joins, and how long it is valid. */
export interface SipUri extends Schema<"SipUri"> {}

/** A bucket that recordings can go to. Its keys are never shown. */
export interface StorageLocation extends Schema<"StorageLocation"> {}

/** A bucket with the result of its check. */
export interface StorageLocationDetails extends Schema<"StorageLocationDetails"> {}

/** Kind of storage; only Amazon S3 so far. */
export type StorageProvider = Schema<"StorageProvider">;

/** A way in for an RTMP stream from outside; bind it to a session to use it. */
export interface StreamIngestion extends Schema<"StreamIngestion"> {}

/** One page of stream ingestions. */
export interface StreamIngestionList extends Schema<"StreamIngestionList"> {}

/** `payload` of `session.stream_ingestion_connected`, `_disconnected`, `_started`, `_stopped` and `_unbind`. */
export interface StreamIngestionPayload extends Schema<"StreamIngestionPayload"> {}

/** One leg of a call. */
export interface TelephoneUsage extends Schema<"TelephoneUsage"> {}

/** One page of telephone calls. */
export interface TelephoneUsageList extends Schema<"TelephoneUsageList"> {}

/** `payload` of `session.recording_transcript_failed`. */
export interface TranscriptFailedPayload extends Schema<"TranscriptFailedPayload"> {}

/** The access key that replaces the current one. */
export interface UpdateAwsAccessKey extends Schema<"UpdateAwsAccessKey"> {}

/** Body of `updateLivestream`. */
export interface UpdateLivestreamRequest extends Schema<"UpdateLivestreamRequest"> {}

/** Body of `updateLivestreamStatus`. */
export interface UpdateLivestreamStatusRequest extends Schema<"UpdateLivestreamStatusRequest"> {}

/** Body of `updateRtmsStatus`. */
export interface UpdateRtmsStatusRequest extends Schema<"UpdateRtmsStatusRequest"> {}

/** What to change about a bucket. */
export interface UpdateS3Bucket extends Schema<"UpdateS3Bucket"> {}

/** Body of `updateSessionStatus`. */
export interface UpdateSessionStatusRequest extends Schema<"UpdateSessionStatusRequest"> {}

/** Body of `updateStorageLocation`. */
export interface UpdateStorageLocationRequest extends Schema<"UpdateStorageLocationRequest"> {}

/** Body of `updateStorageSettings`. Turning BYOS off deletes all storage locations. */
export interface UpdateStorageSettingsRequest extends Schema<"UpdateStorageSettingsRequest"> {}

/** Body of `updateStreamIngestion`. */
export interface UpdateStreamIngestionRequest extends Schema<"UpdateStreamIngestionRequest"> {}

/** The response to `endpoint.url_validation`, sent as JSON. */
export interface UrlValidationAnswer extends Schema<"UrlValidationAnswer"> {}

/** `payload` of `endpoint.url_validation`. */
export interface UrlValidationPayload extends Schema<"UrlValidationPayload"> {}

/** `payload` of `session.user_joined`. */
export interface UserJoinedPayload extends Schema<"UserJoinedPayload"> {}

/** `payload` of `session.user_left`. */
export interface UserLeftPayload extends Schema<"UserLeftPayload"> {}

/** A user with the quality of service measured over time. */
export interface UserQos extends Schema<"UserQos"> {}

/** One page of users with their quality of service. */
export interface UserQosList extends Schema<"UserQosList"> {}

/** What a user shared and recorded. */
export interface UserSharing extends Schema<"UserSharing"> {}

/** One page of users with what they shared. */
export interface UserSharingList extends Schema<"UserSharingList"> {}

/** Video or screen share in one direction. Values carry their unit. */
export interface VideoQos extends Schema<"VideoQos"> {}

/** One attempt to deliver an event. */
export interface WebhookLog extends Schema<"WebhookLog"> {}

/** One page of webhook deliveries. */
export interface WebhookLogList extends Schema<"WebhookLogList"> {}

/** A file of one user. */
export interface WebhookParticipantFile extends Schema<"WebhookParticipantFile"> {}

/** A file of the whole session. */
export interface WebhookRecordingFile extends Schema<"WebhookRecordingFile"> {}

/** Signal strength of a wireless network. */
export interface WifiRssi extends Schema<"WifiRssi"> {}

/** Query parameters of `listSessions`. */
export interface ListSessionsQuery extends Query<"listSessions"> {}

/** Query parameters of `getSession`. */
export interface GetSessionQuery extends Query<"getSession"> {}

/** Query parameters of `listSessionUsers`. */
export interface ListSessionUsersQuery extends Query<"listSessionUsers"> {}

/** Query parameters of `listSessionUsersQos`. */
export interface ListSessionUsersQosQuery extends Query<"listSessionUsersQos"> {}

/** Query parameters of `listSessionUsersSharing`. */
export interface ListSessionUsersSharingQuery extends Query<"listSessionUsersSharing"> {}

/** Query parameters of `getSessionUserQos`. */
export interface GetSessionUserQosQuery extends Query<"getSessionUserQos"> {}

/** Query parameters of `listRecordings`. */
export interface ListRecordingsQuery extends Query<"listRecordings"> {}

/** Query parameters of `getSessionRecordings`. */
export interface GetSessionRecordingsQuery extends Query<"getSessionRecordings"> {}

/** Query parameters of `deleteSessionRecordings`. */
export interface DeleteSessionRecordingsQuery extends Query<"deleteSessionRecordings"> {}

/** Query parameters of `deleteRecordingFile`. */
export interface DeleteRecordingFileQuery extends Query<"deleteRecordingFile"> {}

/** Query parameters of `listStreamIngestions`. */
export interface ListStreamIngestionsQuery extends Query<"listStreamIngestions"> {}

/** Query parameters of `getCloudRecordingReport`. */
export interface GetCloudRecordingReportQuery extends Query<"getCloudRecordingReport"> {}

/** Query parameters of `getDailyReport`. */
export interface GetDailyReportQuery extends Query<"getDailyReport"> {}

/** Query parameters of `listOperationLogs`. */
export interface ListOperationLogsQuery extends Query<"listOperationLogs"> {}

/** Query parameters of `listTelephoneUsage`. */
export interface ListTelephoneUsageQuery extends Query<"listTelephoneUsage"> {}

/** Query parameters of `listWebhookLogs`. */
export interface ListWebhookLogsQuery extends Query<"listWebhookLogs"> {}
