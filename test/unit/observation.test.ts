import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientOptions, RequestEvent, ResponseEvent, RetryEvent } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z"), toFake: ["setTimeout", "clearTimeout", "Date"] });
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
    const request = { operationId: "getSession", method: "GET", url: "https://api.zoom.us/v2/videosdk/sessions/a" };
    const first = {
      ...request,
      attempt: 1,
      status: 503,
      error: undefined,
      trackingId: "WEB_1",
      durationMs: expect.any(Number),
    };
    expect(events).toEqual([
      ["request", { ...request, attempt: 1 }],
      ["response", first],
      ["retry", { ...first, delayMs: 2000 }],
      ["request", { ...request, attempt: 2 }],
      ["response", { ...first, attempt: 2, status: 200, trackingId: undefined }],
    ]);
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
    const done = zoom.sessions.users.list("a", { next_page_token: "page-2-secret" });
    // The first list loads a module, and its timers come after that.
    await vi.dynamicImportSettled();
    await vi.runAllTimersAsync();
    await done;
    expect(told).toHaveLength(5);
    for (const event of told)
      expect(event).toMatchObject({ url: expect.stringMatching(/next_page_token=\[redacted\]$/) });
    expect(inspect([log.debug.mock.calls, log.info.mock.calls, log.warn.mock.calls])).not.toContain("page-2-secret");
  });

  test("are told of an attempt without an answer", async () => {
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
    expect(log.warn).toHaveBeenCalledExactlyOnceWith("getSession: 503, sent again in 2000 ms", {});
    expect(log.info.mock.calls.map(([message]) => message)).toEqual([
      expect.stringMatching(/^getSession: 503 after \d+ ms$/),
      expect.stringMatching(/^getSession \(attempt 2\): 200 after \d+ ms$/),
    ]);
  });

  test("is the console where only a level is given, and none where nothing is", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    await run({});
    expect(warn).not.toHaveBeenCalled();
    await run({ logLevel: "warn" });
    expect(warn).toHaveBeenCalledOnce();
  });

  test("that fails gets in nobody's way", async () => {
    const broken = () => {
      throw new Error("disk full");
    };
    const log = { debug: broken, info: broken, warn: broken, error: broken };
    expect(await run({ logger: log, logLevel: "debug" })).toEqual({ id: "a" });
  });
});

describe("nothing shows a secret, however talkative", () => {
  const secrets = {
    apiSecret: "aaaa-api-secret",
    password: 'bbbb-"quoted"-pw',
    streamKey: "cccc-stream-key",
    accessKey: "dddd-access-key",
    passcode: "eeee-passcode",
    echoed: "ffff-access-token",
  };

  test("of all calls, errors, hooks, logs and objects", async () => {
    const seen: unknown[] = [];
    const tokens = new Set<string>();
    const log = Object.fromEntries(
      ["debug", "info", "warn", "error"].map((level) => [level, (...entry: unknown[]) => seen.push(entry)]),
    ) as never;
    const keep = (event: unknown) => seen.push(event);
    // A server at its worst: it answers each request with all that it was sent.
    const { zoom } = observedClient(
      ({ headers, body, url }) => {
        const token = headers.get("authorization")?.split(" ")[1] ?? "";
        tokens.add(token);
        const message = `You sent ${token} and ${body} to ${url}?access_token=${secrets.echoed}`;
        return json(
          {
            code: 300,
            message,
            errors: [{ field: "body", message: `Invalid: ${body}` }],
            passcode: secrets.passcode,
          },
          Number(url.searchParams.get("type") ?? 400),
          { "x-echo": token },
        );
      },
      {
        apiKey: "the-key",
        apiSecret: secrets.apiSecret,
        logger: log,
        logLevel: "debug",
        hooks: { onRequest: keep, onResponse: keep, onRetry: keep },
        maxRetries: 1,
      },
    );
    const s3 = { region: "eu", bucket: "b", authentication_mechanism: "aws_access_key" as const };
    const calls = [
      zoom.sessions.create({ session_name: "a", session_password: secrets.password }),
      zoom.sessions.createSipUri("a", { passcode: secrets.passcode }),
      zoom.sessions.livestream.update("a", {
        stream_url: "https://example.com",
        page_url: "https://example.com",
        stream_key: secrets.streamKey,
      }),
      zoom.storage.locations.create({
        name: "a",
        provider: "aws_s3",
        s3: { ...s3, access_key: { id: secrets.accessKey, key: secrets.accessKey } },
      }),
      ...[401, 404, 429, 503].map((status) => zoom.sessions.get("a", { type: String(status) as "past" })),
      zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: "a" } } }).then(() => {
        throw new Error("seen");
      }),
    ];
    const errors = Promise.all(calls.map((call) => rejection(call)));
    let isDone = false;
    errors.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await vi.runAllTimersAsync();
      await new Promise((resolve) => setImmediate(resolve));
    }
    seen.push(...(await errors), zoom, zoom.raw, zoom.sessions, zoom.account("id"), ...calls);
    const shown = seen
      .flatMap((thing) => [
        inspect(thing, { depth: 20, showHidden: true, getters: true }),
        JSON.stringify(thing),
        String(thing),
        (thing as Error).stack,
      ])
      .join("\n");
    expect(shown.length).toBeGreaterThan(10_000);
    expect(tokens.size).toBeGreaterThan(0);
    for (const secret of [...Object.values(secrets), ...tokens]) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
    }
  });
});
