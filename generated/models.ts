// Made from openapi/: do not edit, run `npm run generate`.
import type { components, operations } from "./schema.js";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

/** A phone call that a user joined with. */
export interface AudioCall extends Schema<"AudioCall"> {}

/** Audio quality in one direction. Values include their unit. */
export interface AudioQos extends Schema<"AudioQos"> {}

/** `cloud` records the session from the start; `none` turns automatic recording off. */
export type AutoRecording = Schema<"AutoRecording">;

/** An AWS access key and its secret. */
export interface AwsAccessKey extends Schema<"AwsAccessKey"> {}

/** Cloud recording storage per day. */
export interface CloudRecordingReport extends Schema<"CloudRecordingReport"> {}

/** Storage on one day. Amounts include their unit. */
export interface CloudRecordingUsage extends Schema<"CloudRecordingUsage"> {}

/** Parameters of all methods; each method takes only its own. */
export interface ControlSessionParams extends Schema<"ControlSessionParams"> {}

/** Request body of `controlSession`. `method` determines the `params`. */
export type ControlSessionRequest = Schema<"ControlSessionRequest">;

/** CPU load of the device, as rated by its operating system. */
export interface CpuPressure extends Schema<"CpuPressure"> {}

/** CPU load of the device, from `normal` to `critical`. */
export type CpuPressureLevel = Schema<"CpuPressureLevel">;

/** CPU usage in percent. */
export interface CpuUsage extends Schema<"CpuUsage"> {}

/** Request body of `createSession`. */
export interface CreateSessionRequest extends Schema<"CreateSessionRequest"> {}

/** Settings of the session to create. */
export interface CreateSessionSettings extends Schema<"CreateSessionSettings"> {}

/** Request body of `createSipUri`. */
export interface CreateSipUriRequest extends Schema<"CreateSipUriRequest"> {}

/** Request body of `createStorageLocation`. */
export interface CreateStorageLocationRequest extends Schema<"CreateStorageLocationRequest"> {}

/** Request body of `createStreamIngestion`. */
export interface CreateStreamIngestionRequest extends Schema<"CreateStreamIngestionRequest"> {}

/** The created session and how to dial in. */
export interface CreatedSession extends Schema<"CreatedSession"> {}

/** Daily usage of the account in one month. */
export interface DailyReport extends Schema<"DailyReport"> {}

/** Sessions, users and minutes on one day. */
export interface DailyUsage extends Schema<"DailyUsage"> {}

/** How the user joined: `Phone` for PSTN, `H.323/SIP` for a room system, otherwise the platform of the app. Empty for external users. */
export type Device = Schema<"Device">;

/** A dial-in number. */
export interface DialInNumber extends Schema<"DialInNumber"> {}

/** What went wrong. The meaning of `code` depends on the operation and the HTTP status: the same code can mean different things in different operations. */
export interface ApiErrorBody extends Schema<"Error"> {}

/** An invalid field and the reason. */
export interface ErrorField extends Schema<"ErrorField"> {}

/** Calls the room system by H.323. */
export interface H323CalloutParams extends Schema<"H323CalloutParams"> {}

/** For `call_type` `h323`: names that replace the default ones. */
export interface H323Headers extends Schema<"H323Headers"> {}

/** Whether users wait until a host or manager admits them: `0` is off. Zoom documents neither the type of this field nor the difference between `1` and `2`, with which apps built with older SDKs (web: before 2.6.10) can't join. */
export type Hold = Schema<"Hold">;

/** For `user.invite.callout`: what happens before the called person joins. */
export interface InviteOptions extends Schema<"InviteOptions"> {}

/** The invited person. */
export interface InvitedPerson extends Schema<"InvitedPerson"> {}

/** The invited room system. */
export interface InvitedRoomSystem extends Schema<"InvitedRoomSystem"> {}

/** The user who joined. */
export interface JoinedUser extends Schema<"JoinedUser"> {}

/** The user who left. */
export interface LeftUser extends Schema<"LeftUser"> {}

/** A bucket, as listed. */
export interface ListedStorageLocation extends Schema<"ListedStorageLocation"> {}

/** The live stream. */
export interface LiveStreaming extends Schema<"LiveStreaming"> {}

/** The session and its live stream. */
export interface LiveStreamingObject extends Schema<"LiveStreamingObject"> {}

/** `payload` of `session.live_streaming_started` and `_stopped`. */
export interface LiveStreamingPayload extends Schema<"LiveStreamingPayload"> {}

/** Where the session is streamed. */
export interface LiveStreamingSettings extends Schema<"LiveStreamingSettings"> {}

/** Where a session is streamed. */
export interface Livestream extends Schema<"Livestream"> {}

