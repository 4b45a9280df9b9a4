import { describe, expect, test, vi } from "vitest";
import {
  BadRequestError,
  type CreateSessionRequest,
  InvalidArgumentError,
  NotFoundError,
  type SessionCommand,
  ZoomVideoSdk,
} from "../../src/index.js";
import { prefer, sequence, startMockServer } from "../../src/testing/index.js";
import { useMockServer } from "../support/mock-server.js";
import { rejection } from "../support/observed-client.js";

const server = useMockServer();
const client = (baseUrl = server.url) =>
  new ZoomVideoSdk({ apiKey: "key", apiSecret: "secret", baseUrl, maxRetries: 0 });
const range = { from: "2026-11-01", to: "2026-11-22" };

describe("the url", () => {
  test("goes into baseUrl as it is, or with /v2", async () => {
    for (const baseUrl of [server.url, `${server.url}/`, `${server.url}/v2`]) {
      expect(await client(baseUrl).sessions.get("/ab//cd==", { type: "past" })).toMatchObject({
        session_number: 97763643886,
      });
    }
  });

  test("serves sub-accounts too", async () => {
    expect(await client(`${server.url}/v2`).account("abc/d").storage.locations.list()).toHaveLength(1);
  });

  test("is on a port of the caller's choice, which must be free", async () => {
    await using own = await startMockServer();
    const port = Number(new URL(own.url).port);
    expect(await rejection(startMockServer({ port }))).toMatchObject({ code: "EADDRINUSE" });
    expect(await rejection(startMockServer({ port: -1 }))).toBeInstanceOf(InvalidArgumentError);
  });
});

test("several servers run side by side, each with its own responses, and are gone when closed", async () => {
  const [one, two] = await Promise.all([startMockServer(), startMockServer()]);
  one.prefer("getSession", { status: 404, example: "error-3001" });
  expect(await rejection(client(one.url).sessions.get("a"))).toBeInstanceOf(NotFoundError);
  expect(await client(two.url).sessions.get("a")).toBeDefined();
  await Promise.all([one.close(), two.close()]);
  expect(await rejection(client(one.url).sessions.get("a"))).toMatchObject({ name: "ConnectionError" });
});

test("a server can be closed more than once", async () => {
  await using own = await startMockServer();
  await own.close();
  await expect(own.close()).resolves.toBeUndefined();
});

describe("an id that was not encoded twice", () => {
  test.each(["/videosdk/sessions/abc%3D%3D", "/v2/videosdk/sessions/abc==/users", "/videosdk/sessions/%2Fab"])(
    "%s is refused, saying so",
    async (path) => {
      const response = await fetch(server.url + path, { headers: { authorization: "Bearer x" } });
      expect(response.status).toBe(400);
      expect(response.headers.get("sl-violations")).toContain("sessionid");
      expect(await response.json()).toEqual({
        code: 300,
        message: expect.stringContaining("sessionId was not encoded twice"),
      });
    },
  );

  test("with a slash of its own is no path that the API knows", async () => {
    const response = await fetch(`${server.url}/videosdk/sessions//ab//c==`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: 2300, message: expect.stringContaining("encode it twice") });
  });
});

