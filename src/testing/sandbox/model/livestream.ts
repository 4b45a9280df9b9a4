import type { Session } from "../state.js";
import type { World } from "../world.js";

/** Starting what is on, and stopping what is off, changes nothing and sends nothing. */
export function setStreaming(world: World, session: Session, isStreaming: boolean): void {
  if (session.isStreaming === isStreaming) return;
  session.isStreaming = isStreaming;
  const event = isStreaming ? "session.live_streaming_started" : "session.live_streaming_stopped";
  world.emit(event, session, world.clock.now());
}

/** Zoom's numbers for why Realtime Media Streams ended: the host stopped them, or the session ended. */
export const STOP_REASON = { host: 1, sessionEnded: 6 } as const;

export function startRtms(world: World, session: Session): void {
  if (session.rtms !== undefined) return;
  const streamId = world.ids.base64("rtms");
  session.rtms = { status: "on", streamId };
  world.emit("session.rtms_started", session, streamId);
}

export function stopRtms(world: World, session: Session, reason: number): void {
  if (session.rtms === undefined) return;
  const { streamId } = session.rtms;
  delete session.rtms;
  world.emit("session.rtms_stopped", session, streamId, reason);
}
