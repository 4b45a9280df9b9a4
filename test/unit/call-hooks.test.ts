import { AsyncLocalStorage } from "node:async_hooks";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { CallEndEvent, CallEvent, ClientOptions, Hooks } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
beforeEach(() => {
  for (const method of Object.values(log)) method.mockReset();
});

afterEach(() => {
  vi.useRealTimers();
});

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

type Recorded = { hook: string } & Partial<CallEndEvent> & { attempt?: number };

/** Hooks that collect all events. */
function recorder() {
  const events: Recorded[] = [];
  const record = (hook: string) => (event: CallEvent) => void events.push({ hook, ...event });
  const hooks: Hooks = {
    onCallStart: record("onCallStart"),
    onRequest: record("onRequest"),
    onResponse: record("onResponse"),
    onRetry: record("onRetry"),
    onCallEnd: record("onCallEnd"),
  };
  const end = () => events.filter(({ hook }) => hook === "onCallEnd");
  return { events, hooks, end };
}

describe("the events of a call", () => {
  test("have one callId, from its start over each retry to its end", async () => {
    const { events, hooks } = recorder();
    const responses = [json({ message: "Not now." }, 503, { "retry-after": "0" }), json({ id: "a" })];
    const { zoom } = observedClient(() => responses.shift() as Response, { hooks, maxRetries: 1 });
    await zoom.sessions.get("a");
    expect(events.map(({ hook }) => hook)).toEqual([
      "onCallStart",
      "onRequest",
      "onResponse",
      "onRetry",
      "onRequest",
      "onResponse",
      "onCallEnd",
    ]);
    expect(new Set(events.map(({ callId }) => callId)).size).toBe(1);
    expect(events.at(-1)).toMatchObject({ outcome: "success", attempts: 2, status: 200, error: undefined });
  });

  test("can be told from those of a concurrent call of the same operation", async () => {
    const { hooks, end } = recorder();
    const { zoom } = observedClient(() => json({ id: "a" }), { hooks });
    await Promise.all([
      zoom.sessions.get("a"),
      zoom.sessions.get("a"),
      zoom.raw.GET("/videosdk/stream_ingestions", {}),
    ]);
    expect(new Set(end().map(({ callId }) => callId)).size).toBe(3);
  });

  test("have a listId that the pages of one list share", async () => {
    const { hooks, end } = recorder();
    const { zoom } = observedClient(
      ({ url }) =>
        json({ users: [], next_page_token: url.searchParams.get("next_page_token") === null ? "second" : "" }),
      { hooks },
    );
    await zoom.sessions.users.list("a").toArray({ limit: 9 });
    await zoom.sessions.users.list("b").toArray({ limit: 9 });
    const lists = end().map(({ listId }) => listId);
    expect(lists).toEqual([lists[0], lists[0], lists[2], lists[2]]);
    expect(lists[0]).not.toBe(lists[2]);
    expect(new Set(end().map(({ callId }) => callId)).size).toBe(4);
  });

  test("name the path without its IDs", async () => {
    const { events, hooks } = recorder();
    const { zoom } = observedClient(() => json({ id: "a" }), { hooks });
    await zoom.sessions.get("private/id==");
    for (const { path, serverAddress, operationId } of events) {
      expect([path, serverAddress, operationId]).toEqual([
        "/videosdk/sessions/{sessionId}",
        "api.zoom.us",
        "getSession",
      ]);
    }
  });

  test("say how long the rate limiter and the token source took", async () => {
    vi.useFakeTimers();
    const { events, hooks, end } = recorder();
    const options: ClientOptions = {
      hooks,
      token: () => sleep(30).then(() => "token"),
      rateLimit: { acquire: () => sleep(400) },
    };
    const { zoom } = observedClient(() => json({ id: "a" }), options);
    const done = zoom.sessions.get("a");
    await vi.advanceTimersByTimeAsync(500);
    await done;
    expect(events[1]).toMatchObject({ hook: "onRequest", queuedMs: 400, tokenMs: 30 });
    expect(end()).toMatchObject([{ queuedMs: 400, durationMs: 430 }]);
  });

  test("do not exist for a call that is rejected before it is sent", async () => {
    const { events, hooks } = recorder();
    const { zoom } = observedClient(() => json({}), { hooks });
    await rejection(zoom.sessions.get(""));
    expect(events).toEqual([]);
  });
});

