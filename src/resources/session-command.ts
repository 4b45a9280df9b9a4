import type { ControlSessionParams, ControlSessionRequest } from "../../generated/models.js";

type Params<Required extends keyof ControlSessionParams, Optional extends keyof ControlSessionParams = never> = {
  [name in Required]-?: NonNullable<ControlSessionParams[name]>;
} & { [name in Optional]?: ControlSessionParams[name] };

/** Starts, stops, pauses or resumes cloud recording. */
export interface RecordingCommand {
  /** What to do with the recording. */
  method: "recording.start" | "recording.stop" | "recording.pause" | "recording.resume";
}

/** Calls a phone number and adds it to the session. Needs the Audio Conferencing plan. */
export interface PhoneCalloutCommand {
  /** The command. */
  method: "user.invite.callout";
  /** Whom to call, the name to show, and what happens before the person joins. */
  params: Params<"phone_number", "invitee_name" | "invite_options">;
}

/** Calls a room system and adds it to the session. Needs the Conference Room Connector plan. */
export interface RoomSystemCalloutCommand {
  /** The command. */
  method: "user.invite.room_system_callout";
  /** The address of the room system, and its protocol. */
  params:
    | (Params<"device_ip", "h323_headers"> & { call_type: "h323" })
    | (Params<"device_ip", "sip_headers"> & { call_type: "sip" });
}

/** Binds a stream ingestion to the session, unbinds it, starts sending its stream, or stops sending. */
export interface StreamIngestionCommand {
  /** What to do with the stream ingestion. */
  method: "stream_ingestion.bind" | "stream_ingestion.unbind" | "stream_ingestion.send" | "stream_ingestion.stop";
  /** Which stream ingestion. */
  params: Params<"stream_ingestion_stream_id">;
}

/**
 * Turns off a user's microphone, camera or share and blocks it (`block`), unblocks it (`unblock`), or removes the user.
 * Zoom Support must enable these methods.
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
  /** Which user, by the `participant_uuid` in user lists and `session.user_joined`. */
  params: Params<"participant_uuid">;
}

/** What `sessions.control` can do: `method` determines the `params`. */
export type SessionCommand =
  | RecordingCommand
  | PhoneCalloutCommand
  | RoomSystemCalloutCommand
  | StreamIngestionCommand
  | ModerationCommand;

/** The API's methods; a type test compares those of {@link SessionCommand} with them. */
export type SessionCommandMethod = NonNullable<ControlSessionRequest["method"]>;
