import type { ControlSessionParams, ControlSessionRequest } from "../../generated/models.js";

type Params<Required extends keyof ControlSessionParams, Optional extends keyof ControlSessionParams = never> = {
  [name in Required]-?: NonNullable<ControlSessionParams[name]>;
} & { [name in Optional]?: ControlSessionParams[name] };

/** Starts, stops, pauses or resumes cloud recording. */
export interface RecordingCommand {
  /** What to do with the recording. */
  method: "recording.start" | "recording.stop" | "recording.pause" | "recording.resume";
}

/** Calls a telephone and brings it into the session. Needs the Audio Conferencing plan. */
export interface PhoneCalloutCommand {
  /** Names this command. */
  method: "user.invite.callout";
  /** Whom to call, the name to show, and what the person meets first. */
  params: Params<"phone_number", "invitee_name" | "invite_options">;
}

/** Calls a room system and brings it into the session. Needs the Conference Room Connector plan. */
export interface RoomSystemCalloutCommand {
  /** Names this command. */
  method: "user.invite.room_system_callout";
  /** The address of the room system, and its protocol. */
  params:
    | (Params<"device_ip", "h323_headers"> & { call_type: "h323" })
    | (Params<"device_ip", "sip_headers"> & { call_type: "sip" });
}

/** Binds a stream ingestion to the session, releases it, sends its stream in, or stops sending. */
export interface StreamIngestionCommand {
  /** What to do with the stream ingestion. */
  method: "stream_ingestion.bind" | "stream_ingestion.unbind" | "stream_ingestion.send" | "stream_ingestion.stop";
  /** Which one it is. */
  params: Params<"stream_ingestion_stream_id">;
}

/**
 * Turns off a user's microphone, camera or share and bars it (`block`), lifts the bar (`unblock`), or puts the user out.
 * Zoom's support turns these methods on.
 */
export interface ModerationCommand {
  /** What to do. */
  method:
    | "audio.block"
    | "audio.unblock"
    | "video.block"
    | "video.unblock"
    | "share.block"
    | "share.unblock"
    | "user.remove";
  /** To whom, as user lists and `session.user_joined` name the user. */
  params: Params<"participant_uuid">;
}

/** What `sessions.control` can do: `method` decides which `params` there are. */
export type SessionCommand =
  | RecordingCommand
  | PhoneCalloutCommand
  | RoomSystemCalloutCommand
  | StreamIngestionCommand
  | ModerationCommand;

/** The methods of the API; a type test holds those of {@link SessionCommand} against them. */
export type SessionCommandMethod = NonNullable<ControlSessionRequest["method"]>;
