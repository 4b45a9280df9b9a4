import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { downloadRecording } from "../../../src/download/index.js";
import { PageTokenExpiredError, ZoomVideoSdk } from "../../../src/index.js";
import { DAY, day, MINUTE, startCheckedSandbox, startEndpoint } from "../../support/sandbox.js";

const NOON = Date.UTC(2026, 10, 10, 12);
/** Wire time that stands still, for results that can be written down. */
const clock = () => NOON;
const today = { from: day(NOON), to: day(NOON) };
const names = (events: readonly { event: string }[]) => events.map(({ event }) => event.replace("session.", ""));

describe("a session's life", () => {
  test("goes from created to live to ended, and is in one list at a time", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const { session_id, hold } = await zoom.sessions.create({ session_name: "Stand-up", hold: 1 });
    expect(hold).toBe(1);
    const lists = async () => ({
      live: (await zoom.sessions.list({ type: "live", ...today })).items.length,
      past: (await zoom.sessions.list({ type: "past", ...today })).items.length,
    });
    expect(await lists()).toEqual({ live: 0, past: 0 });
    expect((await zoom.sessions.get(session_id, { type: "scheduled" })).settings?.auto_recording).toBe("none");

    const anna = await join("stand-UP", { userKey: "u-1", sessionKey: "k-1" });
    const bob = await join("Stand-up", { role: "participant", sessionKey: "k-1", name: "Bob" });
    expect(anna.sessionId).toBe(session_id);
    expect(await lists()).toEqual({ live: 1, past: 0 });
    await sandbox.advance(90 * MINUTE);
    await sandbox.leave(anna);
    const { items } = await zoom.sessions.users.list(session_id);
    expect(items.map(({ name, user_key, leave_time }) => [name, user_key, leave_time])).toEqual([
      ["Anna", "u-1", "2026-11-10T13:30:00Z"],
      ["Bob", undefined, undefined],
    ]);
    await sandbox.leave(bob);
    expect(await lists()).toEqual({ live: 0, past: 1 });
    expect(await zoom.sessions.get(session_id, { type: "past" })).toMatchObject({
      session_name: "Stand-up",
      duration: "01:30:00",
      user_count: 2,
      total_minutes: 180,
      session_key: "k-1",
      end_time: "2026-11-10T13:30:00Z",
    });
    expect(names(sandbox.events.all)).toEqual([
      ...["started", "user_joined", "user_joined", "user_left", "user_left", "ended"],
    ]);
  });

  test("gives a later session of the same name another ID", async () => {
    const { sandbox, join } = await startCheckedSandbox({ clock });
    const first = await join("Daily");
    await sandbox.leave(first);
    const second = await join("Daily");
    expect(second.sessionId).not.toBe(first.sessionId);
    expect(sandbox.state.sessions.map(({ status }) => status)).toEqual(["ended", "live"]);
  });

  test("ends for all users when the API ends it", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const { sessionId } = await join("Daily");
    const bob = await join("Daily", { role: "participant" });
    await sandbox.share(bob, "whiteboard");
    await zoom.sessions.end(sessionId);
    expect(names(sandbox.events.all).slice(3)).toEqual([
      ...["sharing_started", "user_left", "sharing_ended", "user_left", "ended"],
    ]);
    const left = await sandbox.events.next("session.user_left");
    expect(left.payload.object.user.leave_reason).toBe("Host ended the session.");
    await expect(sandbox.leave(bob)).rejects.toThrow("is not in a session");
    await expect(zoom.sessions.end(sessionId)).rejects.toMatchObject({ status: 404, code: 3001 });
  });

  test("is moderated: a blocked share ends, and a removed user is gone", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const { sessionId } = await join("Daily");
    const bob = await join("Daily", { role: "participant" });
    const params = { participant_uuid: bob.participantUuid };
    await sandbox.share(bob);
    await zoom.sessions.control(sessionId, { method: "share.block", params });
    expect((await sandbox.events.next("session.sharing_ended")).payload.object.user.id).toBe(bob.id);
    await expect(sandbox.share(bob)).rejects.toThrow("the host blocks it");
    await zoom.sessions.control(sessionId, { method: "share.unblock", params });
    await sandbox.share(bob);
    await zoom.sessions.control(sessionId, { method: "user.remove", params });
    const left = await sandbox.events.next("session.user_left");
    expect(left.payload.object.user.leave_reason).toBe("Removed by host.");
    const { items } = await zoom.sessions.users.listSharing(sessionId);
    expect(items[1]?.details?.map(({ content }) => content)).toEqual(["desktop", "desktop"]);
  });

  test("takes phones and room systems that were called", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const { sessionId } = await join("Daily");
    const call = { invitee_name: "Jill", phone_number: "+1 555 555 0100-156" };
    await zoom.sessions.control(sessionId, { method: "user.invite.callout", params: call });
    const room = { call_type: "h323", device_ip: "192.0.2.7" } as const;
    await zoom.sessions.control(sessionId, { method: "user.invite.room_system_callout", params: room });
    await sandbox.advance(MINUTE);
    const { items } = await zoom.sessions.users.list(sessionId);
    expect(items.map(({ device }) => device)).toEqual(["Windows", "Phone", "H.323/SIP"]);
    await sandbox.advance(2 * MINUTE);
    await zoom.sessions.end(sessionId);
    const { items: legs } = await zoom.reports.telephone(today);
    expect(legs).toMatchObject([{ session_id: sessionId, duration: 3, total: 0.15, type: "call-out" }]);
  });

  test("streams out, and takes streams in", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const { sessionId } = await join("Daily");
    const target = { stream_url: "https://a.example/in", stream_key: "key", page_url: "https://a.example/watch" };
    await zoom.sessions.livestream.update(sessionId, target);
    expect(await zoom.sessions.livestream.get(sessionId)).toEqual(target);
    await zoom.sessions.livestream.updateStatus(sessionId, { action: "start" });
    await zoom.sessions.livestream.updateStatus(sessionId, { action: "start" });

    await zoom.sessions.rtms.updateStatus(sessionId, { action: "start" });
    await zoom.sessions.rtms.updateStatus(sessionId, { action: "pause" });

    const { stream_id } = await zoom.streamIngestions.create({ stream_name: "Hall" });
    const params = { stream_ingestion_stream_id: stream_id };
    await zoom.sessions.control(sessionId, { method: "stream_ingestion.bind", params });
    await sandbox.ingest(stream_id);
    await zoom.sessions.control(sessionId, { method: "stream_ingestion.send", params });
    expect(await zoom.sessions.listStreamIngestions(sessionId)).toEqual([
      { stream_id, rtmp_connection_status: 1, rtmp_stream_push_status: 1 },
    ]);
    await zoom.sessions.end(sessionId);
    await sandbox.ingest(stream_id, "disconnect");
    await zoom.streamIngestions.delete(stream_id);
    expect(names(sandbox.events.all).filter((name) => /stream|rtms/.test(name))).toEqual([
      ...["live_streaming_started", "rtms_started"],
      ...["stream_ingestion_connected", "stream_ingestion_started", "stream_ingestion_stopped"],
      ...["stream_ingestion_unbind", "live_streaming_stopped", "rtms_stopped"],
    ]);
    expect((await sandbox.events.next("session.rtms_stopped")).payload.stop_reason).toBe(6);
  });
});

