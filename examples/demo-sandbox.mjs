// A session's whole life in a sandbox: created, joined, recorded, ended, with its webhooks and its recording on disk.
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ApiError, createSessionToken, ZoomVideoSdk } from "zoom-video-sdk-api";
import { downloadRecording } from "zoom-video-sdk-api/download";
import { startSandbox } from "zoom-video-sdk-api/testing";
import { answerUrlValidation, verifyWebhook } from "zoom-video-sdk-api/webhooks";

const MINUTE = 60_000;
const secretToken = "secret-token-of-the-app";

export async function demoSandbox({ say, dim, step }) {
  const received = [];
  const endpoint = await startEndpoint((event) => received.push(event));
  const url = `http://127.0.0.1:${endpoint.address().port}/webhooks`;
  const sandbox = await startSandbox({ webhooks: { url, secretToken } });
  const folder = await mkdtemp(join(tmpdir(), "demo-"));
  try {
    const { apiKey, apiSecret, sdkKey, sdkSecret } = sandbox;
    const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: sandbox.url });
    const signToken = (role) => createSessionToken({ sdkKey, sdkSecret, sessionName: "Consultation 4711", role });
    const webhooks = () => {
      for (const event of received.splice(0)) say(dim(`  webhook ${event}`));
    };
    say(`A sandbox of the Zoom Video SDK is listening on ${sandbox.url}`);

    step("Create a session", 'zoom.sessions.create({ session_name: "Consultation 4711", … })');
    const settings = { auto_recording: "cloud" };
    const created = await zoom.sessions.create({ session_name: "Consultation 4711", settings });
    say(`  session ${created.session_id}, passcode ${created.passcode}`);

    step("Create it again", "the name is taken");
    await zoom.sessions.create({ session_name: "consultation 4711" }).catch((error) => {
      if (!(error instanceof ApiError)) throw error;
      say(`  ${error.name}: ${error.message}`);
    });

    step("Two users join, with signed tokens", 'sandbox.join(await createSessionToken({ … }), { name: "Dr. Kim" })');
    const host = await sandbox.join(await signToken("host"), { name: "Dr. Kim" });
    const patient = await sandbox.join(await signToken("participant"), { name: "Alex" });
    await sandbox.advance(12 * MINUTE);
    webhooks();
    const { items: users } = await zoom.sessions.users.list(host.sessionId);
    for (const { name, join_time } of users) say(`  ${name?.padEnd(10)} joined ${join_time}`);

    step("Twelve minutes later, remove a user", 'zoom.sessions.control(id, { method: "user.remove", … })');
    const params = { participant_uuid: patient.participantUuid };
    await zoom.sessions.control(host.sessionId, { method: "user.remove", params });
    await sandbox.advance(0);
    webhooks();

    step("End it", "zoom.sessions.end(id)");
    await zoom.sessions.end(host.sessionId);
    await sandbox.advance(30 * MINUTE);
    webhooks();
    const past = await zoom.sessions.get(host.sessionId, { type: "past" });
    say(`  ${past.session_name}: ${past.user_count} users, ${past.duration}`);

    step("Half an hour later, download its recording", "downloadRecording(zoom, file, { path })");
    const { recording_files: files = [] } = await zoom.recordings.get(host.sessionId);
    for (const file of files) {
      const path = join(folder, `${file.recording_type}.${file.file_extension?.toLowerCase()}`);
      await downloadRecording(zoom, file, { path });
      say(`  ${path}, ${(await stat(path)).size} bytes`);
    }
    say(`\nDone: ${files.length} files were on disk, and every webhook was verified.`);
  } finally {
    await sandbox.close();
    endpoint.close();
    await rm(folder, { recursive: true });
  }
}

/** An endpoint as an app has it: verifies each webhook, and answers the URL validation. */
async function startEndpoint(onEvent) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const event = verifyWebhook({ body: Buffer.concat(chunks), headers: request.headers, secretToken });
    if (event.event === "endpoint.url_validation") {
      response.end(JSON.stringify(answerUrlValidation(event, secretToken)));
      return;
    }
    onEvent(event.event);
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}
