import type { KnownWebhookEvent, WebhookEventName } from "../../src/webhooks/index.js";

const event_ts = 1_795_338_005_123;
const account_id = "EFgHiJABC000DEfGHI";
const plainSession = {
  session_id: "/ab//cdEFghIJklMNopQRg==",
  session_name: "Sprechstunde Müller 🩺",
  session_key: "k",
};
const session = { id: plainSession.session_id, ...plainSession };
const start_time = "2026-11-22T09:00:00Z";
const user = { id: "16778240", name: "山田 太郎", user_key: "u-1" };
const participant_uuid = "D444CD06-2ABB-2FCC-019B-39E41D8DADF7";

const stream = { session_id: session.id, session_key: "k", rtms_stream_id: "609340fb2a7946909659956c8aa9250c" };

const of = <Content extends object>(object: Content) => ({ event_ts, payload: { account_id, object } });

const sharing = of({ ...session, user: { ...user, sharing_details: { content: "desktop", date_time: start_time } } });
const streaming = of({
  ...session,
  start_time,
  live_streaming: {
    service: "YouTube",
    custom_live_streaming_settings: { stream_url: "https://a.example", stream_key: "s", page_url: "https://b.example" },
    date_time: start_time,
  },
});
const ingestion = of({
  ...plainSession,
  stream_ingestion: {
    stream_id: "sfk/aOFJSJSYhGwk1hnxgw==",
    stream_name: "Hörsaal",
    stream_key: "s",
    stream_url: "rtmp://a.example/live1",
    backup_stream_url: "rtmp://b.example/live1",
  },
});
const recorded = { ...plainSession, start_time, timezone: "Europe/Berlin" };
const running = of({ ...recorded, recording_file: { recording_start: start_time } });
const halted = of({ ...recorded, recording_file: { recording_start: start_time, recording_end: start_time } });
const trash = {
  event_ts,
  payload: { account_id, operator: "admin@example.com", operator_id: "z8yCxj", object: recorded },
};
const file = {
  id: "35497738",
  file_type: "MP4",
  file_size: 444_601,
  download_url: "https://a.example",
  status: "completed",
};
const withFiles = { download_token: "token", ...of({ ...recorded, recording_files: [file] }) };
const participant = { invitee_name: "Łukasz Żak", phone_number: 15_555_550_100, from_number: 13_167_900_000 };
const phone = { ...plainSession, user_key: "u-1", participant };
const call = of({ id: 713_592_696, uuid: plainSession.session_id, ...phone, host_id: "ICuPoX4ERtikRcKqkVxunQ" });
const room = {
  session_id: plainSession.session_id,
  session_name: plainSession.session_name,
  host_id: "ICuPoX4ERtikRcKqkVxunQ",
  message_id: "atsXxhSEQWit9t+U02HXNQ==",
  inviter_name: "Zoë Müller",
  participant: { call_type: "h323", device_ip: "192.0.2.10" },
};

/** One of each event that Zoom describes: written by hand, not taken from the document. */
export const EVENTS = {
  "session.started": { event: "session.started", ...of({ ...session, start_time }) },
  "session.ended": { event: "session.ended", ...of({ ...session, start_time, end_time: start_time }) },
  "session.user_joined": {
    event: "session.user_joined",
    ...of({ ...session, user: { ...user, join_time: start_time, participant_uuid } }),
  },
  "session.user_left": {
    event: "session.user_left",
    ...of({
      ...session,
      user: { ...user, leave_time: start_time, leave_reason: "山田 太郎 left the session.", participant_uuid },
    }),
  },
  "session.sharing_started": { event: "session.sharing_started", ...sharing },
  "session.sharing_ended": { event: "session.sharing_ended", ...sharing },
  "session.alert": {
    event: "session.alert",
    ...of({ ...session, issues: ["Call Reconnection", "an issue of tomorrow"] }),
  },
  "session.live_streaming_started": { event: "session.live_streaming_started", ...streaming },
  "session.live_streaming_stopped": { event: "session.live_streaming_stopped", ...streaming },
  "session.stream_ingestion_connected": { event: "session.stream_ingestion_connected", ...ingestion },
  "session.stream_ingestion_disconnected": { event: "session.stream_ingestion_disconnected", ...ingestion },
  "session.stream_ingestion_started": { event: "session.stream_ingestion_started", ...ingestion },
  "session.stream_ingestion_stopped": { event: "session.stream_ingestion_stopped", ...ingestion },
  "session.stream_ingestion_unbind": { event: "session.stream_ingestion_unbind", ...ingestion },
  "session.recording_started": { event: "session.recording_started", ...running },
  "session.recording_paused": { event: "session.recording_paused", ...halted },
  "session.recording_resumed": { event: "session.recording_resumed", ...running },
  "session.recording_stopped": { event: "session.recording_stopped", ...halted },
  "session.recording_completed": {
    event: "session.recording_completed",
    download_token: "token",
    ...of({
      ...recorded,
      recording_files: [file],
      participant_audio_files: [{ ...file, file_name: "Zoë", user_id: user.id, user_key: user.user_key }],
    }),
  },
  "session.recording_transcript_completed": { event: "session.recording_transcript_completed", ...withFiles },
  "session.recording_transcript_failed": { event: "session.recording_transcript_failed", ...of(recorded) },
  "session.recording_summary_completed": { event: "session.recording_summary_completed", ...withFiles },
  "session.recording_trashed": { event: "session.recording_trashed", ...trash },
  "session.recording_deleted": { event: "session.recording_deleted", ...trash },
  "session.recording_recovered": { event: "session.recording_recovered", ...trash },
  "session.user_phone_callout_ringing": { event: "session.user_phone_callout_ringing", ...call },
  "session.user_phone_callout_accepted": { event: "session.user_phone_callout_accepted", ...call },
  "session.user_phone_callout_missed": { event: "session.user_phone_callout_missed", ...call },
  "session.user_phone_callout_rejected": { event: "session.user_phone_callout_rejected", ...call },
  "session.user_phone_callout_canceled": { event: "session.user_phone_callout_canceled", ...of(phone) },
  "session.user_room_system_callout_ringing": { event: "session.user_room_system_callout_ringing", ...of(room) },
  "session.user_room_system_callout_accepted": { event: "session.user_room_system_callout_accepted", ...of(room) },
  "session.user_room_system_callout_missed": { event: "session.user_room_system_callout_missed", ...of(room) },
  "session.user_room_system_callout_rejected": { event: "session.user_room_system_callout_rejected", ...of(room) },
  "session.user_room_system_callout_failed": {
    event: "session.user_room_system_callout_failed",
    ...of({ ...room, reason_type: 5 }),
  },
  "session.rtms_started": {
    event: "session.rtms_started",
    event_ts,
    payload: { account_id, ...stream, server_urls: "wss://127.0.0.1:443,wss://127.0.0.1:8443" },
  },
  "session.rtms_stopped": { event: "session.rtms_stopped", event_ts, payload: { ...stream, stop_reason: 6 } },
  "session.rtms_interrupted": { event: "session.rtms_interrupted", event_ts, payload: stream },
  "session.deleted": { event: "session.deleted", event_ts, payload: { account_id } },
  "session.user_qos_summary": { event: "session.user_qos_summary", event_ts, payload: { account_id } },
  "endpoint.url_validation": {
    event: "endpoint.url_validation",
    event_ts,
    payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" },
  },
} satisfies { [Name in WebhookEventName]: KnownWebhookEvent<Name> };
