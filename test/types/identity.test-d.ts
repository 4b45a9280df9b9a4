// Compiled by `npm run typecheck`, never run. What one call returns goes into the next one as it is.
import { expectTypeOf } from "vitest";
import type { Quality, ZoomVideoSdk } from "../../src/index.js";
import type { KnownWebhookEvent } from "../../src/webhooks/index.js";

const range = { from: "2026-11-01", to: "2026-11-22" };

export async function sessions(zoom: ZoomVideoSdk) {
  const created = await zoom.sessions.create({ session_name: "My session", hold: 1 });
  await zoom.sessions.get(created.session_id);
  for await (const session of zoom.sessions.list(range)) {
    const { id, hold } = await zoom.sessions.get(session.id, { type: "past" });
    await zoom.sessions.end(id);
    if (hold === 1) break;
    for await (const user of zoom.sessions.users.list(session.id)) {
      await zoom.sessions.control(session.id, {
        method: "user.remove",
        params: { participant_uuid: user.participant_uuid },
      });
      const qos = await zoom.sessions.users.getQos(session.id, user.id);
      expectTypeOf(qos.user_qos[0]?.cpu_usage?.zoom_avg_cpu_usage).toEqualTypeOf<string | undefined>();
    }
  }
  const { data } = await zoom.sessions.list(range);
  expectTypeOf(data.sessions[0]?.audio_quality).toEqualTypeOf<Quality | undefined>();
}

export async function recordings(zoom: ZoomVideoSdk) {
  for await (const { session_id, recording_files } of zoom.recordings.list()) {
    const recorded = await zoom.recordings.get(session_id);
    for (const { id } of recorded.participant_video_files ?? []) await zoom.recordings.deleteFile(session_id, id);
    // Timeline and caption files may have no ID.
    expectTypeOf(recording_files[0]?.id).toEqualTypeOf<string | undefined>();
  }
}

export async function streams(zoom: ZoomVideoSdk) {
  const { stream_id } = await zoom.streamIngestions.create({ stream_name: "Camera 1" });
  await zoom.sessions.control("id", {
    method: "stream_ingestion.bind",
    params: { stream_ingestion_stream_id: stream_id },
  });
  for (const bound of await zoom.sessions.listStreamIngestions("id")) await zoom.streamIngestions.get(bound.stream_id);
  for (const location of await zoom.storage.locations.list()) await zoom.storage.locations.delete(location.id);
}

export async function reports(zoom: ZoomVideoSdk) {
  const { dates } = await zoom.reports.daily();
  const { cloud_recording_storage } = await zoom.reports.cloudRecording(range);
  return [...dates.map(({ sessions }) => sessions), ...cloud_recording_storage.map(({ usage }) => usage)];
}

/** A union by `method` for requests through `zoom.raw`, too. */
export async function raw(zoom: ZoomVideoSdk) {
  const params = { path: { sessionId: "id" } };
  await zoom.raw.PATCH("/videosdk/sessions/{sessionId}/events", { params, body: { method: "recording.start" } });
  // @ts-expect-error its params are missing
  await zoom.raw.PATCH("/videosdk/sessions/{sessionId}/events", { params, body: { method: "user.remove" } });
  // @ts-expect-error the action is required
  await zoom.raw.PUT("/videosdk/sessions/{sessionId}/status", { params, body: {} });
  const { data } = await zoom.raw.GET("/videosdk/sessions/{sessionId}/recordings", { params });
  // An error with status 200 is told apart by its required members.
  if (data !== undefined && "code" in data) expectTypeOf(data.message).toEqualTypeOf<string>();
  else if (data !== undefined) expectTypeOf(data.session_id).toEqualTypeOf<string>();
}

export function events(event: KnownWebhookEvent) {
  if (event.event === "session.alert") {
    const [issue] = event.payload.object.issues;
    expectTypeOf<string[]>().not.toEqualTypeOf<typeof event.payload.object.issues>();
    return issue === "High CPU occupation";
  }
  if (event.event === "session.recording_completed") {
    const [file] = event.payload.object.participant_video_files ?? [];
    return file?.recording_type === "individual_shared_screen";
  }
  if (event.event === "session.rtms_started") return event.payload.server_urls.split(",");
  if (event.event === "session.rtms_stopped") return event.payload.stop_reason === 6;
  if (event.event === "session.deleted") expectTypeOf(event.payload["session_id"]).toEqualTypeOf<unknown>();
  return undefined;
}