describe("the end of a call", () => {
  const ended = async (
    response: () => Response,
    call: (zoom: ReturnType<typeof observedClient>["zoom"]) => unknown,
  ) => {
    const { hooks, end } = recorder();
    const { zoom } = observedClient(response, { hooks });
    const error = await Promise.resolve(call(zoom)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(end()).toHaveLength(1);
    return { event: end()[0], error };
  };

  test("names a failed status, Zoom's code and tracking ID", async () => {
    const response = () => json({ code: 3001, message: "Gone." }, 404, { "x-zm-trackingid": "WEB_9" });
    const { event, error } = await ended(response, (zoom) => zoom.sessions.get("a"));
    expect(event).toMatchObject({
      outcome: "error",
      status: 404,
      code: 3001,
      errorType: "404",
      trackingId: "WEB_9",
      error,
    });
  });

  test("is an error of zoom.raw too, which does not reject", async () => {
    const response = () => json({ code: 3001, message: "Gone." }, 404);
    const path = { sessionId: "a" };
    const { event } = await ended(response, (zoom) =>
      zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path } }),
    );
    expect(event).toMatchObject({ outcome: "error", status: 404, code: 3001, errorType: "404", error: undefined });
  });

  test("is an error if a success can't be read", async () => {
    const { event, error } = await ended(
      () => new Response("<html>"),
      (zoom) => zoom.sessions.get("a"),
    );
    expect(event).toMatchObject({ outcome: "error", status: 200, errorType: "ResponseParseError", error });
  });

  test("says when to retry after a daily limit", async () => {
    const headers = { "retry-after": "2099-01-01T00:00:00Z", "x-ratelimit-type": "Daily-limit" };
    const { event } = await ended(
      () => json({ code: 429, message: "Daily limit." }, 429, headers),
      (zoom) => zoom.sessions.get("a"),
    );
    expect(event).toMatchObject({ errorType: "429", retryAt: new Date("2099-01-01T00:00:00Z") });
  });

  test("has a valid time to retry, whatever the server asks for", async () => {
    const { event } = await ended(
      () => json({}, 503, { "retry-after": "99999999999999999" }),
      (zoom) => zoom.sessions.create({ session_name: "a" }),
    );
    expect(event?.retryAt).toEqual(new Date(8.64e15));
  });

  test("is aborted if the caller aborted, not if the time was up", async () => {
    const { hooks, end } = recorder();
    const hang: Parameters<typeof observedClient>[0] = (_, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    const { zoom } = observedClient(hang, { hooks });
    await rejection(zoom.sessions.get("a", {}, { timeoutMs: 1 }));
    const controller = new AbortController();
    const aborted = rejection(zoom.sessions.get("a", {}, { signal: controller.signal }));
    controller.abort();
    await aborted;
    expect(end()).toMatchObject([
      { outcome: "error", errorType: "TimeoutError" },
      { outcome: "aborted", errorType: "AbortError" },
    ]);
  });
});

