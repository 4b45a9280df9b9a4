import type { Session, Share, User } from "../state.js";
import type { World } from "../world.js";
import { boundTo, unbind } from "./ingestion.js";
import { STOP_REASON, setStreaming, stopRtms } from "./livestream.js";
import { startRecording, stopRecording } from "./recording.js";
import { present } from "./session.js";

/** Who joins, and how. */
export interface Arrival {
  name: string;
  userKey?: string | undefined;
  isHost: boolean;
  device: string;
  isRecordedSeparately?: boolean;
  phoneNumber?: string;
}

/** Lets a user in. The first one starts the session. */
export function enter(world: World, session: Session, arrival: Arrival): User {
  const at = world.clock.now();
  if (session.status === "scheduled") {
    session.status = "live";
    session.startedAt = at;
    world.emit("session.started", session);
  }
  const { name, userKey, isHost, device, isRecordedSeparately = false, phoneNumber } = arrival;
  const user: User = {
    id: String(world.ids.number("user", 10)),
    participantUuid: world.ids.uuid("participant").toUpperCase(),
    name,
    ...(userKey !== undefined && { userKey }),
    isHost,
    device,
    joinedAt: at,
    shares: [],
    blocked: [],
    isRecordedSeparately,
    ...(phoneNumber !== undefined && { call: { number: phoneNumber, startedAt: at } }),
  };
  session.users.push(user);
  world.emit("session.user_joined", session, user);
  if (session.autoRecording && session.users.length === 1) startRecording(world, session);
  return user;
}

export function startSharing(world: World, session: Session, user: User, content: Share["content"]): void {
  stopSharing(world, session, user);
  const share: Share = { content, startedAt: world.clock.now() };
  user.shares.push(share);
  world.emit("session.sharing_started", session, user, share);
}

export function stopSharing(world: World, session: Session, user: User): void {
  const share = user.shares.find(({ content, endedAt }) => content !== "cloud_recording" && endedAt === undefined);
  if (share === undefined) return;
  share.endedAt = world.clock.now();
  world.emit("session.sharing_ended", session, user, share);
}

/** Lets a user out. The last one ends the session. Assumed: ending */
export function leave(world: World, session: Session, user: User, reason: string): void {
  depart(world, session, user, reason);
  if (present(session).length === 0) endSession(world, session);
}

export function endSession(world: World, session: Session): void {
  for (const user of present(session)) depart(world, session, user, "Host ended the session.");
  stopRecording(world, session);
  for (const stream of boundTo(world, session)) unbind(world, stream);
  setStreaming(world, session, false);
  stopRtms(world, session, STOP_REASON.sessionEnded);
  session.status = "ended";
  session.endedAt = world.clock.now();
  world.emit("session.ended", session);
}

function depart(world: World, session: Session, user: User, reason: string): void {
  const at = world.clock.now();
  stopSharing(world, session, user);
  user.leftAt = at;
  if (user.call !== undefined) user.call.endedAt = at;
  world.emit("session.user_left", session, user, reason);
}