/** What viewers see. `start` uses all fields, `mode` only `layout` and `close_caption`. */
export interface LivestreamSettings extends Schema<"LivestreamSettings"> {}

/** Turns off a user's microphone, camera or screen share and keeps it off (`block`), allows it again (`unblock`), or removes the user. Zoom support must enable these methods. */
export interface ModerationCommand extends Schema<"ModerationCommand"> {}

/** Which user, by the `participant_uuid` in user lists and in `session.user_joined`. */
export interface ModerationParams extends Schema<"ModerationParams"> {}

/** `PPP` is point-to-point; `Cellular` is 3G to 5G; web browsers often report `Others`. */
export type NetworkType = Schema<"NetworkType">;

/** Token for the next page, valid for 15 minutes. Empty or missing on the last page. */
export type NextPageToken = Schema<"NextPageToken">;

/** A change that an admin or user made in the account. */
export interface OperationLog extends Schema<"OperationLog"> {}

/** One page of the audit log. */
export interface OperationLogList extends Schema<"OperationLogList"> {}

/** Audio file of one user. */
export interface ParticipantAudioFile extends Schema<"ParticipantAudioFile"> {}

/** Whether the file shows the user's camera or screen. */
export type ParticipantRecordingType = Schema<"ParticipantRecordingType">;

/** Video file of one user. */
export interface ParticipantVideoFile extends Schema<"ParticipantVideoFile"> {}

/** The session and the call. */
export interface PhoneCalloutCanceledObject extends Schema<"PhoneCalloutCanceledObject"> {}

/** `payload` of `session.user_phone_callout_canceled`. */
export interface PhoneCalloutCanceledPayload extends Schema<"PhoneCalloutCanceledPayload"> {}

/** Calls a phone number and adds it to the session. Requires the Audio Conferencing plan. */
export interface PhoneCalloutCommand extends Schema<"PhoneCalloutCommand"> {}

/** The session and the call. */
export interface PhoneCalloutObject extends Schema<"PhoneCalloutObject"> {}

/** Whom to call, the name to show, and what happens before the person joins. */
export interface PhoneCalloutParams extends Schema<"PhoneCalloutParams"> {}

/** `payload` of `session.user_phone_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
export interface PhoneCalloutPayload extends Schema<"PhoneCalloutPayload"> {}

/** One measurement. `input` is what the user sent and `output` what the user received. `as` (application share) is screen sharing; `rwg` is the gateway for web clients. */
export interface QosSample extends Schema<"QosSample"> {}

/** `good`: nearly flawless; `fair`: minor problems; `poor`: frequent problems; `bad`: barely usable. */
export type Quality = Schema<"Quality">;

/** A session with its recordings, as listed. */
export interface RecordedSession extends Schema<"RecordedSession"> {}

/** Starts, stops, pauses or resumes cloud recording. */
export interface RecordingCommand extends Schema<"RecordingCommand"> {}

/** The session and its files. */
export interface RecordingCompletedObject extends Schema<"RecordingCompletedObject"> {}

/** `payload` of `session.recording_completed`. */
export interface RecordingCompletedPayload extends Schema<"RecordingCompletedPayload"> {}

/** A file that covers the whole session. `TIMELINE` and `CC` files may lack `id`, `status`, `file_size` and `recording_type`. */
export interface RecordingFile extends Schema<"RecordingFile"> {}

/** File format. `MP4`: video; `M4A`: audio; `TIMELINE`: timestamps as JSON (if enabled in the account settings); `TRANSCRIPT` and `CC` (captions): VTT; `CHAT`: text; `CSV`: poll results; `SUMMARY`: JSON. */
export type RecordingFileType = Schema<"RecordingFileType">;

/** The session and the new files. */
export interface RecordingFilesObject extends Schema<"RecordingFilesObject"> {}

/** `payload` of `session.recording_transcript_completed` and `session.recording_summary_completed`. */
export interface RecordingFilesPayload extends Schema<"RecordingFilesPayload"> {}

/** One page of recorded sessions. */
export interface RecordingList extends Schema<"RecordingList"> {}

/** The session and its recording. */
export interface RecordingObject extends Schema<"RecordingObject"> {}

/** `payload` of `session.recording_started`, `_paused`, `_resumed` and `_stopped`. */
export interface RecordingPayload extends Schema<"RecordingPayload"> {}

/** The session. */
export interface RecordingTrashObject extends Schema<"RecordingTrashObject"> {}

/** `payload` of `session.recording_trashed`, `_deleted` and `_recovered`. */
export interface RecordingTrashPayload extends Schema<"RecordingTrashPayload"> {}

/** Content of the file. */
export type RecordingType = Schema<"RecordingType">;

/** Request body of `recoverSessionRecordings` and `recoverRecordingFile`. */
export interface RecoverRecordingRequest extends Schema<"RecoverRecordingRequest"> {}

