import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { verifySessionToken, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";
import { buildApp } from "../src/app.js";

let mock;
let app;
/** Answers to ask the mock for, one for each request; its usual ones after that. */
let prefer = [];
/** What went to the mock, and what it had against it. */
let exchanges = [];

before(async () => {
  mock = await startMockServer();
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl: mock.url, maxRetries: 0, fetch: steered });
  app = buildApp({ zoom, sdkKey: "sdk-key", sdkSecret: "sdk-secret" });
});
after(() => Promise.all([app.close(), mock.close()]));
afterEach(() => {
  const past = exchanges;
  exchanges = [];
  prefer = [];
  for (const { violations, request } of past) assert.equal(violations, null, request);
});

async function steered(url, init) {
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
  const answer = await post("/consultations", { name: "My session" });
  assert.equal(answer.statusCode, 201);
  const { sessionId, passcode, dialIn } = answer.json();
  assert.deepEqual([sessionId, passcode], ["/ab//cdEFghIJklMNopQRg==", "123456"]);
  assert.deepEqual(dialIn, [{ country: "US", number: "+1 1000200200" }]);
});

test("says that a name is taken", async () => {
  prefer = ["code=400, example=error-3000"];
  const answer = await post("/consultations", { name: "My session" });
  assert.equal(answer.statusCode, 409);
  assert.match(answer.json().error, /of this name already/);
});

test("refuses names that cannot be, without asking Zoom", async () => {
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

test("says which character no session name can have", async () => {
  const answer = await post("/consultations/a%2Fb/token", { role: "host" });
  assert.equal(answer.statusCode, 400);
  assert.match(answer.json().error, /"\/" as character 2/);
});

test("lists the recordings of all pages, without their download URLs", async () => {
  prefer = ["example=first-page", "example=last-page"];
  const answer = await app.inject(october);
  const { recordings, more } = answer.json();
  assert.deepEqual(
    recordings.map(({ name }) => name),
    ["Consultation 4711", "Stand-up"],
  );
  assert.deepEqual(recordings[1].files, [{ type: "MP4", size: 444601 }]);
  assert.equal(more, false);
  assert.doesNotMatch(answer.body, /download|s3:|token/);
});

test("lists a range that Zoom would not take at once", async () => {
  assert.equal((await app.inject("/recordings?from=2026-09-01&to=2026-10-31")).statusCode, 200);
  const ranges = exchanges.map(({ request }) => request.match(/from=[^&]+&to=[^&]+/)?.[0]);
  assert.deepEqual(ranges, ["from=2026-09-01&to=2026-09-30", "from=2026-10-01&to=2026-10-31"]);
});

test("refuses ranges that cannot be, without asking Zoom", async () => {
  for (const range of ["from=2026-11-02&to=2026-11-01", "from=yesterday&to=2026-11-01", "from=2026-11-01"]) {
    assert.equal((await app.inject(`/recordings?${range}`)).statusCode, 400);
  }
  assert.deepEqual(exchanges, []);
});

test("says when to come back after a rate limit", async () => {
  prefer = ["code=429, example=error-429-daily"];
  const answer = await app.inject(october);
  assert.equal(answer.statusCode, 503);
  assert.match(answer.headers["retry-after"], /^[1-9]\d*$/);
});

test("gives the tracking id of other errors, and nothing else of them", async () => {
  for (const wanted of ["code=403", "code=404, example=error-1001", "code=500"]) {
    prefer = [wanted];
    const answer = await app.inject(october);
    assert.equal(answer.statusCode, 502);
    assert.match(answer.body, /^{"error":"Zoom refused the request.","trackingId":"WEB_[0-9a-f]+"}$/);
  }
});

test("ends a consultation whose id has slashes", async () => {
  const answer = await post(`/consultations/${encodeURIComponent("/ab//cdEFghIJklMNopQRg==")}/end`);
  assert.equal(answer.statusCode, 204);
  assert.match(exchanges[0].request, /^PUT .*\/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D\/status$/);
});

test("says that there is no such consultation", async () => {
  for (const wanted of ["code=404, example=error-3001", "code=400, example=error-300"]) {
    prefer = [wanted];
    assert.equal((await post("/consultations/gone/end")).statusCode, 404);
  }
});
