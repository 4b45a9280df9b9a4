import { describe, expect, test, vi } from "vitest";
import * as sdk from "../../src/index.js";
import { json, noContent, observedClient, rejection } from "../support/observed-client.js";

const getSession = (answer: () => Response | Promise<Response>) =>
  rejection(observedClient(answer).zoom.sessions.get("a"));

describe("the status decides on the class", () => {
  test.each([
    [400, sdk.BadRequestError],
    [401, sdk.AuthenticationError],
    [403, sdk.PermissionDeniedError],
    [404, sdk.NotFoundError],
    [405, sdk.MethodNotAllowedError],
    [409, sdk.ConflictError],
    [418, sdk.ApiError],
    [429, sdk.RateLimitError],
    [500, sdk.ServerError],
    [503, sdk.ServerError],
  ])("%i", async (status, ErrorClass) => {
    const error = await getSession(() => json({ code: 1, message: "No." }, status));
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(sdk.ApiError);
    expect(error).toBeInstanceOf(sdk.ZoomVideoSdkError);
    expect(error).toMatchObject({ name: ErrorClass.name, status });
    expect(String((error as Error).stack)).toMatch(new RegExp(`^${ErrorClass.name}: `));
  });
});

test("an error holds everything from the response", async () => {
  const body = {
    code: 300,
    message: "Validation Failed.",
    errors: [{ field: "type", message: "Invalid field." }],
    more: true,
  };
  const error = await getSession(() => json(body, 400, { "x-zm-trackingid": "WEB_1" }));
  expect(error).toMatchObject({
    message: "getSession: Validation Failed. type: Invalid field. (status 400, code 300)",
    status: 400,
    code: 300,
    errors: [{ field: "type", message: "Invalid field." }],
    operationId: "getSession",
    trackingId: "WEB_1",
    body,
    documented: undefined,
  });
});

test("an error goes into JSON with its name, its message and its headers", async () => {
  const error = await getSession(() => json({ code: 3001, message: "No." }, 404, { "x-zm-trackingid": "WEB_1" }));
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "NotFoundError",
    message: "getSession: No. (status 404, code 3001)",
    status: 404,
    code: 3001,
    headers: { "x-zm-trackingid": "WEB_1" },
  });
});

describe("documented", () => {
  test("is the reference's text for the status and the code", async () => {
    const error = await getSession(() => json({ code: 3001, message: "Session does not exist: abc." }, 404));
    expect(error).toMatchObject({ documented: "Session does not exist." });
  });

  test("is not there for the same code under another status", async () => {
    const error = await getSession(() => json({ code: 3001, message: "Session does not exist." }, 400));
    expect(error).toMatchObject({ documented: undefined });
  });

  test("is the meaning that the response names if a code has two", async () => {
    const end = (message: string) =>
      rejection(observedClient(() => json({ code: 300, message }, 400)).zoom.sessions.end("a"));
    expect(await end("Invalid session ID.")).toMatchObject({ documented: "Invalid session ID." });
    expect(await end("?")).toMatchObject({ documented: "Session ID does not exist. Or: Invalid session ID." });
  });
});

describe("the hint", () => {
  test.each([
    [401, 124, "The SDK pair, which signs join tokens, is a different one"],
    [404, 3001, 'pass type: "past"'],
    [429, 429, "The quota belongs to the account"],
    [404, 1, undefined],
  ])("of %i, %i", async (status, code, hint) => {
    const error = (await getSession(() => json({ code, message: "No." }, status))) as sdk.ApiError;
    if (hint === undefined) expect(error.hint).toBeUndefined();
    else expect(error.hint).toContain(hint);
  });
});

describe("which limit a 429 speaks of", () => {
  test.each([
    ["You have reached the maximum per-second rate limit for this API.", "", "per-second"],
    ["You have reached the maximum per minute rate limit for this API.", "", "per-second"],
    ["You have reached the maximum daily rate limit for this API.", "QPS", "daily"],
    ["Too many concurrent requests.", "QPS", "concurrency"],
    ["Too many requests.", "QPS", "per-second"],
    ["Too many requests.", "Daily-limit", "daily"],
    ["Too many requests.", "", "unknown"],
  ])("%s (%s)", async (message, type, kind) => {
    const headers = { ...(type !== "" && { "x-ratelimit-type": type }), "x-ratelimit-category": "Light" };
    const error = await getSession(() => json({ code: 429, message }, 429, headers));
    expect(error).toMatchObject({ name: "RateLimitError", kind, category: "Light" });
  });
});

