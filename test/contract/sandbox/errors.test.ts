import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { errors } from "../../../generated/errors.js";
import { type OperationId, operations } from "../../../generated/operations.js";
import type { DocumentedErrors, RateLimitLabel } from "../../../src/core/operation.js";
import { ApiError, ZoomVideoSdk } from "../../../src/index.js";
import { Clock } from "../../../src/testing/sandbox/clock.js";
import { resolveOptions } from "../../../src/testing/sandbox/options.js";
import { Quota } from "../../../src/testing/sandbox/quota.js";
import { calls } from "../../support/calls.js";
import { namedAnswers } from "../../support/document.js";
import { exampleIds, type Ids } from "../../support/examples.js";
import { rejection } from "../../support/observed-client.js";
import { type Checked, DAY, MINUTE, startCheckedSandbox } from "../../support/sandbox.js";

const ids = Object.keys(operations) as OperationId[];
const NOW = Date.UTC(2026, 10, 10, 12);
const clock = () => NOW;
const line = (id: string, status: number | string, code: number | string, message: string) =>
  `${id} ${status} ${code} ${message}`;

/** Every documented error, with its example's name. */
const documented = ids.flatMap((id) =>
  Object.entries(errors[id] as DocumentedErrors).flatMap(([status, codes]) =>
    Object.entries<readonly string[]>(codes).flatMap(([code, messages]) =>
      messages.map((message) => line(id, status, code, message)),
    ),
  ),
);

/** Of these, Zoom's reference does not say what would cause them, so only `fail` does. */
const FAIL_ONLY = [
  ...["updateSessionStatus", "getLivestream", "updateLivestream"].flatMap((id) => [
    `${id} 400 300 Session ID does not exist.`,
    `${id} 404 1001`,
  ]),
  "controlSession 400 300 No permission.",
  "controlSession 400 34007",
  "createSipUri 400 2307",
  "listRecordings 404 1001",
  "getSessionRecordings 200 200",
  "getSessionRecordings 400 1010",
  "deleteSessionRecordings 400 1010",
  "recoverSessionRecordings 200 200",
  "recoverSessionRecordings 400 1010",
  "recoverSessionRecordings 404 1001",
  "deleteRecordingFile 400 1010",
  "recoverRecordingFile 400 1010",
  "updateRtmsStatus 400 2310",
  "listStreamIngestions 400 34014",
  "createStreamIngestion 400 34011",
  "updateStreamIngestion 400 34013",
  "deleteStreamIngestion 400 34012",
];

/** What the scenarios below have seen. */
const seen = new Set<string>();

/** A message with what the sandbox fills in, back to the document's. */
function templateOf(id: string, status: number, code: number, message: string): string {
  const candidates = documented.filter((each) => each.startsWith(`${id} ${status} ${code} `));
  const fits = candidates.find((each) => {
    const text = each.split(" ").slice(3).join(" ");
    const pattern = text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{\w+\}/g, ".*");
    return new RegExp(`^${pattern}$`).test(message);
  });
  if (fits === undefined) throw new Error(`is not documented: ${line(id, status, code, message)}`);
  return fits;
}

async function attempt(call: PromiseLike<unknown>): Promise<void> {
  const error = await Promise.resolve(call).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof ApiError)) throw new Error("the call did not fail as it should", { cause: error });
  const { operationId, status, code = 0, body } = error;
  seen.add(templateOf(operationId, status, code, (body as { message: string }).message));
}

const callAll = async (checked: Checked, among: readonly OperationId[], own: Partial<Ids> = {}) => {
  for (const id of among) await attempt(calls[id].call(checked.zoom, { ...exampleIds, ...own }));
};
const withError = (status: number, code: number) =>
  ids.filter((id) => (errors[id] as DocumentedErrors)[status]?.[code] !== undefined);
const s3 = { region: "us-east-1", bucket: "own", authentication_mechanism: "aws_access_key" } as const;
const addLocation = ({ zoom }: Checked) =>
  zoom.storage.locations.create({ name: "own", provider: "aws_s3", s3: { ...s3, access_key: { id: "i", key: "k" } } });

