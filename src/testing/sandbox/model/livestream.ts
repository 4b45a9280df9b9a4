import type { Session } from "../state.js";
import type { World } from "../world.js";

/** Starting what is on, and stopping what is off, changes nothing and sends nothing. */
export function setStreaming(world: World, session: Session, isStreaming: boolean): void {
  if (session.isStreaming === isStreaming) return;
  session.isStreaming = isStreaming;
  const event = isStreaming ? "session.live_streaming_started" : "session.live_streaming_stopped";
  world.emit(event, session, world.clock.now());
}