/** Calls a room system and adds it to the session. Requires the Conference Room Connector plan. */
export interface RoomSystemCalloutCommand extends Schema<"RoomSystemCalloutCommand"> {}

/** The session and the call. */
export interface RoomSystemCalloutFailedObject extends Schema<"RoomSystemCalloutFailedObject"> {}

/** `payload` of `session.user_room_system_callout_failed`. */
export interface RoomSystemCalloutFailedPayload extends Schema<"RoomSystemCalloutFailedPayload"> {}

/** The session and the call. */
export interface RoomSystemCalloutObject extends Schema<"RoomSystemCalloutObject"> {}

/** `payload` of `session.user_room_system_callout_ringing`, `_accepted`, `_missed` and `_rejected`. */
export interface RoomSystemCalloutPayload extends Schema<"RoomSystemCalloutPayload"> {}

/** `payload` of `session.rtms_interrupted`. */
export interface RtmsInterruptedPayload extends Schema<"RtmsInterruptedPayload"> {}

/** `payload` of `session.rtms_started`. */
export interface RtmsStartedPayload extends Schema<"RtmsStartedPayload"> {}

/** `payload` of `session.rtms_stopped`. */
export interface RtmsStoppedPayload extends Schema<"RtmsStoppedPayload"> {}

/** An Amazon S3 bucket. */
export interface S3Bucket extends Schema<"S3Bucket"> {}

/** An Amazon S3 bucket and the key that Zoom writes with. */
export interface S3BucketWithKey extends Schema<"S3BucketWithKey"> {}

/** A live or past session, as listed. */
export interface Session extends Schema<"Session"> {}

/** The session and its issues. */
export interface SessionAlertObject extends Schema<"SessionAlertObject"> {}

/** `payload` of `session.alert`. */
export interface SessionAlertPayload extends Schema<"SessionAlertPayload"> {}

/** One scheduled, live or past session. */
export interface SessionDetails extends Schema<"SessionDetails"> {}

/** The session. */
export interface SessionEndedObject extends Schema<"SessionEndedObject"> {}

/** `payload` of `session.ended`. */
export interface SessionEndedPayload extends Schema<"SessionEndedPayload"> {}

/** A quality or connection issue. */
export type SessionIssue = Schema<"SessionIssue">;

/** One page of sessions. */
export interface SessionList extends Schema<"SessionList"> {}

/** All recordings of one session. */
export interface SessionRecordings extends Schema<"SessionRecordings"> {}

/** Settings of a created session. */
export interface SessionSettings extends Schema<"SessionSettings"> {}

/** The session. */
export interface SessionStartedObject extends Schema<"SessionStartedObject"> {}

/** `payload` of `session.started`. */
export interface SessionStartedPayload extends Schema<"SessionStartedPayload"> {}

/** A stream ingestion bound to a live session. */
export interface SessionStreamIngestion extends Schema<"SessionStreamIngestion"> {}

/** One visit of a user to a session. A user who leaves and rejoins is listed once per visit. */
export interface SessionUser extends Schema<"SessionUser"> {}

/** One page of users. */
export interface SessionUserList extends Schema<"SessionUserList"> {}

/** One share or recording by a user. */
export interface SharingDetail extends Schema<"SharingDetail"> {}

/** The session and the user. */
export interface SharingObject extends Schema<"SharingObject"> {}

/** `payload` of `session.sharing_started` and `_ended`. */
export interface SharingPayload extends Schema<"SharingPayload"> {}

/** The user who shares. */
export interface SharingUser extends Schema<"SharingUser"> {}

/** Calls the room system by SIP. */
export interface SipCalloutParams extends Schema<"SipCalloutParams"> {}

/** A SIP header. */
export interface SipHeader extends Schema<"SipHeader"> {}

/** For `call_type` `sip`: names and headers that replace the default ones. */
export interface SipHeaders extends Schema<"SipHeaders"> {}

/** A URI that a SIP device joins with, and how long it is valid. */
export interface SipUri extends Schema<"SipUri"> {}

/** A bucket for recordings. Its keys are never returned. */
export interface StorageLocation extends Schema<"StorageLocation"> {}

/** A bucket and whether Zoom can write to it. */
export interface StorageLocationDetails extends Schema<"StorageLocationDetails"> {}

/** Storage provider; so far only Amazon S3. */
export type StorageProvider = Schema<"StorageProvider">;

/** An entry point for an external RTMP stream. Bind it to a session to use it. */
export interface StreamIngestion extends Schema<"StreamIngestion"> {}

/** Binds a stream ingestion to the session, unbinds it, starts sending its stream, or stops sending. */
export interface StreamIngestionCommand extends Schema<"StreamIngestionCommand"> {}

