import type { Sandbox } from "zoom-video-sdk-api/testing";

const MINUTE = 60_000;

/** Two past sessions, one of them recorded, and a live one. */
export async function addSample(sandbox: Sandbox): Promise<void> {
  const { createSessionToken, ZoomVideoSdk } = await import("zoom-video-sdk-api");
  const { apiKey, apiSecret, sdkKey, sdkSecret, url } = sandbox;
  const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: url });
  const join = async (sessionName: string, role: "host" | "participant", name: string) =>
    sandbox.join(await createSessionToken({ sdkKey, sdkSecret, sessionName, role }), { name });

  const consultation = await join("Consultation 4711", "host", "Dr. Kim");
  await join("Consultation 4711", "participant", "Alex");
  await sandbox.record(consultation.sessionId, "start");
  await sandbox.advance(12 * MINUTE);
  await zoom.sessions.end(consultation.sessionId);

  const standUp = await join("Stand-up", "host", "Jürgen Groß");
  await sandbox.advance(5 * MINUTE);
  await zoom.sessions.end(standUp.sessionId);
  // By then, the recording is processed.
  await sandbox.advance(30 * MINUTE);

  await join("My session", "host", "Mina");
  await join("My session", "participant", "Theo");
}
