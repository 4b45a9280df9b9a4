import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { verifySessionToken, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startSandbox } from "zoom-video-sdk-api/testing";
import { buildApp } from "../src/app.js";

// Each test has a sandbox of its own: it starts in milliseconds. What it does not accept, Zoom would not accept either.
let sandbox;
let app;
/** The requests to the sandbox. */
let requests;

beforeEach(async () => {
  sandbox = await startSandbox();
  requests = [];
  const { apiKey, apiSecret, sdkKey, sdkSecret, url: baseUrl } = sandbox;
  const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl, maxRetries: 0, fetch: fetchFromSandbox });
  app = buildApp({ zoom, sdkKey, sdkSecret });
});
afterEach(() => Promise.all([app.close(), sandbox.close()]));

function fetchFromSandbox(url, init) {
  requests.push(`${init.method} ${url.slice(sandbox.url.length)}`);
  return fetch(url, init);
}

const DAY = 86_400_000;
const day = (daysAgo) => new Date(Date.now() - daysAgo * DAY).toISOString().slice(0, 10);
const post = (url, payload) => app.inject({ method: "POST", url, payload });
// Until tomorrow: in the evening, what is recorded in the sandbox, whose time advances, ends after midnight.
const week = `/recordings?from=${day(7)}&to=${day(-1)}`;

/** A user joins with the app's own token, as in a browser. */
async function join(name, role = "host") {
  const { token } = (await post(`/consultations/${encodeURIComponent(name)}/token`, { role })).json();
  return sandbox.join(token, { name: "Dr. Kim" });
}

/** A consultation that was recorded. */
async function record(name) {
  const user = await join(name);
  await sandbox.record(user);
  await sandbox.leave(user);
  await sandbox.advance(2 * 60_000);
}

test("creates a consultation", async () => {
  const response = await post("/consultations", { name: "My session" });
  assert.equal(response.statusCode, 201);
  const { sessionId, passcode, dialIn } = response.json();
  const [session] = sandbox.state.sessions;
  assert.deepEqual([sessionId, passcode], [session.id, session.passcode]);
  assert.deepEqual(dialIn, [{ country: "US", number: "+1 5555550100" }]);
});

test("responds 409 if the name is taken", async () => {
  await post("/consultations", { name: "My session" });
  const response = await post("/consultations", { name: "my session" });
  assert.equal(response.statusCode, 409);
  assert.match(response.json().error, /already a consultation with this name/);
});

test("rejects invalid names without calling Zoom", async () => {
  for (const payload of [{}, { name: "" }, { name: "x".repeat(201) }]) {
    assert.equal((await post("/consultations", payload)).statusCode, 400);
  }
  assert.deepEqual(requests, []);
});

test("signs join tokens with the SDK pair", async () => {
  const name = "100%25 sure? ".padEnd(200, "%");
  const url = `/consultations/${encodeURIComponent(name)}/token`;
  const { token } = (await post(url, { role: "host", userKey: "u-1", sessionName: "another" })).json();
  const { iat, exp, ...claims } = await verifySessionToken(token, { sdkSecret: sandbox.sdkSecret });
  assert.deepEqual(claims, { app_key: sandbox.sdkKey, role_type: 1, tpc: name, version: 1, user_key: "u-1" });
  assert.equal(exp - iat, 7200);
  assert.equal((await post(url, { role: "admin" })).statusCode, 400);
});

test("signs join tokens that let users in", async () => {
  const { sessionId } = (await post("/consultations", { name: "My session" })).json();
  const host = await join("My session");
  const guest = await join("My session", "participant");
  assert.deepEqual([host.sessionId, guest.sessionId], [sessionId, sessionId]);
});

test("names the character that a session name cannot contain", async () => {
  const response = await post("/consultations/a%2Fb/token", { role: "host" });
  assert.equal(response.statusCode, 400);
  assert.match(response.json().error, /sessionName contains "\/"/);
});

test("lists recordings, without download URLs", async () => {
  await record("Consultation 4711");
  await record("Stand-up");
  const response = await app.inject(week);
  const { recordings, more } = response.json();
  assert.deepEqual(
    recordings.map(({ name }) => name),
    ["Consultation 4711", "Stand-up"],
  );
  assert.deepEqual(
    recordings[1].files.map(({ type }) => type),
    ["MP4", "M4A"],
  );
  assert.equal(more, false);
  assert.doesNotMatch(response.body, /download|s3:|token/);
});

test("lists a range longer than Zoom allows", async () => {
  await record("Consultation 4711");
  const response = await app.inject(`/recordings?from=${day(58)}&to=${day(-1)}`);
  assert.equal(response.json().recordings.length, 1);
  assert.equal(requests.length, 2);
});

test("rejects invalid ranges without calling Zoom", async () => {
  for (const range of ["from=2026-11-02&to=2026-11-01", "from=yesterday&to=2026-11-01", "from=2026-11-01"]) {
    assert.equal((await app.inject(`/recordings?${range}`)).statusCode, 400);
  }
  assert.deepEqual(requests, []);
});

test("responds 503 with Retry-After if a rate limit is exhausted", async () => {
  sandbox.fail("listRecordings", { status: 429, example: "error-429-daily" });
  const response = await app.inject(week);
  assert.equal(response.statusCode, 503);
  assert.match(response.headers["retry-after"], /^[1-9]\d*$/);
});

test("returns only the tracking ID of other errors", async () => {
  for (const wanted of [{ status: 404, example: "error-1001" }, { status: 500 }, { status: 503 }]) {
    sandbox.fail("listRecordings", wanted);
    const response = await app.inject(week);
    assert.equal(response.statusCode, 502);
    assert.match(response.body, /^{"error":"Zoom rejected the request.","trackingId":"WEB_[0-9a-f]+"}$/);
  }
});

test("ends a consultation whose ID has slashes", async () => {
  // Half of all IDs have a slash or a plus.
  let user = await join("Consultation 1");
  for (let count = 2; !user.sessionId.includes("/"); count += 1) user = await join(`Consultation ${count}`);
  const response = await post(`/consultations/${encodeURIComponent(user.sessionId)}/end`);
  assert.equal(response.statusCode, 204);
  assert.equal(sandbox.state.sessions.at(-1).status, "ended");
});

test("responds 404 if there is no such consultation", async () => {
  for (const id of ["gone", "AAAAAAAAAAAAAAAAAAAAAA=="]) {
    assert.equal((await post(`/consultations/${encodeURIComponent(id)}/end`)).statusCode, 404);
  }
});