describe("webhooks", () => {
  test("arrive signed, in order, and only after the URL was validated", async () => {
    const endpoint = await startEndpoint();
    const { sandbox, join } = await startCheckedSandbox({ endpoint });
    const anna = await join("Daily");
    await sandbox.share(anna);
    await sandbox.leave(anna);
    await sandbox.advance(0);
    expect(endpoint.events).toEqual(sandbox.events.all);
    expect(names(endpoint.events)).toEqual([
      ...["started", "user_joined", "sharing_started", "sharing_ended", "user_left", "ended"],
    ]);
  });

  test("have arrived when `events.next` resolves", async () => {
    const endpoint = await startEndpoint();
    const { sandbox, join } = await startCheckedSandbox({ endpoint });
    const next = sandbox.events.next("session.user_joined");
    await join("Daily");
    const event = await next;
    expect(endpoint.events).toContainEqual(event);
  });

  test("are retried 5, 25 and 85 minutes later, by the same ID", async () => {
    const endpoint = await startEndpoint();
    const { sandbox, zoom, join } = await startCheckedSandbox({ endpoint });
    endpoint.status = 503;
    await join("Daily");
    const attempts = async () => (await zoom.reports.webhookLogs({ event: "session.started" })).items.length;
    await sandbox.advance(5 * MINUTE - 1000);
    expect(await attempts()).toBe(1);
    await sandbox.advance(1000);
    expect(await attempts()).toBe(2);
    await sandbox.advance(20 * MINUTE);
    expect(await attempts()).toBe(3);
    endpoint.status = 200;
    await sandbox.advance(DAY);
    const { items } = await zoom.reports.webhookLogs({ event: "session.started" });
    expect(items.map(({ status, retry_num }) => [status, retry_num])).toEqual([
      ...[
        [503, 0],
        [503, 1],
        [503, 2],
        [200, 3],
      ],
    ]);
    expect(new Set(items.map(({ request_id }) => request_id)).size).toBe(1);
    expect(endpoint.requestIds.filter((id) => id === items[0]?.request_id)).toHaveLength(4);
    const count = async (query: object) => (await zoom.reports.webhookLogs({ ...query })).items.length;
    expect(await count({ type: 2, retry_num: 1 })).toBe(2);
    expect(await count({ type: 3 })).toBe(2);
  });

  test("are not retried after a 4xx", async () => {
    const endpoint = await startEndpoint();
    const { sandbox, join } = await startCheckedSandbox({ endpoint });
    endpoint.status = 401;
    await join("Daily");
    await sandbox.advance(DAY);
    expect(names(endpoint.events)).toEqual(["started", "user_joined"]);
  });

  test("are not sent to an endpoint with another secret token", async () => {
    const endpoint = await startEndpoint();
    const start = startCheckedSandbox({ webhooks: { url: endpoint.url, secretToken: "another" } });
    await expect(start).rejects.toThrow("webhooks.url failed the URL validation");
  });

  test.each([
    [401, "Does it have this secretToken?"],
    [404, "Is the path of the URL right?"],
    [500, "Its own log says why."],
  ])("are not sent to an endpoint that responds %i to the URL validation", async (status, advice) => {
    const server = createServer((_, response) => response.writeHead(status).end());
    await once(server.listen(0, "127.0.0.1"), "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const message = `webhooks.url failed the URL validation: it responded ${status} instead of 200. ${advice}`;
    await expect(startCheckedSandbox({ webhooks: { url, secretToken: "any" } })).rejects.toThrow(message);
    server.close();
  });
});

describe("recordings", () => {
  const record = async (options: Parameters<typeof startCheckedSandbox>[0] = { clock }, minutes = 10) => {
    const checked = await startCheckedSandbox(options);
    const { sandbox, join } = checked;
    const claims = { cloudRecordingOption: 1, cloudRecordingTranscriptOption: 2, cloudRecordingElection: 1 } as const;
    const anna = await join("Daily", claims);
    await sandbox.record(anna);
    await sandbox.advance(minutes * MINUTE);
    await sandbox.leave(anna);
    return { ...checked, sessionId: anna.sessionId };
  };

  test("appear when they are processed, and their transcript and summary after them", async () => {
    const { sandbox, zoom, sessionId } = await record();
    const fileTypes = async () => (await zoom.recordings.get(sessionId)).recording_files?.map((file) => file.file_type);
    await expect(fileTypes()).rejects.toMatchObject({ code: 3301 });
    await sandbox.advance(6 * MINUTE);
    expect(await fileTypes()).toEqual(["MP4", "M4A"]);
    await sandbox.advance(2 * MINUTE);
    expect(await fileTypes()).toEqual(["MP4", "M4A", "TRANSCRIPT", "SUMMARY"]);
    const all = await zoom.recordings.get(sessionId);
    expect(all.participant_audio_files).toHaveLength(1);
    expect(all.participant_video_files).toMatchObject([{ recording_type: "individual_user" }]);
    expect(names(sandbox.events.all).filter((name) => name.startsWith("recording"))).toEqual([
      ...["recording_started", "recording_stopped", "recording_completed"],
      ...["recording_transcript_completed", "recording_summary_completed"],
    ]);
  });

  test("download whole, with the client's token, the session's token, or the webhook's", async () => {
    const { sandbox, zoom, sessionId } = await record();
    await sandbox.advance(60 * MINUTE);
    const folder = await mkdtemp(path(tmpdir(), "sandbox-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const {
      recording_files: [file],
      download_access_token,
    } = await zoom.recordings.get(sessionId, {
      include_fields: "download_access_token",
      ttl: 3600,
    });
    const { download_url = "", file_size = 0 } = file ?? {};
    const { apiKey, apiSecret, url } = sandbox;
    const client = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: url });
    await downloadRecording(client, { download_url, file_size }, { path: path(folder, "a.mp4") });
    const bytes = await readFile(path(folder, "a.mp4"));
    expect(bytes).toHaveLength(file_size);

    const { download_token, payload } = await sandbox.events.next("session.recording_completed");
    expect(payload.object.recording_files[0]?.download_url).toBe(download_url);
    for (const token of [download_token, download_access_token]) {
      const byHeader = await fetch(download_url, { headers: { authorization: `Bearer ${token}` } });
      expect(Buffer.from(await byHeader.arrayBuffer()).equals(bytes)).toBe(true);
      const headers = { range: "bytes=1000-1999" };
      const part = await fetch(`${download_url}?access_token=${token}`, { headers });
      expect(part.status).toBe(206);
      expect(part.headers.get("content-range")).toBe(`bytes 1000-1999/${file_size}`);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(1000, 2000))).toBe(true);
    }
    const headers = { authorization: `Bearer ${download_access_token}` };
    const beyond = await fetch(download_url, { headers: { ...headers, range: `bytes=${file_size}-` } });
    expect(beyond.status).toBe(416);
    expect((await fetch(download_url)).status).toBe(401);
    await sandbox.advance(60 * MINUTE);
    expect((await fetch(download_url, { headers })).status).toBe(401);
  });

  test("of two hours download without a warning of Node", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => void warnings.push(warning);
    process.on("warning", note);
    onTestFinished(() => void process.off("warning", note));
    const { sandbox, zoom, sessionId } = await record({ clock }, 120);
    await sandbox.advance(120 * MINUTE);
    const [file] = (await zoom.recordings.get(sessionId)).recording_files ?? [];
    const { apiKey, apiSecret, url } = sandbox;
    const folder = await mkdtemp(path(tmpdir(), "sandbox-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const client = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: url });
    const { bytes } = await downloadRecording(client, file ?? {}, { path: path(folder, "a.mp4") });
    expect(bytes).toBeGreaterThan(5_000_000);
    expect(warnings).toEqual([]);
  });

  test("redirect to another origin, so the token must not follow", async () => {
    const { sandbox, zoom, sessionId } = await record();
    await sandbox.advance(60 * MINUTE);
    const {
      recording_files: [file],
      download_access_token,
    } = await zoom.recordings.get(sessionId, {
      include_fields: "download_access_token",
    });
    const headers = { authorization: `Bearer ${download_access_token}` };
    const response = await fetch(file?.download_url ?? "", { headers, redirect: "manual" });
    expect(response.status).toBe(302);
    const location = new URL(response.headers.get("location") ?? "");
    expect(location.origin).not.toBe(sandbox.url);
    expect((await fetch(location)).status).toBe(200);
    location.searchParams.set("key", "guessed");
    expect((await fetch(location)).status).toBe(403);
  });

  test("go to the trash and come back, for 30 days", async () => {
    const { sandbox, zoom, sessionId } = await record();
    await sandbox.advance(60 * MINUTE);
    const inTrash = async (trash_type: "session_recordings" | "recording_file") =>
      (await zoom.recordings.list({ trash: true, trash_type })).data.total_records;
    await zoom.recordings.delete(sessionId);
    expect(await inTrash("session_recordings")).toBe(1);
    expect((await zoom.recordings.list(today)).items).toEqual([]);
    await zoom.recordings.recover(sessionId);
    const {
      recording_files: [file],
    } = await zoom.recordings.get(sessionId);
    await zoom.recordings.deleteFile(sessionId, file?.id ?? "");
    expect([await inTrash("session_recordings"), await inTrash("recording_file")]).toEqual([0, 1]);
    await sandbox.advance(29 * DAY);
    await zoom.recordings.recoverFile(sessionId, file?.id ?? "");
    await zoom.recordings.delete(sessionId, { action: "trash" });
    await sandbox.advance(30 * DAY);
    await expect(zoom.recordings.recover(sessionId)).rejects.toMatchObject({ code: 3301 });
    const december = { from: "2026-12-09", to: "2027-01-08" };
    const { items } = await zoom.reports.operationLogs(december);
    expect(items.map(({ action }) => action)).toEqual(["Recover", "Delete"]);
  });

  test("go to the account's own bucket, if it has one", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const access_key = { id: "id", key: "key" };
    const s3 = { region: "us-east-1", bucket: "own", authentication_mechanism: "aws_access_key", access_key } as const;
    await zoom.storage.locations.create({ name: "own", provider: "aws_s3", s3 });
    const anna = await join("Daily");
    await sandbox.record(anna);
    await sandbox.leave(anna);
    await sandbox.advance(60 * MINUTE);
    const { recording_files = [] } = await zoom.recordings.get(anna.sessionId);
    expect(recording_files[0]?.external_storage_url).toMatch(/^s3:\/\/own\//);
    expect(JSON.stringify(await zoom.storage.locations.list())).not.toContain('access_key":');
  });
});

