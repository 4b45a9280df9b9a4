// A bundler's program for a runtime without Node's types: nothing of the index may need them.
import { type CreateSessionRequest, type StreamIngestion, type TokenSource, ZoomVideoSdk } from "zoom-video-sdk-api";
import document from "zoom-video-sdk-api/openapi.json";
import type { operations } from "zoom-video-sdk-api/schema";

const token: TokenSource = () => fetch("/token").then((answer) => answer.text());
const zoom = new ZoomVideoSdk({ token, fetch: (url, init) => fetch(url, init), timeoutMs: 5_000 });

const body: CreateSessionRequest = { session_name: "My session", settings: { auto_recording: "cloud" } };
await zoom.sessions.create(body, { signal: AbortSignal.timeout(5_000), maxRetries: 0 });

const ingestions: StreamIngestion[] = await zoom.streamIngestions.list({}, { prefetch: true }).toArray({ limit: 20 });
for (const { stream_id } of ingestions) {
  const params = { stream_ingestion_stream_id: stream_id };
  await zoom.sessions.control("id", { method: "stream_ingestion.bind", params });
}

export const version: string = document.openapi;
export type Query = operations["listSessions"]["parameters"]["query"];