describe("an error without an error body", () => {
  test.each([
    ["empty", ""],
    ["HTML", "<html>Bad gateway</html>"],
    ["JSON of another shape", '{"error":"no"}'],
    ["a JSON number", "5"],
  ])("%s", async (_, body) => {
    const error = await getSession(() => new Response(body, { status: 502 }));
    expect(error).toBeInstanceOf(sdk.ServerError);
    expect(error).toMatchObject({
      status: 502,
      code: undefined,
      errors: [],
      body,
      message: "getSession: the API responded 502 without an error body",
    });
  });

  test("does not tell which limit was used up", async () => {
    const error = await getSession(() => new Response("daily limit", { status: 429 }));
    expect(error).toMatchObject({ name: "RateLimitError", kind: "unknown", category: undefined });
  });

  test("is read as UTF-8, however it was cut into pieces", async () => {
    const pieces = [...new TextEncoder().encode("Größe 山田 🩺")].map((byte) => Uint8Array.of(byte));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const piece = pieces.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    });
    expect(await getSession(() => new Response(body, { status: 502 }))).toMatchObject({ body: "Größe 山田 🩺" });
  });

  test("may have no body at all", async () => {
    expect(await getSession(() => new Response(null, { status: 502 }))).toMatchObject({ body: "" });
  });

  test.each([500, 200])("of %i loses a token that its end cuts off, and a token's signature alone", async (status) => {
    const token = `header-0123456789.claims-0123456789.signature-0123456789`;
    const echo = `${token.slice(token.lastIndexOf(".") + 1)} ${"x".repeat(64 * 1024)}`.slice(
      0,
      64 * 1024 + 1 - token.length,
    );
    const client = observedClient(() => new Response(echo + token, { status }), { token });
    const { body } = (await rejection(client.zoom.sessions.get("a"))) as sdk.ApiError;
    expect(body).toMatch(/^\[redacted\] x+\[redacted\]$/);
  });

  test("keeps 64 KiB of it, and cancels the rest", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(10_000).fill(97)),
      cancel: () => {
        cancelled = true;
      },
    });
    const error = await getSession(() => new Response(endless, { status: 500 }));
    expect((error as sdk.ApiError).body).toBe("a".repeat(64 * 1024));
    expect(cancelled).toBe(true);
  });
});

describe("a success without the data that belongs to it", () => {
  test.each([
    ["empty", ""],
    ["HTML", "<html>Sign in</html>"],
    ["a JSON number", "5"],
    ["a JSON array", "[1]"],
    ["null", "null"],
  ])("%s", async (_, body) => {
    const headers = { "x-zm-trackingid": "WEB_1" };
    const error = await getSession(() => new Response(body, { status: 200, headers }));
    expect(error).toBeInstanceOf(sdk.ResponseParseError);
    expect(error).toMatchObject({ operationId: "getSession", status: 200, body, trackingId: "WEB_1" });
  });

  test("a list whose items are no array", async () => {
    const { zoom } = observedClient(() => json({ sessions: {} }));
    const error = await rejection(zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" }));
    expect(error).toBeInstanceOf(sdk.ResponseParseError);
  });

  test("is undefined if the operation returns nothing", async () => {
    expect(await observedClient(noContent).zoom.sessions.end("a")).toBeUndefined();
    expect(await observedClient(() => json({ done: true })).zoom.sessions.end("a")).toBeUndefined();
    expect(await observedClient(() => new Response("")).zoom.sessions.end("a")).toBeUndefined();
  });

  test("is a proxy page although the operation returns nothing", async () => {
    const error = await rejection(observedClient(() => new Response("<html>Sign in</html>")).zoom.sessions.end("a"));
    expect(error).toBeInstanceOf(sdk.ResponseParseError);
    expect(error).toMatchObject({ message: "updateSessionStatus: the API responded 200 with a body that is not JSON" });
  });

  test("an object in the place of an array", async () => {
    const error = await rejection(observedClient(() => json({})).zoom.storage.locations.list());
    expect(error).toBeInstanceOf(sdk.ResponseParseError);
    expect(await observedClient(() => json([])).zoom.storage.locations.list()).toEqual([]);
  });
});

describe("arguments are checked before anything is sent", () => {
  const range = { from: "2026-11-01", to: "2026-11-22" };
  test.each<[string, (zoom: sdk.ZoomVideoSdk) => PromiseLike<unknown>, string]>([
    ["a Date", (zoom) => zoom.sessions.list({ ...range, from: new Date() as never }), "query.from"],
    ["NaN", (zoom) => zoom.sessions.list({ ...range, page_size: Number.NaN }), "query.page_size"],
    ["a text query", (zoom) => zoom.sessions.get("a", "past" as never), "query"],
    ["an array query", (zoom) => zoom.recordings.list(["past"] as never), "query"],
    ["options that are null", (zoom) => zoom.recordings.list({}, null as never), "options"],
    ["headers that are text", (zoom) => zoom.sessions.get("a", {}, { headers: "a" as never }), "headers"],
    ["an array body", (zoom) => zoom.sessions.create([] as never), "body"],
    ["a text body", (zoom) => zoom.sessions.create("name" as never), "body"],
    ["no body", (zoom) => zoom.sessions.create(undefined as never), "body"],
    ["a time limit of -1", (zoom) => zoom.sessions.get("a", {}, { timeoutMs: -1 }), "timeoutMs"],
    ["a header with a line break", (zoom) => zoom.sessions.get("a", {}, { headers: { x: "a\nb" } }), 'headers["x"]'],
    ["something else as signal", (zoom) => zoom.sessions.get("a", {}, { signal: {} as never }), "signal"],
    ["a limit that is none", (zoom) => zoom.sessions.list(range).toArray({ limit: -1 }), "limit"],
  ])("%s", async (_, call, argument) => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const error = await rejection(call(zoom));
    expect(error).toBeInstanceOf(sdk.InvalidArgumentError);
    expect(error).toMatchObject({ argument, message: expect.stringContaining(argument) });
    if (argument !== "limit") expect(seen).toEqual([]);
  });
});