describe("an invalid request", () => {
  const range = { from: "2026-11-01", to: "2026-11-02" };
  type Zoom = ZoomVideoSdk;
  // What the types reject, and a program without types sends.
  const control = (command: object) => (zoom: Zoom) => zoom.sessions.control("id", command as SessionCommand);
  const create = (body: object) => (zoom: Zoom) => zoom.sessions.create(body as CreateSessionRequest);

  test.each<[string, (zoom: Zoom) => Promise<unknown>, Record<string, RegExp>]>([
    ["a misspelled field", create({ session_name: "a", setings: {} }), { setings: /is not a field/ }],
    [
      "one further down",
      create({ session_name: "a", settings: { autorecording: "cloud" } }),
      { "settings.autorecording": /is not a field/ },
    ],
    ["a missing field", create({}), { session_name: /is required/ }],
    ["a wrong type", create({ session_name: "a", hold: "1" }), { hold: /must be integer/ }],
    [
      "a wrong value",
      create({ session_name: "a", settings: { auto_recording: "clud" } }),
      { "settings.auto_recording": /cloud, none/ },
    ],
    ["two faults", create({ session_nam: "a" }), { session_name: /is required/, session_nam: /is not a field/ }],
    [
      "a wrong query value",
      (zoom) => zoom.sessions.list({ ...range, type: "scheduled" as "past" }),
      { type: /past, live/ },
    ],
    [
      "an unknown method",
      control({ method: "user.kick", params: { participant_uuid: "a" } }),
      { method: /user.remove/ },
    ],
    ["a missing method", control({ params: { participant_uuid: "a" } }), { method: /is required/ }],
    [
      "params of another method",
      control({ method: "user.remove", params: { phone_number: "1" } }),
      { "params.participant_uuid": /is required/, "params.phone_number": /is not a field/ },
    ],
    [
      "params of a method that has none",
      control({ method: "recording.start", params: {} }),
      { params: /is not a field/ },
    ],
    [
      "headers of the other protocol",
      control({
        method: "user.invite.room_system_callout",
        params: { call_type: "h323", device_ip: "192.0.2.1", sip_headers: {} },
      }),
      { "params.sip_headers": /is not a field/ },
    ],
    [
      "a missing protocol",
      control({ method: "user.invite.room_system_callout", params: { device_ip: "192.0.2.1" } }),
      { "params.call_type": /is required/ },
    ],
  ])("with %s: the error names the field", async (_, call, fields) => {
    const error = (await rejection(call(client()))) as BadRequestError;
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error.code).toBe(300);
    expect(Object.fromEntries(error.errors.map(({ field, message }) => [field, message]))).toEqual(
      Object.fromEntries(Object.entries(fields).map(([field, message]) => [field, expect.stringMatching(message)])),
    );
    for (const field of Object.keys(fields)) expect(error.message).toContain(field);
  });
});

describe("a request that Prism alone would not survive", () => {
  const post = async (body: object, headers: Record<string, string> = {}) => {
    const init = { authorization: "Bearer a.b.c", "content-type": "application/json", ...headers };
    const response = await fetch(`${server.url}/videosdk/sessions`, {
      method: "POST",
      headers: init,
      body: JSON.stringify(body),
    });
    type Answer = { code: number; message: string; errors?: { field: string; message: string }[] };
    return { status: response.status, ...((await response.json()) as Answer) };
  };
  const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`unknown_${index}`, 1]));

  test("with more faults than Prism reports: the error names the first ones", async () => {
    const { status, code, errors = [] } = await post({ session_name: "a", ...unknown });
    expect({ status, code }).toEqual({ status: 400, code: 300 });
    expect(errors.length).toBeGreaterThan(10);
    for (const [index, error] of errors.entries()) {
      expect(error).toEqual({ field: `unknown_${index}`, message: "is not a field." });
    }
  });

  test("with one fault that is too long to report: the error names no field", async () => {
    const answer = await post({ session_name: "a", ["x".repeat(10_000)]: 1 });
    expect(answer).toEqual({ status: 400, code: 300, message: "Validation Failed.", errors: [] });
  });

  test.each(["имя", "日本語", "é", "\u{1f600}", "\u007f", 'a\\b"c', "%d0"])(
    "with the unknown field %j",
    async (field) => {
      const { status, errors } = await post({ session_name: "a", [field]: 1 });
      expect({ status, errors }).toEqual({ status: 400, errors: [{ field, message: "is not a field." }] });
    },
  );

  test("with a field that is half a character", async () => {
    expect(await post({ session_name: "a", "\ud800": 1 })).toMatchObject({ status: 400, code: 300 });
  });

  test.each(["no JSON", "null", "{}", '{"id":"1","operationId":"createSession","responses":5}'])(
    "with the sequence %s, which sequence() never returns",
    async (header) => {
      const answer = await post({ session_name: "a" }, { "x-mock-sequence": header });
      expect(answer).toMatchObject({ status: 400, code: 300, message: expect.stringContaining("sequence()") });
    },
  );
});