describe("documented errors are caused by", () => {
  test("a token of another key pair", async () => {
    const { sandbox } = await startCheckedSandbox();
    const { apiKey, url: baseUrl } = sandbox;
    const zoom = new ZoomVideoSdk({ apiKey, apiSecret: "another", baseUrl, maxRetries: 0 });
    for (const id of ids) await attempt(calls[id].call(zoom, exampleIds));
  });

  test.each(["LIGHT", "MEDIUM", "HEAVY", "RESOURCE-INTENSIVE"] as const)("a used-up quota of %s", async (label) => {
    const checked = await startCheckedSandbox({ clock, plan: "pro" });
    const among = ids.filter((id) => operations[id].label === label);
    const limit = { LIGHT: 30, MEDIUM: 20, HEAVY: 10, "RESOURCE-INTENSIVE": 10 }[label];
    const [first = "listSessions"] = among;
    for (let count = 0; count < limit; count += 1) {
      await calls[first].call(checked.zoom, exampleIds).then(undefined, (error: ApiError) => {
        expect(error.status).not.toBe(429);
      });
    }
    await callAll(checked, among);
    await checked.sandbox.advance(label === "RESOURCE-INTENSIVE" ? MINUTE : 1000);
    await calls[first].call(checked.zoom, exampleIds).then(undefined, (error: ApiError) => {
      expect(error.status).not.toBe(429);
    });
  });

  test("a used-up daily quota, which HEAVY and RESOURCE-INTENSIVE share", () => {
    let now = NOW;
    const quota = new Quota(resolveOptions({ plan: "pro" }), new Clock(() => now));
    for (let count = 0; count < 30_000; count += 1) {
      now += 100;
      expect(quota.take("HEAVY")).toBeUndefined();
    }
    for (const label of ["HEAVY", "RESOURCE-INTENSIVE"] as const) {
      expect(quota.take(label)).toBe("error-429-daily");
      expect(quota.headers(label, "error-429-daily")).toEqual({
        "X-RateLimit-Category": label === "HEAVY" ? "Heavy" : "Resource-intensive",
        "X-RateLimit-Type": "Daily-limit",
        "X-RateLimit-Limit": "30000",
        "X-RateLimit-Remaining": "0",
        "Retry-After": "2026-11-11T00:00:00Z",
      });
      for (const id of ids.filter((each) => operations[each].label === label)) {
        seen.add(templateOf(id, 429, 429, (errors[id] as DocumentedErrors)[429]?.[429]?.[1] ?? ""));
      }
    }
    expect(quota.take("MEDIUM")).toBeUndefined();
    now = Date.UTC(2026, 10, 11);
    expect(quota.take("HEAVY")).toBeUndefined();
  });

  test("an account of another product", async () => {
    const checked = await startCheckedSandbox({ account: { videoSdk: false } });
    await callAll(checked, withError(400, 200));
  });

  test("IDs under which there is nothing", async () => {
    const checked = await startCheckedSandbox({ clock });
    await callAll(checked, [...withError(404, 3001), ...withError(404, 3301), ...withError(404, 34001)]);
    await callAll(checked, [...withError(403, 3336)]);
    await addLocation(checked);
    await callAll(checked, withError(404, 3310));
  });

  test("IDs that can't be any", async () => {
    const checked = await startCheckedSandbox({ clock });
    const invalid = withError(400, 300).filter((id) => operations[id].path.includes("sessionId"));
    await callAll(
      checked,
      invalid.filter((id) => id !== "controlSession"),
      { sessionId: "abc" },
    );
    await addLocation(checked);
    await callAll(checked, ["getStorageLocation", "deleteStorageLocation"], { storageLocationId: "abc" });
  });

  test("names in use, and sessions that have started", async () => {
    const { zoom, join } = await startCheckedSandbox({ clock });
    await zoom.sessions.create({ session_name: "Daily" });
    await attempt(zoom.sessions.create({ session_name: "daily" }));
    const { sessionId } = await join("Daily");
    await attempt(zoom.sessions.create({ session_name: "DAILY" }));
    await attempt(zoom.sessions.delete(sessionId));
  });

  test("features that the account lacks", async () => {
    const account = { crc: false, rtms: false, moderation: false, cloudRecording: false, audioConferencing: false };
    const { zoom, join } = await startCheckedSandbox({ clock, account: { ...account, byos: false, app: false } });
    const { sessionId, participantUuid } = await join("Daily");
    await attempt(zoom.sessions.createSipUri(sessionId));
    await attempt(zoom.sessions.rtms.updateStatus(sessionId, { action: "start" }));
    await attempt(zoom.sessions.control(sessionId, { method: "recording.start" }));
    const params = { participant_uuid: participantUuid };
    await attempt(zoom.sessions.control(sessionId, { method: "audio.block", params }));
    const phone = { invitee_name: "Jill", phone_number: "15555550100" };
    await attempt(zoom.sessions.control(sessionId, { method: "user.invite.callout", params: phone }));
    await attempt(zoom.reports.webhookLogs({}));
    for (const id of withError(403, 3335)) await attempt(calls[id].call(zoom, exampleIds));
  });

  test("streams in the wrong state", async () => {
    const { zoom, join } = await startCheckedSandbox({ clock });
    const { sessionId } = await join("Daily");
    const { sessionId: other } = await join("Other");
    const { session_id: scheduled } = await zoom.sessions.create({ session_name: "Later" });
    await attempt(zoom.sessions.livestream.updateStatus(scheduled, { action: "start" }));
    await attempt(zoom.sessions.rtms.updateStatus(sessionId, { action: "pause" }));
    for (let count = 1; count < 20; count += 1) await zoom.streamIngestions.create({ stream_name: `${count}` });
    const { stream_id } = await zoom.streamIngestions.create({ stream_name: "20" });
    await attempt(zoom.streamIngestions.create({ stream_name: "21" }));
    const control = (session: string, what: "bind" | "unbind" | "send" | "stop", stream = stream_id) =>
      zoom.sessions.control(session, {
        method: `stream_ingestion.${what}`,
        params: { stream_ingestion_stream_id: stream },
      });
    await attempt(control(sessionId, "bind", "none"));
    await attempt(control(sessionId, "unbind"));
    await control(sessionId, "bind");
    await attempt(control(other, "bind"));
    await attempt(control(sessionId, "send"));
    await attempt(control(sessionId, "stop"));
    await attempt(zoom.streamIngestions.delete(stream_id));
  });

  test("storage in the wrong state", async () => {
    const checked = await startCheckedSandbox({ account: { unreachableBuckets: ["gone"] } });
    const { zoom } = checked;
    const bucket = { ...s3, bucket: "gone", access_key: { id: "i", key: "k" } };
    await attempt(zoom.storage.locations.create({ name: "gone", provider: "aws_s3", s3: bucket }));
    const { id } = await addLocation(checked);
    await attempt(zoom.storage.update({ bring_our_own_storage: true, storage_location_id: id }));
    await attempt(zoom.storage.locations.update(id, { s3: { bucket: "another" } }));
    await attempt(zoom.storage.locations.delete(id));
  });

  test("recordings of sessions that are not complete", async () => {
    const { sandbox, zoom, join } = await startCheckedSandbox({ clock });
    const { sessionId } = await join("Daily");
    await sandbox.record(sessionId);
    await attempt(zoom.recordings.deleteFile(sessionId, "any"));
    await attempt(zoom.recordings.get(sessionId));
  });

  test("time that has passed", async () => {
    const checked = await startCheckedSandbox({ clock });
    const { sessionId, id: userId } = await checked.join("Daily");
    await checked.zoom.sessions.end(sessionId);
    await checked.sandbox.advance(367 * DAY);
    const past = { type: "past" } as const;
    const { users } = checked.zoom.sessions;
    await attempt(users.list(sessionId, past));
    await attempt(users.listQos(sessionId, past));
    await attempt(users.listSharing(sessionId, past));
    await attempt(users.getQos(sessionId, userId, past));
    await callAll(
      checked,
      withError(400, 300).filter((id) => operations[id].path.includes("report")),
    );
  });

  test("ranges of webhook logs", async () => {
    const { sandbox, zoom } = await startCheckedSandbox({ clock });
    const at = (ms: number) => new Date(ms).toISOString().replace(".000Z", "Z");
    await attempt(zoom.reports.webhookLogs({ from: at(NOW - 8 * DAY), to: at(NOW - 7 * DAY) }));
    await attempt(zoom.reports.webhookLogs({ from: at(NOW + DAY), to: at(NOW + 2 * DAY) }));
    const { apiKey, apiSecret, url } = sandbox;
    const secret = new TextEncoder().encode(apiSecret);
    const signed = new SignJWT({ iss: apiKey }).setProtectedHeader({ alg: "HS256" });
    const token = await signed.setIssuedAt().setExpirationTime("1h").sign(secret);
    const headers = { authorization: `Bearer ${token}` };
    // What the client would not send.
    const range = `from=${at(NOW - DAY)}&to=${at(NOW - 2 * DAY)}`;
    for (const query of [range, "from=2026-11-09", "retry_num=4"]) {
      const response = await fetch(`${url}/videosdk/report/webhook_logs?${query}`, { headers });
      const { code, message } = (await response.json()) as { code: number; message: string };
      seen.add(templateOf("listWebhookLogs", response.status, code, message));
    }
  });

  test("exactly those, and the others by `fail`", () => {
    const isFailOnly = (each: string) => FAIL_ONLY.some((prefix) => each.startsWith(prefix)) || isDailyOfOthers(each);
    expect(documented.filter((each) => !isFailOnly(each)).sort()).toEqual([...seen].sort());
    expect(FAIL_ONLY.filter((prefix) => !documented.some((each) => each.startsWith(prefix)))).toEqual([]);
  });
});

