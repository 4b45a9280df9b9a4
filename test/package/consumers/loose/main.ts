// No strict flag is on: it just has to compile.
import ZoomVideoSdk, { type SessionCommand } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";

async function main(id, past) {
  const server = await startMockServer();
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl: server.url });
  const session = await zoom.sessions.get(id, past ? { type: "past" } : null);
  console.log(session.session_name.length);

  const command: SessionCommand = { method: "recording.start" };
  await zoom.sessions.control(id, command);
  await zoom.sessions.control(id, { method: "audio.block", params: { participant_uuid: id } });
  for await (const recorded of zoom.recordings.list()) console.log(recorded.recording_files.length);
  const { data } = await zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: id } } });
  console.log(data.session_name.length);
}

main("id", true);
