// As NestJS and ts-jest have it: CommonJS, the old resolution, and no strict flag.
import ZoomVideoSdk, { type SessionCommand } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";
import { info } from "zoom-video-sdk-api/openapi.json";
import { memoryRateLimiter } from "zoom-video-sdk-api/rate-limit";
import { redisRateLimiter } from "zoom-video-sdk-api/redis";
import type { components } from "zoom-video-sdk-api/schema";
import { startMockServer } from "zoom-video-sdk-api/testing";
import { verifyWebhook } from "zoom-video-sdk-api/webhooks";

async function main(id, past) {
  const zoom = new ZoomVideoSdk({ token: "any" });
  const session = await zoom.sessions.get(id, past ? { type: "past" } : null);
  console.log(session.session_name.length);

  const described: components["schemas"]["Session"] = session;
  console.log(described, info.version, redisRateLimiter, startMockServer, verifyWebhook, downloadRecording);
  console.log(new ZoomVideoSdk({ rateLimit: memoryRateLimiter({ plan: "pro" }) }));

  const command: SessionCommand = { method: "recording.start" };
  await zoom.sessions.control(id, command);
  await zoom.sessions.control(id, { method: "audio.block", params: { participant_uuid: id } });
  for await (const recorded of zoom.recordings.list()) console.log(recorded.recording_files.length);
  const { data } = await zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: id } } });
  console.log(data.session_name.length);
}

main("id", true);