describe("an error body that is not the documented one", () => {
  test.each([
    [{ status: false, errorCode: 124, errorMessage: "Forbidden" }, 124, "Forbidden"],
    [{ status: false, errorCode: "3001", errorMessage: "Gone" }, 3001, "Gone"],
    [{ code: "124", message: "Invalid access token." }, 124, "Invalid access token."],
    [{ code: "E-1", message: "No." }, undefined, "No."],
    [{ message: "No route matched." }, undefined, "No route matched."],
    [{ code: null, message: "No." }, undefined, "No."],
  ])("is read all the same: %j", async (body, code, text) => {
    const error = (await getSession(() => json(body, 401))) as sdk.ApiError;
    expect(error).toBeInstanceOf(sdk.AuthenticationError);
    expect(error.code).toBe(code);
    const suffix = code === undefined ? "(status 401)" : `(status 401, code ${code})`;
    expect(error.message).toBe(`getSession: ${text} ${suffix}`);
    expect(error.body).toMatchObject({ message: text });
    if (code === 124) expect(error.hint).toContain("API pair");
  });
});

test("a secret of a header or within a URL is redacted when it is echoed", async () => {
  const echo = "key supersecret-4711-value unknown, rtmp://h/live/ab%2Fcd%2Bef123456";
  const { zoom } = observedClient(() => json({ code: 300, message: echo }, 400), {
    headers: { "x-api-key": "supersecret-4711-value" },
  });
  const body = { stream_url: "rtmp://h/live", stream_key: "ab/cd+ef123456", page_url: "https://example.com" };
  const error = (await rejection(zoom.sessions.livestream.update("a", body))) as Error;
  expect(error.message).toContain("key [redacted] unknown, rtmp://h/live/[redacted]");
});

test.each([
  ["undefined", undefined],
  ["an object", {}],
])("a custom fetch that resolves to %s is a ConfigError, not a lost connection", async (_, value) => {
  const fetch = vi.fn(async () => value as Response);
  const zoom = new sdk.ZoomVideoSdk({ token: "any", fetch });
  expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ message: "fetch must resolve to a Response." });
  expect(fetch).toHaveBeenCalledOnce();
});

test("an error whose cause is itself is still a lost connection", async () => {
  const circle = new TypeError("fetch failed");
  circle.cause = circle;
  const zoom = new sdk.ZoomVideoSdk({ token: "any", maxRetries: 0, fetch: () => Promise.reject(circle) });
  expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ name: "ConnectionError", cause: circle });
});

test("an error's toJSON survives the structured clone by which workers pass values", async () => {
  const { zoom } = observedClient(() => json({ code: 3001, message: "Gone." }, 404));
  const error = (await rejection(zoom.sessions.get("a"))) as sdk.ApiError;
  const received = structuredClone(error.toJSON());
  expect(received).toMatchObject({ name: "NotFoundError", status: 404, code: 3001, operationId: "getSession" });
  expect(received).toEqual(error.toJSON());
});