/** One page of stream ingestions. */
export interface StreamIngestionList extends Schema<"StreamIngestionList"> {}

/** The session and the stream ingestion. */
export interface StreamIngestionObject extends Schema<"StreamIngestionObject"> {}

/** Which stream ingestion. */
export interface StreamIngestionParams extends Schema<"StreamIngestionParams"> {}

/** `payload` of `session.stream_ingestion_connected`, `_disconnected`, `_started`, `_stopped` and `_unbind`. */
export interface StreamIngestionPayload extends Schema<"StreamIngestionPayload"> {}

/** One leg of a call. */
export interface TelephoneUsage extends Schema<"TelephoneUsage"> {}

/** One page of phone calls. */
export interface TelephoneUsageList extends Schema<"TelephoneUsageList"> {}

/** The session. */
export interface TranscriptFailedObject extends Schema<"TranscriptFailedObject"> {}

/** `payload` of `session.recording_transcript_failed`. */
export interface TranscriptFailedPayload extends Schema<"TranscriptFailedPayload"> {}

/** The access key that replaces the current one. */
export interface UpdateAwsAccessKey extends Schema<"UpdateAwsAccessKey"> {}

/** Request body of `updateLivestream`. */
export interface UpdateLivestreamRequest extends Schema<"UpdateLivestreamRequest"> {}

/** Request body of `updateLivestreamStatus`. */
export interface UpdateLivestreamStatusRequest extends Schema<"UpdateLivestreamStatusRequest"> {}

/** Request body of `updateRtmsStatus`. */
export interface UpdateRtmsStatusRequest extends Schema<"UpdateRtmsStatusRequest"> {}

/** Changes to a bucket. */
export interface UpdateS3Bucket extends Schema<"UpdateS3Bucket"> {}

/** Request body of `updateSessionStatus`. */
export interface UpdateSessionStatusRequest extends Schema<"UpdateSessionStatusRequest"> {}

/** Request body of `updateStorageLocation`. */
export interface UpdateStorageLocationRequest extends Schema<"UpdateStorageLocationRequest"> {}

/** Request body of `updateStorageSettings`. Turning BYOS off deletes all storage locations. */
export interface UpdateStorageSettingsRequest extends Schema<"UpdateStorageSettingsRequest"> {}

/** Request body of `updateStreamIngestion`. */
export interface UpdateStreamIngestionRequest extends Schema<"UpdateStreamIngestionRequest"> {}

/** The response to `endpoint.url_validation`, sent as JSON. */
export interface UrlValidationAnswer extends Schema<"UrlValidationAnswer"> {}

/** `payload` of `endpoint.url_validation`. */
export interface UrlValidationPayload extends Schema<"UrlValidationPayload"> {}

/** The session and the user. */
export interface UserJoinedObject extends Schema<"UserJoinedObject"> {}

/** `payload` of `session.user_joined`. */
export interface UserJoinedPayload extends Schema<"UserJoinedPayload"> {}

/** The session and the user. */
export interface UserLeftObject extends Schema<"UserLeftObject"> {}

/** `payload` of `session.user_left`. */
export interface UserLeftPayload extends Schema<"UserLeftPayload"> {}

/** A user with quality-of-service samples over time. */
export interface UserQos extends Schema<"UserQos"> {}

/** One page of users with quality-of-service samples. */
export interface UserQosList extends Schema<"UserQosList"> {}

/** What a user shared and recorded. */
export interface UserSharing extends Schema<"UserSharing"> {}

/** One page of users with what they shared. */
export interface UserSharingList extends Schema<"UserSharingList"> {}

/** Video or screen share quality in one direction. Values include their unit. */
export interface VideoQos extends Schema<"VideoQos"> {}

/** An attempt to deliver an event. */
export interface WebhookLog extends Schema<"WebhookLog"> {}

/** One page of webhook deliveries. */
export interface WebhookLogList extends Schema<"WebhookLogList"> {}

/** Audio file of one user. */
export interface WebhookParticipantAudioFile extends Schema<"WebhookParticipantAudioFile"> {}

/** Video file of one user. */
export interface WebhookParticipantVideoFile extends Schema<"WebhookParticipantVideoFile"> {}

/** A file that covers the whole session. */
export interface WebhookRecordingFile extends Schema<"WebhookRecordingFile"> {}

/** The recording so far. */
export interface WebhookRecordingTimes extends Schema<"WebhookRecordingTimes"> {}

/** What is shared. */
export interface WebhookSharingDetails extends Schema<"WebhookSharingDetails"> {}

/** The stream ingestion. */
export interface WebhookStreamIngestion extends Schema<"WebhookStreamIngestion"> {}

/** Wi-Fi signal strength. */
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
