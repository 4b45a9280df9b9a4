import type { KnownWebhookEvent, WebhookEventName } from "../../webhooks/events.js";
import { iso } from "./clock.js";
import { defined } from "./defined.js";
import type { RecordingFile, Session, Share, StreamIngestion, User } from "./state.js";

const ACCOUNT_ID = "SandboxAccountIdAAAAAA";
const HOST_ID = "SandboxHostUserIdAAAAA";
export const OPERATOR = "admin@sandbox.example";
/** Where encoders send to. */
export const encoderUrls = {
  stream_url: "rtmp://a.sandbox.example/live1",
  backup_stream_url: "rtmp://b.sandbox.example/live1",
};

/** Who calls phones, as Zoom shows it on the phone. */
const FROM_NUMBER = 13_167_900_000;

/** A call to a phone. */
interface Invitation {
  name: string;
  number: string;
}

/** A call to a room system. */
interface RoomInvitation {
  messageId: string;
  callType: string;
  deviceIp: string;
}

const plain = (session: Session) =>
  defined({ session_id: session.id, session_name: session.name, session_key: session.key });
const withId = (session: Session) => ({ id: session.id, ...plain(session) });
const identity = (user: User) => defined({ id: user.id, name: user.name, user_key: user.userKey });
const stay = (user: User) =>
  defined({ ...identity(user), phone_number: user.call?.number, participant_uuid: user.participantUuid });
const started = (session: Session) => ({ start_time: iso(session.startedAt) });
/** Recording events always have a key; without one it is empty. */
const recorded = (session: Session) => ({
  ...plain(session),
  session_key: session.key ?? "",
  ...started(session),
  timezone: "UTC",
});

const of = <Content extends object>(object: Content) => ({ payload: { account_id: ACCOUNT_ID, object } });

const sharing = (session: Session, user: User, share: Share) =>
  of({
    ...withId(session),
    user: {
      ...identity(user),
      sharing_details: { content: share.content, date_time: iso(share.endedAt ?? share.startedAt) },
    },
  });

const streaming = (session: Session, at: number) => {
  const { stream_url = "", stream_key = "", page_url = "", resolution } = session.livestream ?? {};
  return of({
    ...withId(session),
    ...started(session),
    live_streaming: {
      service: "Custom_Live_Streaming_Service" as const,
      custom_live_streaming_settings: defined({ stream_url, stream_key, page_url, resolution }),
      date_time: iso(at),
    },
  });
};

const ingestion = (session: Session, stream: StreamIngestion) =>
  of({
    ...plain(session),
    stream_ingestion: {
      stream_id: stream.id,
      stream_name: stream.name,
      stream_description: stream.description,
      stream_key: stream.key,
      ...encoderUrls,
    },
  });

const recording = (session: Session, startedAt: number, endedAt?: number) =>
  of({
    ...recorded(session),
    recording_file: defined({
      recording_start: iso(startedAt),
      recording_end: endedAt === undefined ? undefined : iso(endedAt),
    }),
  });

/** A file as in events. */
const listed = (file: RecordingFile, download_url: string) =>
  defined({
    id: file.id,
    recording_start: iso(file.startedAt),
    recording_end: iso(file.endedAt),
    file_type: file.fileType,
    file_size: file.size,
    file_extension: file.extension,
    download_url,
    status: "completed",
    recording_type: file.recordingType,
    user_id: file.user?.id,
    user_key: file.user?.userKey,
  });

/** What `session.recording_completed` and its like are about. */
interface CompletedFiles {
  files: readonly RecordingFile[];
  urlOf(file: RecordingFile): string;
  downloadToken: string;
}

const filesOf = ({ files, urlOf }: CompletedFiles, kind: RecordingFile["kind"]) =>
  files.filter((file) => file.kind === kind).map((file) => listed(file, urlOf(file)));

const completed = (session: Session, files: CompletedFiles) => ({
  download_token: files.downloadToken,
  ...of({ ...recorded(session), recording_files: filesOf(files, "session") }),
});

const trash = (session: Session) => ({
  payload: { ...of(recorded(session)).payload, operator: OPERATOR, operator_id: HOST_ID },
});

const phone = (session: Session, { name, number }: Invitation) =>
  of({
    id: session.number,
    uuid: session.id,
    ...plain(session),
    session_key: session.key ?? "",
    user_key: "",
    host_id: HOST_ID,
    participant: { invitee_name: name, phone_number: Number(digits(number)), from_number: FROM_NUMBER },
  });

const digits = (number: string) => (number.split("-")[0] ?? "").replace(/\D/g, "");

