import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifySessionToken } from "../../../src/index.js";
import { verifyWebhook } from "../../../src/webhooks/index.js";
import { records, run } from "./command-line.js";
import { COLUMNS, openTerminal } from "./terminal.js";

const SDK = {
  ZOOM_VIDEO_SDK_KEY: "the-sdk-key-of-the-account",
  ZOOM_VIDEO_SDK_SECRET: "the-sdk-secret-of-the-account",
};
const SECRET = "the-secret-token-of-the-app";
const WEBHOOK = { ZOOM_VIDEO_SDK_WEBHOOK_SECRET: SECRET };

test("token prints a token and nothing else", async () => {
  const args = ["--session", "Consultation 4711", "--role", "host", "--user-key", "u-1", "--geo-regions", "US, DE"];
  const { code, stdout, stderr } = await run(["token", ...args, "--expires-in", "3600", "--hold", "1"], { env: SDK });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const claims = await verifySessionToken(stdout.trim(), { sdkSecret: SDK.ZOOM_VIDEO_SDK_SECRET });
  expect(claims).toMatchObject({
    tpc: "Consultation 4711",
    role_type: 1,
    user_key: "u-1",
    geo_regions: "US,DE",
    hold: 1,
  });
  expect(claims.exp - claims.iat).toBe(3600);

  const decoded = await run(["token", "--decode", "-"], { env: SDK, input: stdout });
  expect(records(decoded)).toEqual([{ header: { alg: "HS256", typ: "JWT" }, claims, valid: "yes" }]);
  const foreign = await run(["token", "--decode", stdout.trim()], {
    env: { ZOOM_VIDEO_SDK_SECRET: "another-secret-of-another" },
  });
  expect(records(foreign)).toMatchObject([{ valid: expect.stringMatching(/^no: /) }]);
});

test.each(COLUMNS)("on a terminal of %i columns, a token is a list of its claims", async (columns) => {
  const sign = openTerminal(["token", "--session", "Daily", "--role", "participant"], SDK, columns);
  expect(await sign.ended).toBe(0);
  const token = sign.screen().join("");
  const terminal = openTerminal(["token", "--decode", token], SDK, columns);
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen()).toEqual(expect.arrayContaining(["claims", "  role_type  0", "  tpc        Daily"]));
});

test.each([
  ["without the SDK pair", ["--session", "A", "--role", "host"], {}, 3, "ZOOM_VIDEO_SDK_KEY is not set"],
  ["without a session", ["--role", "host"], SDK, 2, "--session is missing."],
  ["with a name that is too long", ["--session", "x".repeat(201), "--role", "host"], SDK, 2, "--session "],
  [
    "with a lifetime that is too short",
    ["--session", "A", "--role", "host", "--expires-in", "60"],
    SDK,
    2,
    "--expires-in must",
  ],
  ["with another role", ["--session", "A", "--role", "admin"], SDK, 2, "Allowed choices are host, participant."],
  ["with what is no token", ["--decode", "abc"], SDK, 2, "--decode needs a token"],
])("token %s", async (_, args, env, code, message) => {
  const outcome = await run(["token", ...args], { env });
  expect(outcome.stderr).toContain(message);
  expect(outcome).toMatchObject({ code, stdout: "" });
});

let server: Server;
let url: string;
let status: number;
let received: { body: string; headers: Record<string, string | string[] | undefined> }[];
beforeAll(async () => {
  server = createServer(async (request, response) => {
    received.push({ body: await text(request), headers: request.headers });
    response.writeHead(status).end("answered");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
});
afterAll(() => server.close());

test("webhook send delivers an event as Zoom does", async () => {
  [received, status] = [[], 200];
  const set = ["--set", "payload.object.session_name=Demo=1", "--set", "event_ts=1790000000000"];
  const outcome = await run(["webhook", "send", "session.started", "--to", url, ...set], { env: WEBHOOK });
  expect(outcome.code).toBe(0);
  expect(records(outcome)).toMatchObject([{ status: 200, body: "answered" }]);
  const [{ body, headers } = { body: "", headers: {} }] = received;
  expect(outcome.stderr).toBe(`${body}\n`);
  const event = verifyWebhook({ body, headers: headers as Record<string, string>, secretToken: SECRET });
  expect(event).toMatchObject({
    event: "session.started",
    event_ts: 1_790_000_000_000,
    payload: { object: { session_name: "Demo=1" } },
  });
});

test("on a terminal, the response is a list of its fields below what was sent", async () => {
  [received, status] = [[], 200];
  const terminal = openTerminal(["webhook", "send", "session.started", "--to", url], WEBHOOK, 120);
  expect(await terminal.ended).toBe(0);
  expect(terminal.screen().slice(-3)).toEqual([
    "status      200",
    expect.stringMatching(/^durationMs {2}\d+$/),
    "body        answered",
  ]);
  expect(terminal.screen()[0]).toMatch(/^\{"event":"session\.started"/);
});

test.each([
  [401, 5],
  [404, 4],
  [503, 8],
])("an endpoint that responds %i exits with %i", async (responded, code) => {
  [received, status] = [[], responded];
  const outcome = await run(["webhook", "send", "session.ended", "--to", url], { env: WEBHOOK });
  expect(records(outcome)).toMatchObject([{ status: responded }]);
  expect(outcome.code).toBe(code);
});

test.each([
  ["a field that does not exist", "payload.object.session_nam=x", "Did you mean session_name?"],
  ["a field of every object", "payload.constructor=x", "payload has no field constructor"],
  ["the event's name", "event=session.ended", "event is always session.started."],
  ["text for a number", "event_ts=soon", "event_ts must be of type integer, not soon."],
  ["nothing", "payload", "--set must be path=value"],
])("--set explains %s, and sends nothing", async (_, assignment, message) => {
  [received, status] = [[], 200];
  const outcome = await run(["webhook", "send", "session.started", "--to", url, "--set", assignment], { env: WEBHOOK });
  expect(outcome.stderr).toContain(message);
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(received).toEqual([]);
});