describe("hooks.around", () => {
  const storage = new AsyncLocalStorage<string>();
  /** What is active while the request is sent, and the call's outcome. */
  const run = async (around: Hooks["around"], response = () => json({ id: "a" })) => {
    let active: string | undefined;
    const { zoom } = observedClient(
      () => {
        active = storage.getStore();
        return response();
      },
      { hooks: { around }, logger: log },
    );
    const outcome = await zoom.sessions.get("a").catch((error: unknown) => error);
    return { active, outcome };
  };

  test("makes something active during the call", async () => {
    const { active, outcome } = await run((call, next) => storage.run(call.operationId, next));
    expect([active, outcome]).toEqual(["getSession", { id: "a" }]);
  });

  test("may do something asynchronous before the call", async () => {
    const { active } = await run(async (call, next) => {
      await Promise.resolve();
      await storage.run(call.callId, next);
    });
    expect(active).toBeTypeOf("string");
  });

  test("sees the call's error, which is not logged as the hook's", async () => {
    const seen: unknown[] = [];
    const { outcome } = await run(
      (_, next) =>
        next().catch((error: unknown) => {
          seen.push(error);
          throw error;
        }),
      () => json({ message: "Gone." }, 404),
    );
    expect(seen).toEqual([outcome]);
    await Promise.resolve();
    expect(log.error).not.toHaveBeenCalled();
  });

  test.each<[string, NonNullable<Hooks["around"]>]>([
    ["returns something else", (_, next) => void next()],
    [
      "throws",
      () => {
        throw new Error("broken");
      },
    ],
    ["rejects after the call", (_, next) => next().then(() => Promise.reject(new Error("broken")))],
    ["never calls next", () => undefined],
    [
      "calls next when it has returned",
      (_, next) => {
        setImmediate(() => void next());
      },
    ],
    ["calls next twice", (_, next) => Promise.all([next(), next()])],
    [
      "never ends",
      (_, next) => {
        void next();
        return new Promise(() => {});
      },
    ],
  ])("changes nothing if it %s", async (_, around) => {
    const response = vi.fn(() => json({ id: "a" }));
    expect((await run(around, response)).outcome).toEqual({ id: "a" });
    await new Promise<void>((resolve) => setImmediate(resolve));
    expect(response).toHaveBeenCalledOnce();
  });

  test("that throws is logged", async () => {
    await run(() => {
      throw new Error("broken");
    });
    expect(log.error).toHaveBeenCalledExactlyOnceWith("hooks.around failed: Error: broken", {});
  });

  test("leaves the caller's line in the stack of an error", async () => {
    const { hooks } = recorder();
    const { zoom } = observedClient(() => json({ message: "Gone." }, 404), {
      hooks: { ...hooks, around: (_, next) => next() },
    });
    const call = async function theCallersFunction() {
      return await zoom.sessions.get("a");
    };
    const error = (await rejection(call())) as Error;
    expect(error.stack).toContain("theCallersFunction");
  });
});

describe("the log", () => {
  test("has one line per call, whose details hold no error object and no URL", async () => {
    const { zoom } = observedClient(() => json({ code: 3001, message: "Gone." }, 404), {
      logger: log,
      logLevel: "info",
    });
    await rejection(zoom.sessions.get("private-id"));
    expect(log.info).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^getSession: 404 after \d+ ms$/), {
      callId: expect.any(String),
      operationId: "getSession",
      method: "GET",
      path: "/videosdk/sessions/{sessionId}",
      serverAddress: "api.zoom.us",
      outcome: "error",
      attempts: 1,
      durationMs: expect.any(Number),
      queuedMs: expect.any(Number),
      status: 404,
      code: 3001,
      errorType: "404",
    });
  });

  test.each([
    [
      "a page with 200",
      () => new Response("<html>"),
      undefined,
      /^getSession: ResponseParseError: getSession: the API res/,
    ],
    ["an abort", () => json({ id: "a" }), AbortSignal.abort(new Error("The user left.")), /^getSession: aborted after/],
  ])("does not show %s as a success", async (_, response, signal, line) => {
    const { zoom } = observedClient(response, { logger: log, logLevel: "info" });
    await rejection(zoom.sessions.get("a", {}, { signal }));
    expect(log.info).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(line), expect.anything());
  });

  test("gives pino the details first", async () => {
    const pino = { ...log, bindings: () => ({}) };
    const { zoom } = observedClient(() => json({ id: "a" }), { logger: pino, logLevel: "info" });
    await zoom.sessions.get("a");
    expect(log.info).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ operationId: "getSession", status: 200 }),
      expect.stringContaining("getSession: 200 after"),
    );
  });
});