describe("prefer", () => {
  test("asks for a response in one call", async () => {
    const headers = prefer("getSession", { status: 404, example: "error-3001" });
    expect(await rejection(client().sessions.get("a", {}, { headers }))).toMatchObject({ status: 404, code: 3001 });
    expect(await client().sessions.get("a")).toBeDefined();
  });

  test("takes the first example where none is named", async () => {
    const headers = prefer("listSessions", { status: 429 });
    expect(await rejection(client().sessions.list(range, { headers }))).toMatchObject({ kind: "per-second" });
  });

  test("of the server asks for it in every call, until it is reset", async () => {
    await using own = await startMockServer();
    own.prefer("createSession", { status: 400, example: "error-3000" });
    const create = () => client(own.url).sessions.create({ session_name: "a" });
    expect(await rejection(create())).toMatchObject({ code: 3000 });
    expect(await rejection(create())).toBeInstanceOf(BadRequestError);
    own.reset();
    expect(await create()).toMatchObject({ session_name: "My session" });
  });

  test.each<[string, () => unknown, string]>([
    ["operation", () => prefer("getSesion" as never, { status: 200 } as never), "operationId"],
    ["status", () => prefer("getSession", { status: 418 } as never), "status"],
    ["example", () => prefer("getSession", { status: 404, example: "error-1" } as never), "example"],
    [
      "example of a status without any",
      () => prefer("deleteSession", { status: 204, example: "x" } as never),
      "example",
    ],
  ])("rejects an unknown %s, naming what there is", (_, call, argument) => {
    expect(call).toThrow(InvalidArgumentError);
    expect(call).toThrow(expect.objectContaining({ argument }));
  });
});

describe("sequence", () => {
  test("gives pages one after the other", async () => {
    const headers = sequence("listSessions", [
      { status: 200, example: "first-page" },
      { status: 200, example: "last-page" },
    ]);
    const sessions = await client().sessions.list(range, { headers }).toArray({ limit: 9 });
    expect(sessions.map((session) => session.session_name)).toEqual(["Consultation 4711", "My session", "Stand-up"]);
  });

  test("gives a failure, then success; the last response stays; the next sequence starts over", async () => {
    const zoom = new ZoomVideoSdk({ token: "t", baseUrl: server.url, maxRetries: 1 });
    for (const _ of [1, 2]) {
      const headers = sequence("getSession", [{ status: 429 }, { status: 200, example: "scheduled" }]);
      const onRetry = vi.fn();
      const watched = new ZoomVideoSdk({ token: "t", baseUrl: server.url, maxRetries: 1, hooks: { onRetry } });
      expect(await watched.sessions.get("a", {}, { headers })).toHaveProperty("settings");
      expect(onRetry).toHaveBeenCalledOnce();
      expect(await zoom.sessions.get("a", {}, { headers })).toHaveProperty("settings");
    }
  });

  test("of nothing is rejected", () => {
    expect(() => sequence("getSession", [] as never)).toThrow(expect.objectContaining({ argument: "responses" }));
  });

  test("steers its own operation only", async () => {
    const headers = sequence("getSession", [{ status: 404 }]);
    expect(await client().sessions.end("a", { headers })).toBeUndefined();
  });

  test("of the server steers an app whose calls can't", async () => {
    await using own = await startMockServer();
    own.sequence("getSession", [{ status: 503 }, { status: 200, example: "past" }]);
    expect(await rejection(client(own.url).sessions.get("a"))).toMatchObject({ status: 503 });
    expect(await client(own.url).sessions.get("a")).toMatchObject({ session_name: "Consultation 4711" });
    expect(await client(own.url).sessions.get("a")).toMatchObject({ session_name: "Consultation 4711" });
  });
});

test("an operation whose lowest success is an error in disguise succeeds all the same", async () => {
  expect(await client().recordings.recover("a")).toBeUndefined();
});

test("the logger hears of requests, and of what does not fit", async () => {
  const logger = { info: vi.fn(), warn: vi.fn() };
  await using own = await startMockServer({ logger });
  await client(own.url).sessions.get("a", { type: "past" });
  expect(logger.info).toHaveBeenCalledExactlyOnceWith("GET /videosdk/sessions/a?type=past: getSession responded 200");
  expect(logger.warn).not.toHaveBeenCalled();
  await rejection(client(own.url).sessions.get("a", { type: "future" as "past" }));
  expect(logger.warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^getSession: .*type/));
});

test("a logger that throws fails the request, not the process", async () => {
  const throws = () => {
    throw new Error("The disk is full.");
  };
  await using own = await startMockServer({ logger: { info: throws, warn: throws } });
  const error = await rejection(client(own.url).sessions.get("a"));
  expect(error).toMatchObject({ status: 500, message: expect.stringContaining("The disk is full.") });
});