const roomSystem = (session: Session, { messageId, callType, deviceIp }: RoomInvitation) => {
  const { session_id, session_name } = plain(session);
  return of({
    id: session.number,
    uuid: session.id,
    session_id,
    session_name,
    host_id: HOST_ID,
    message_id: messageId,
    inviter_name: OPERATOR,
    participant: { call_type: callType, device_ip: deviceIp },
  });
};

const rtms = ({ id, key = "" }: Session, streamId: string) => ({
  session_id: id,
  session_key: key,
  rtms_stream_id: streamId,
});

/**
 * How each event is made of the facts. Those that are `undefined` are never sent: calls are always accepted, there is no
 * media to be alerted about, and of some, Zoom does not describe the payload.
 */
export const EVENTS = {
  "endpoint.url_validation": (plainToken: string) => ({ payload: { plainToken } }),
  "session.started": (session: Session) => of({ ...withId(session), ...started(session) }),
  "session.ended": (session: Session) =>
    of({ ...withId(session), ...started(session), end_time: iso(session.endedAt ?? 0) }),
  "session.user_joined": (session: Session, user: User) =>
    of({ ...withId(session), user: { ...stay(user), join_time: iso(user.joinedAt) } }),
  "session.user_left": (session: Session, user: User, reason: string) =>
    of({ ...withId(session), user: { ...stay(user), leave_time: iso(user.leftAt ?? 0), leave_reason: reason } }),
  "session.sharing_started": sharing,
  "session.sharing_ended": sharing,
  "session.alert": undefined,
  "session.live_streaming_started": streaming,
  "session.live_streaming_stopped": streaming,
  "session.stream_ingestion_connected": ingestion,
  "session.stream_ingestion_disconnected": ingestion,
  "session.stream_ingestion_started": ingestion,
  "session.stream_ingestion_stopped": ingestion,
  "session.stream_ingestion_unbind": ingestion,
  "session.recording_started": recording,
  "session.recording_paused": recording,
  "session.recording_resumed": recording,
  "session.recording_stopped": recording,
  "session.recording_completed": (session: Session, files: CompletedFiles) => {
    const { payload, download_token } = completed(session, files);
    const [audio, video] = [filesOf(files, "audio"), filesOf(files, "video")];
    const object = defined({
      ...payload.object,
      participant_audio_files: audio.length > 0 ? audio : undefined,
      participant_video_files: video.length > 0 ? video : undefined,
    });
    return { download_token, ...of(object) };
  },
  "session.recording_transcript_completed": completed,
  "session.recording_transcript_failed": undefined,
  "session.recording_summary_completed": completed,
  "session.recording_trashed": trash,
  "session.recording_deleted": trash,
  "session.recording_recovered": trash,
  "session.rtms_started": (session: Session, streamId: string) => ({
    payload: { account_id: ACCOUNT_ID, ...rtms(session, streamId), server_urls: "wss://rtms.sandbox.example:443" },
  }),
  "session.rtms_stopped": (session: Session, streamId: string, stop_reason: number) => ({
    payload: { ...rtms(session, streamId), stop_reason },
  }),
  "session.rtms_interrupted": undefined,
  "session.deleted": undefined,
  "session.user_qos_summary": undefined,
  "session.user_phone_callout_ringing": phone,
  "session.user_phone_callout_accepted": phone,
  "session.user_phone_callout_missed": undefined,
  "session.user_phone_callout_rejected": undefined,
  "session.user_phone_callout_canceled": undefined,
  "session.user_room_system_callout_ringing": roomSystem,
  "session.user_room_system_callout_accepted": roomSystem,
  "session.user_room_system_callout_missed": undefined,
  "session.user_room_system_callout_rejected": undefined,
  "session.user_room_system_callout_failed": undefined,
} satisfies {
  [Name in WebhookEventName]: ((...facts: never[]) => Omit<KnownWebhookEvent<Name>, "event" | "event_ts">) | undefined;
};

/** Events that the sandbox sends. */
export type SentEventName = {
  [Name in WebhookEventName]: (typeof EVENTS)[Name] extends undefined ? never : Name;
}[WebhookEventName];

/** What an event is made from. */
export type EventFacts<Name extends SentEventName> = Parameters<
  Extract<(typeof EVENTS)[Name], (...facts: never[]) => object>
>;

export function makeEvent<Name extends SentEventName>(
  name: Name,
  facts: EventFacts<Name>,
  at: number,
): KnownWebhookEvent<Name> {
  const make = EVENTS[name] as (...facts: unknown[]) => object;
  return { event: name, event_ts: at, ...make(...facts) } as unknown as KnownWebhookEvent<Name>;
}
