import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { verifySessionToken, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";
import { buildApp } from "../src/app.js";

let mock;
let app;
/** Responses to request from the mock, one per request; after that, it sends its defaults. */
let prefer = [];
/** The requests to the mock, and what it found wrong with them. */
let exchanges = [];

before(async () => {
  mock = await startMockServer();
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl: mock.url, maxRetries: 0, fetch: fetchFromMock });
  app = buildApp({ zoom, sdkKey: "sdk-key", sdkSecret: "sdk-secret" });
});
after(() => Promise.all([app.close(), mock.close()]));
afterEach(() => {
  const past = exchanges;
  exchanges = [];
  prefer = [];
  for (const { violations, request } of past) assert.equal(violations, null, request);
});

async function fetchFromMock(url, init) {
  const wanted = prefer.shift();
  if (wanted) init.headers.set("prefer", wanted);
  const response = await fetch(url, init);
  const request = `${init.method} ${url.slice(mock.url.length)}`;
  exchanges.push({ request, violations: response.headers.get("sl-violations") });
  return response;
}

const post = (url, payload) => app.inject({ method: "POST", url, payload });
const october = "/recordings?from=2026-10-01&to=2026-10-31";

test("creates a consultation", async () => {
  const response = await post("/consultations", { name: "My session" });
  assert.equal(response.statusCode, 201);
  const { sessionId, passcode, dialIn } = response.json();
  assert.deepEqual([sessionId, passcode], ["/ab//cdEFghIJklMNopQRg==", "123456"]);
  assert.deepEqual(dialIn, [{ country: "US", number: "+1 1000200200" }]);
});

test("responds 409 if the name is taken", async () => {
  prefer = ["code=400, example=error-3000"];
  const response = await post("/consultations", { name: "My session" });
  assert.equal(response.statusCode, 409);
  assert.match(response.json().error, /already a consultation with this name/);
});

test("rejects invalid names without calling Zoom", async () => {
  for (const payload of [{}, { name: "" }, { name: "x".repeat(201) }]) {
    assert.equal((await post("/consultations", payload)).statusCode, 400);
  }
  assert.deepEqual(exchanges, []);
});

test("signs join tokens with the SDK pair", async () => {
  const name = "100%25 sure? ".padEnd(200, "%");
  const url = `/consultations/${encodeURIComponent(name)}/token`;
  const { token } = (await post(url, { role: "host", userKey: "u-1", sessionName: "another" })).json();
  const { iat, exp, ...claims } = await verifySessionToken(token, { sdkSecret: "sdk-secret" });
  assert.deepEqual(claims, { app_key: "sdk-key", role_type: 1, tpc: name, version: 1, user_key: "u-1" });
  assert.equal(exp - iat, 7200);
  const participant = (await post(url, { role: "participant" })).json();
  assert.equal((await verifySessionToken(participant.token, { sdkSecret: "sdk-secret" })).role_type, 0);
  assert.equal((await post(url, { role: "admin" })).statusCode, 400);
});

test("names the character that a session name cannot contain", async () => {
  const response = await post("/consultations/a%2Fb/token", { role: "host" });
  assert.equal(response.statusCode, 400);
  assert.match(response.json().error, /sessionName contains "\/"/);
});

test("lists the recordings of all pages, without download URLs", async () => {
  prefer = ["example=first-page", "example=last-page"];
  const response = await app.inject(october);
  const { recordings, more } = response.json();
  assert.deepEqual(
    recordings.map(({ name }) => name),
    ["Consultation 4711", "Stand-up"],
  );
  assert.deepEqual(recordings[1].files, [{ type: "MP4", size: 444601 }]);
  assert.equal(more, false);
  assert.doesNotMatch(response.body, /download|s3:|token/);
});

test("lists a range longer than Zoom allows", async () => {
  assert.equal((await app.inject("/recordings?from=2026-09-01&to=2026-10-31")).statusCode, 200);
  const ranges = exchanges.map(({ request }) => request.match(/from=[^&]+&to=[^&]+/)?.[0]);
  assert.deepEqual(ranges, ["from=2026-09-01&to=2026-09-30", "from=2026-10-01&to=2026-10-31"]);
});

test("rejects invalid ranges without calling Zoom", async () => {
  for (const range of ["from=2026-11-02&to=2026-11-01", "from=yesterday&to=2026-11-01", "from=2026-11-01"]) {
    assert.equal((await app.inject(`/recordings?${range}`)).statusCode, 400);
  }
  assert.deepEqual(exchanges, []);
});

test("responds 503 with Retry-After if a rate limit is exhausted", async () => {
  prefer = ["code=429, example=error-429-daily"];
  const response = await app.inject(october);
  assert.equal(response.statusCode, 503);
  assert.match(response.headers["retry-after"], /^[1-9]\d*$/);
});

test("returns only the tracking ID of other errors", async () => {
  for (const wanted of ["code=403", "code=404, example=error-1001", "code=500"]) {
    prefer = [wanted];
    const response = await app.inject(october);
    assert.equal(response.statusCode, 502);
    assert.match(response.body, /^{"error":"Zoom rejected the request.","trackingId":"WEB_[0-9a-f]+"}$/);
  }
});

test("ends a consultation whose ID has slashes", async () => {
  const response = await post(`/consultations/${encodeURIComponent("/ab//cdEFghIJklMNopQRg==")}/end`);
  assert.equal(response.statusCode, 204);
  assert.match(exchanges[0].request, /^PUT .*\/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D\/status$/);
});

test("responds 404 if there is no such consultation", async () => {
  for (const wanted of ["code=404, example=error-3001", "code=400, example=error-300"]) {
    prefer = [wanted];
    assert.equal((await post("/consultations/gone/end")).statusCode, 404);
  }
});