/** On these plans, LIGHT and MEDIUM have no daily limit. */
function isDailyOfOthers(each: string): boolean {
  const [id = "", status] = each.split(" ");
  const { label }: { label: RateLimitLabel } = operations[id as OperationId];
  return status === "429" && /daily/.test(each) && (label === "LIGHT" || label === "MEDIUM");
}

describe("`fail`", () => {
  test.each(ids)("causes each named error of %s", async (id) => {
    const { sandbox, zoom } = await startCheckedSandbox({ clock });
    for (const { status, name, value } of namedAnswers(id).filter((each) => each.name.startsWith("error-"))) {
      sandbox.fail(id, { status: Number(status), example: name } as never);
      const error = await rejection(calls[id].call(zoom, exampleIds));
      expect(error).toMatchObject({ status: Number(status), body: value });
    }
  });

  test("counts, in the order in which it was asked", async () => {
    const { sandbox, zoom } = await startCheckedSandbox({ clock });
    sandbox.fail("createSession", { status: 503 }, { times: 2 });
    sandbox.fail("createSession", { status: 400, example: "error-3000" });
    const create = () =>
      zoom.sessions.create({ session_name: "Daily" }).then(
        () => 201,
        (error: ApiError) => error.status,
      );
    expect([await create(), await create(), await create(), await create()]).toEqual([503, 503, 400, 201]);
  });

  test("names what the document does not have", async () => {
    const { sandbox } = await startCheckedSandbox({ clock });
    const fail = sandbox.fail as (...args: unknown[]) => void;
    expect(() => fail("getSession", { status: 409 })).toThrow("409 is not documented for getSession");
    expect(() => fail("getSession", { status: 404, example: "gone" })).toThrow("Use error-3001");
    expect(() => fail("getSesion", { status: 404 })).toThrow("is not an operation");
    expect(() => fail("getSession", { status: 404 }, { times: 0 })).toThrow("times");
  });
});
