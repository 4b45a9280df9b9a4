import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ClientOptions,
  ConfigError,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
} from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date("2026-11-22T12:00:00Z"),
    toFake: ["setTimeout", "clearTimeout", "Date", "performance"],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const logger = () => ({ debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() });
const once = (first: () => Response | Promise<Response>, then: () => Response) => {
  let count = 0;
  return () => (count++ === 0 ? first() : then());
};

async function run(options: ClientOptions) {
  const { zoom } = observedClient(
    once(
      () => json({ code: 503, message: "Not now." }, 503, { "x-zm-trackingid": "WEB_1", "retry-after": "2" }),
      () => json({ id: "a" }),
    ),
    { maxRetries: 1, ...options },
  );
  const done = zoom.sessions.get("a");
  await vi.runAllTimersAsync();
  return done;
}

describe("hooks", () => {
  test("are told of every attempt and every wait", async () => {
    const events: [string, RequestEvent | ResponseEvent | RetryEvent][] = [];
    await run({
      hooks: {
        onRequest: (event) => events.push(["request", event]),
        onResponse: (event) => events.push(["response", event]),
        onRetry: (event) => events.push(["retry", event]),
      },
    });
    const request = {
      callId: expect.any(String),
      listId: undefined,
      operationId: "getSession",
      method: "GET",
      path: "/videosdk/sessions/{sessionId}",
      serverAddress: "api.zoom.us",
      url: "https://api.zoom.us/v2/videosdk/sessions/a",
      queuedMs: 0,
      tokenMs: 0,
    };
    const first = {
      ...request,
      attempt: 1,
      status: 503,
      code: 503,
      errorType: "503",
      error: undefined,
      trackingId: "WEB_1",
      durationMs: expect.any(Number),
      retryAt: new Date("2026-11-22T12:00:02Z"),
    };
    const second = { status: 200, code: undefined, errorType: undefined, trackingId: undefined, retryAt: undefined };
    // On the fake clock, an answer takes no time.
    expect(events.map(([, event]) => ("durationMs" in event ? event.durationMs : 0))).toEqual([0, 0, 0, 0, 0]);
    expect(events).toEqual([
      ["request", { ...request, attempt: 1 }],
      ["response", first],
      ["retry", { ...first, delayMs: 2000 }],
      ["request", { ...request, attempt: 2 }],
      ["response", { ...first, attempt: 2, ...second }],
    ]);
  });

  test("may return a promise of another realm that rejects", async () => {
    const log = logger();
    const reject = runInNewContext("() => Promise.reject(new Error('metrics down'))");
    await run({ hooks: { onRequest: reject }, logger: log });
    expect(log.error).toHaveBeenCalledWith("hooks.onRequest failed: Error: metrics down", {});
  });

  test("and the log see no secret of the URL", async () => {
    const told: unknown[] = [];
    const log = logger();
    const tell = (event: object) => told.push(event);
    const { zoom } = observedClient(
      once(
        () => json({ code: 503, message: "Not now." }, 503, { "retry-after": "0" }),
        () => json({ users: [] }),
      ),
      {
        maxRetries: 1,
        hooks: { onRequest: tell, onResponse: tell, onRetry: tell },
        logger: log,
        logLevel: "debug",
      },
    );
    const done = zoom.sessions.users.list("a", { next_page_token: "page-2-secret" }).withResponse();
    await vi.runAllTimersAsync();
    await done;
    expect(told).toHaveLength(5);
    for (const event of told)
      expect(event).toMatchObject({ url: expect.stringMatching(/next_page_token=\[redacted\]$/) });
    expect(inspect([log.debug.mock.calls, log.info.mock.calls, log.warn.mock.calls])).not.toContain("page-2-secret");
  });

  test("are told of an attempt without a response", async () => {
    const onResponse = vi.fn();
    const { zoom } = observedClient(() => Promise.reject(new TypeError("fetch failed")), { hooks: { onResponse } });
    const error = await rejection(zoom.sessions.get("a"));
    expect(onResponse).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: undefined, error }));
  });

  test("are told of no retry where the caller aborts", async () => {
    const onRetry = vi.fn();
    const controller = new AbortController();
    const { zoom } = observedClient(
      (_, { signal }) => new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
      { maxRetries: 2, hooks: { onRetry } },
    );
    const failed = rejection(zoom.sessions.get("a", {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort();
    await failed;
    expect(onRetry).not.toHaveBeenCalled();
  });

  test("get in nobody's way when they fail", async () => {
    const log = logger();
    const hooks = {
      onRequest: () => {
        throw new Error("broken hook");
      },
      onResponse: () => Promise.reject(new Error("broken promise")) as unknown as undefined,
    };
    expect(await run({ hooks, logger: log })).toEqual({ id: "a" });
    const messages = log.error.mock.calls.map(([message]) => message as string);
    expect(messages).toContain("hooks.onRequest failed: Error: broken hook");
    expect(messages).toContain("hooks.onResponse failed: Error: broken promise");
  });
});

describe("the logger", () => {
  test.each([
    [undefined, ["warn"]],
    ["debug", ["debug", "info", "warn"]],
    ["info", ["info", "warn"]],
    ["warn", ["warn"]],
    ["error", []],
    ["off", []],
  ] as const)("at the level %s hears %j", async (logLevel, heard) => {
    const log = logger();
    await run({ logger: log, logLevel });
    const called = Object.entries(log).filter(([, { mock }]) => mock.calls.length > 0);
    expect(called.map(([level]) => level)).toEqual(heard);
  });

  test("says what a person wants to know", async () => {
    const log = logger();
    await run({ logger: log, logLevel: "debug" });
    const ids = { callId: expect.any(String), trackingId: "WEB_1" };
    expect(log.warn).toHaveBeenCalledExactlyOnceWith("getSession: 503, retrying in 2000 ms", ids);
    expect(log.info).toHaveBeenCalledExactlyOnceWith(
      "getSession: 200 after 2000 ms and 2 attempts",
      expect.objectContaining({ outcome: "success", attempts: 2, status: 200, durationMs: 2000 }),
    );
  });

  test("is the console where only a level is given, and none where nothing is", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await run({});
    expect(warn).not.toHaveBeenCalled();
    await run({ logLevel: "warn" });
    expect(warn).toHaveBeenCalledOnce();
  });

  test("takes its level from ZOOM_VIDEO_SDK_LOG unless one is given", async () => {
    vi.stubEnv("ZOOM_VIDEO_SDK_LOG", "info");
    const info = vi.spyOn(console, "info").mockImplementation(() => {});
    vi.spyOn(console, "warn").mockImplementation(() => {});
    await run({ logLevel: "off" });
    expect(info).not.toHaveBeenCalled();
    await run({});
    expect(info).toHaveBeenCalledOnce();
    vi.stubEnv("ZOOM_VIDEO_SDK_LOG", "verbose");
    const message = 'ZOOM_VIDEO_SDK_LOG must be one of debug, info, warn, error, off, not "verbose".';
    expect(() => observedClient(() => json({}))).toThrow(new ConfigError(message));
  });

  test("that fails affects nothing", async () => {
    const broken = () => {
      throw new Error("disk full");
    };
    const log = { debug: broken, info: broken, warn: broken, error: broken };
    expect(await run({ logger: log, logLevel: "debug" })).toEqual({ id: "a" });
  });
});
