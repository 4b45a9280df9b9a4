import type { ControlSessionParams, ControlSessionRequest } from "../../../../generated/models.js";
import { Rejection, validationFailed } from "../rejection.js";
import type { Session, StreamIngestion, User } from "../state.js";
import type { World } from "../world.js";
import { callPhone, callRoomSystem } from "./call.js";
import { findIngestion, stopSending, unbind } from "./ingestion.js";
import { pauseRecording, resumeRecording, startRecording, stopRecording } from "./recording.js";
import { present } from "./session.js";
import { leave, stopSharing } from "./user.js";

/** Those that a method needs are there: the document says so. */
type Params = Required<Omit<ControlSessionParams, Optional>> & Pick<ControlSessionParams, Optional>;
type Optional = "invitee_name" | "invite_options" | "h323_headers" | "sip_headers";
type Control = (world: World, session: Session, params: Params) => void;

const recording =
  (act: (world: World, session: Session) => void): Control =>
  (world, session) => {
    if (!world.settings.account.cloudRecording) throw new Rejection(400, "error-300-not-available");
    act(world, session);
  };

const stream =
  (act: (world: World, session: Session, stream: StreamIngestion) => void): Control =>
  (world, session, params) => {
    const { stream_ingestion_stream_id: streamId } = params;
    const found = findIngestion(world, streamId);
    if (found === undefined) throw new Rejection(400, "error-34000", { streamId });
    act(world, session, found);
  };

const moderate =
  (act: (user: User, world: World, session: Session) => void): Control =>
  (world, session, params) => {
    if (!world.settings.account.moderation) throw new Rejection(400, "error-300-not-available");
    const { participant_uuid: uuid } = params;
    const user = present(session).find(({ participantUuid }) => participantUuid === uuid);
    if (user === undefined) throw validationFailed({ field: "params.participant_uuid", message: "Invalid field." });
    act(user, world, session);
  };

const block = (what: string) =>
  moderate((user, world, session) => {
    if (!user.blocked.includes(what)) user.blocked.push(what);
    if (what === "share") stopSharing(world, session, user);
  });

const unblock = (what: string) =>
  moderate((user) => {
    user.blocked = user.blocked.filter((each) => each !== what);
  });

const METHODS: Record<ControlSessionRequest["method"], Control> = {
  "recording.start": recording(startRecording),
  "recording.stop": recording(stopRecording),
  "recording.pause": recording(pauseRecording),
  "recording.resume": recording(resumeRecording),
  "user.invite.callout": (world, session, params) => {
    if (!world.settings.account.audioConferencing) throw new Rejection(400, "error-300-not-available");
    const { phone_number: number, invitee_name: name = number } = params;
    callPhone(world, session, name, number);
  },
  "user.invite.room_system_callout": (world, session, params) => {
    if (!world.settings.account.crc) throw new Rejection(400, "error-300-not-available");
    const name = params.h323_headers?.to_display_name ?? params.sip_headers?.to_display_name;
    const { call_type: callType, device_ip: deviceIp } = params;
    callRoomSystem(world, session, { callType, deviceIp, name: name ?? deviceIp });
  },
  "stream_ingestion.bind": stream((_world, session, found) => {
    if (found.session !== undefined && found.session !== session) throw new Rejection(400, "error-34005");
    found.session = session;
  }),
  "stream_ingestion.unbind": stream((world, session, found) => {
    if (found.session !== session) throw new Rejection(400, "error-34008");
    unbind(world, found);
  }),
  "stream_ingestion.send": stream((world, session, found) => {
    if (found.session !== session || !found.isConnected) throw new Rejection(400, "error-34009");
    if (found.isSending) return;
    found.isSending = true;
    world.emit("session.stream_ingestion_started", session, found);
  }),
  "stream_ingestion.stop": stream((world, session, found) => {
    if (found.session !== session || !found.isSending) throw new Rejection(400, "error-34010");
    stopSending(world, found);
  }),
  "audio.block": block("audio"),
  "audio.unblock": unblock("audio"),
  "video.block": block("video"),
  "video.unblock": unblock("video"),
  "share.block": block("share"),
  "share.unblock": unblock("share"),
  "user.remove": moderate((user, world, session) => leave(world, session, user, "Removed by host.")),
};

export function controlSession(world: World, session: Session, command: ControlSessionRequest): void {
  METHODS[command.method](world, session, ("params" in command ? command.params : {}) as Params);
}
