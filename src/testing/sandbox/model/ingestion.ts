import type { Session, StreamIngestion } from "../state.js";
import type { World } from "../world.js";

export const findIngestion = ({ state }: World, id: string): StreamIngestion | undefined =>
  state.ingestions.find((stream) => stream.id === id);

export const boundTo = ({ state }: World, session: Session): StreamIngestion[] =>
  state.ingestions.filter((stream) => stream.session === session);

export function stopSending(world: World, stream: StreamIngestion): void {
  if (!stream.isSending || stream.session === undefined) return;
  stream.isSending = false;
  world.emit("session.stream_ingestion_stopped", stream.session, stream);
}

export function unbind(world: World, stream: StreamIngestion): void {
  const { session } = stream;
  if (session === undefined) return;
  stopSending(world, stream);
  delete stream.session;
  world.emit("session.stream_ingestion_unbind", session, stream);
}

/** What the encoder does. Events are about a session, so without one there is none. */
export function connect(world: World, stream: StreamIngestion, isConnected: boolean): void {
  if (stream.isConnected === isConnected) return;
  if (!isConnected) stopSending(world, stream);
  stream.isConnected = isConnected;
  const event = isConnected ? "session.stream_ingestion_connected" : "session.stream_ingestion_disconnected";
  if (stream.session !== undefined) world.emit(event, stream.session, stream);
}