describe("lists", () => {
  test("have pages whose tokens live for 15 minutes", async () => {
    const { sandbox, zoom } = await startCheckedSandbox({ clock });
    for (let count = 1; count <= 5; count += 1) await zoom.streamIngestions.create({ stream_name: `${count}` });
    const list = zoom.streamIngestions.list({ page_size: 2 });
    const pages: string[][] = [];
    for await (const page of list.pages()) pages.push(page.items.map(({ stream_name }) => stream_name ?? ""));
    expect(pages).toEqual([["1", "2"], ["3", "4"], ["5"]]);
    const first = await zoom.streamIngestions.list({ page_size: 2 });
    await sandbox.advance(15 * MINUTE - 1);
    const second = await first.getNextPage();
    await sandbox.advance(15 * MINUTE);
    await expect(second.getNextPage()).rejects.toThrow(PageTokenExpiredError);
  });

  test("reject a page token of another list", async () => {
    const { zoom } = await startCheckedSandbox({ clock });
    for (const stream_name of ["1", "2"]) await zoom.streamIngestions.create({ stream_name });
    const { nextPageToken } = await zoom.streamIngestions.list({ page_size: 1 });
    const stolen = zoom.recordings.list({ next_page_token: nextPageToken ?? "" });
    await expect(stolen).rejects.toMatchObject({ cause: { status: 400, code: 300 } });
  });
});

describe("reports", () => {
  test("equal what the lists say", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const anna = await join("Daily");
    await sandbox.record(anna);
    await sandbox.advance(10 * MINUTE);
    await sandbox.leave(anna);
    await sandbox.advance(DAY);
    const { dates = [] } = await zoom.reports.daily({ year: 2026, month: 11 });
    expect(dates[9]).toEqual({ date: "2026-11-10", sessions: 1, users: 1, session_minutes: 10 });
    expect(dates).toHaveLength(11);
    const { total_size = 0 } = await zoom.recordings.get(anna.sessionId);
    const { cloud_recording_storage } = await zoom.reports.cloudRecording({ from: "2026-11-09", to: "2026-11-11" });
    const megabytes = `${Math.ceil(total_size / 1e6)} MB`;
    expect(cloud_recording_storage?.map(({ usage }) => usage)).toEqual(["0 MB", megabytes, megabytes]);
  });
});
