import { getEventListeners } from "node:events";
import jwt from "jsonwebtoken";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type ApiError,
  AuthenticationError,
  type ClientOptions,
  ConnectionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  type ZoomVideoSdk,
} from "../../src/index.js";
import { json, noContent, observedClient, rejection } from "../support/observed-client.js";

// Everything here happens on a fake clock: a wait takes no time.
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
});

const range = { from: "2026-11-01", to: "2026-11-22" };
const connectionLost = (code: string, syscall?: string) => () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) }));
const failed =
  (status: number, headers: Record<string, string> = {}, message = "No.") =>
  () =>
    json({ code: status, message }, status, headers);

/** Responds in turn, the last one indefinitely, and records when each request arrived. */
function scripted(answers: (() => Response | Promise<Response>)[], options: ClientOptions = {}) {
  const at: number[] = [];
  const start = Date.now();
  const client = observedClient(
    () => {
      at.push(Date.now() - start);
      return (answers[Math.min(at.length, answers.length) - 1] as () => Response)();
    },
    { maxRetries: 2, ...options },
  );
  return { ...client, at };
}

/** Lets time pass until the call is done. */
async function outcome(call: PromiseLike<unknown>): Promise<unknown> {
  const settled = Promise.resolve(call).then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  let isSettled = false;
  settled.then(() => {
    isSettled = true;
  });
  // A POST takes turns of the event loop before its timers are set.
  while (!isSettled) await vi.runAllTimersAsync();
  const result = await settled;
  return "error" in result ? result.error : result.value;
}

const CALLS: [name: string, call: (zoom: ZoomVideoSdk) => PromiseLike<unknown>, ok: () => Response][] = [
  ["GET", (zoom) => zoom.sessions.get("a"), () => json({ id: "a" })],
  ["PUT", (zoom) => zoom.sessions.end("a"), noContent],
  ["DELETE", (zoom) => zoom.sessions.delete("a"), noContent],
  [
    "POST",
    (zoom) => zoom.sessions.create({ session_name: "My session" }),
    () => json({ session_name: "My session" }, 201),
  ],
  [
    "PATCH",
    (zoom) => zoom.sessions.control("a", { method: "recording.start" }),
    () => new Response(null, { status: 202 }),
  ],
];

/** As Node has it where a name has several addresses: an error for each. */
const noneReached =
  (...codes: string[]) =>
  () =>
    Promise.reject(
      new TypeError("fetch failed", {
        cause: new AggregateError(codes.map((code) => Object.assign(new Error(code), { code }))),
      }),
    );

describe.each(CALLS)("%s", (method, call, ok) => {
  const isUnsafe = method === "POST" || method === "PATCH";

  test.each([
    ["a refused connection", connectionLost("ECONNREFUSED"), true],
    ["an unknown host", connectionLost("ENOTFOUND"), true],
    ["a connection timeout", connectionLost("UND_ERR_CONNECT_TIMEOUT"), true],
    ["a host that can't be reached", connectionLost("EHOSTUNREACH"), true],
    ["a host that can't be reached any more", connectionLost("EHOSTUNREACH", "read"), !isUnsafe],
    ["a host that can't be reached while it is sent", connectionLost("EHOSTUNREACH", "write"), !isUnsafe],
    ["refused connections to all addresses", noneReached("ECONNREFUSED", "ENETUNREACH"), true],
    ["a reset by one of the addresses", noneReached("ECONNREFUSED", "ECONNRESET"), !isUnsafe],
    ["a failure of which nothing is known", () => Promise.reject(new TypeError("fetch failed")), !isUnsafe],
    ["a rejection without an error", () => Promise.reject(null), !isUnsafe],
    ["a 429", failed(429), true],
    ["a connection reset", connectionLost("ECONNRESET"), !isUnsafe],
    ["a socket that the other side closed", connectionLost("UND_ERR_SOCKET"), !isUnsafe],
    ["a 500", failed(500), !isUnsafe],
    ["a 503", failed(503), !isUnsafe],
    ["a 400", failed(400), false],
    ["a 404", failed(404), false],
  ])("after %s: retried %s", async (_, failure, isRetried) => {
    const { zoom, seen } = scripted([failure, failure, ok]);
    const result = await outcome(call(zoom));
    expect(seen).toHaveLength(isRetried ? 3 : 1);
    expect(result instanceof Error).toBe(!isRetried);
    // The same request each time, byte for byte.
    expect(new Set(seen.map(({ url, body, method: sent }) => `${sent} ${url} ${body}`)).size).toBe(1);
  });

  test("gives up after maxRetries, with the last error", async () => {
    const { zoom, seen } = scripted([failed(429)], { maxRetries: 4 });
    expect(await outcome(call(zoom))).toBeInstanceOf(RateLimitError);
    expect(seen).toHaveLength(5);
  });

  test("is sent once where maxRetries is 0, whatever happens", async () => {
    for (const failure of [connectionLost("ECONNREFUSED"), failed(401), failed(429), failed(503)]) {
      const { zoom, seen } = scripted([failure, ok], { maxRetries: 0, apiKey: "the-key", apiSecret: "the-secret" });
      expect(await outcome(call(zoom))).toBeInstanceOf(Error);
      expect(seen).toHaveLength(1);
    }
  });
});

describe("the wait between attempts", () => {
  test("grows with each one", async () => {
    const { zoom, at } = scripted([failed(503)], { maxRetries: 6 });
    await outcome(zoom.sessions.get("a"));
    expect(at).toEqual([0, 250, 750, 1750, 3750, 7750, 11_750]);
  });

  test("of a RESOURCE-INTENSIVE operation is its minute", async () => {
    const { zoom, at } = scripted([failed(429), () => json({ sessions: [{ id: "a" }] })]);
    expect(await outcome(zoom.sessions.list(range).toArray({ limit: 9 }))).toEqual([{ id: "a" }]);
    expect(at).toEqual([0, 60_000]);
  });

  test("is what the API asks for", async () => {
    const { zoom, at } = scripted([failed(429, { "retry-after": "2026-11-22T12:00:07Z" }), () => json({})]);
    await outcome(zoom.sessions.get("a"));
    expect(at).toEqual([0, 7000]);
  });

  test("is not slept through where the limit is daily: the error tells when it ends", async () => {
    const daily = "You have reached the maximum daily rate limit for this API.";
    const { zoom, seen } = scripted([failed(429, { "x-ratelimit-category": "Heavy" }, daily)]);
    const error = await outcome(zoom.sessions.get("a"));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      kind: "daily",
      category: "Heavy",
      retryAt: new Date("2026-11-23T00:00:00Z"),
      retryable: true,
    });
    expect(seen).toHaveLength(1);
  });

  test("may be bounded by the caller", async () => {
    const { zoom, at } = scripted([failed(429)], { maxRetryDelayMs: 59_999 });
    const error = (await outcome(zoom.sessions.list(range))) as RateLimitError;
    expect(error.retryAt).toEqual(new Date("2026-11-22T12:01:00Z"));
    expect(at).toEqual([0]);
  });

  test("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    const { zoom } = scripted([failed(503), failed(503), () => json({})]);
    await outcome(zoom.sessions.get("a", {}, { signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends at once when the caller aborts", async () => {
    const controller = new AbortController();
    const { zoom, at } = scripted([failed(429)]);
    const settled = rejection(zoom.sessions.get("a", {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(500);
    const reason = new Error("the user left");
    controller.abort(reason);
    expect(await settled).toBe(reason);
    expect(at).toEqual([0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the deadline", () => {
  test("is not passed by a wait: the error is thrown at once", async () => {
    const { zoom, at } = scripted([failed(429)], { deadlineMs: 1000 });
    const started = Date.now();
    expect(await rejection(zoom.sessions.get("a"))).toBeInstanceOf(RateLimitError);
    expect(Date.now()).toBe(started);
    expect(at).toEqual([0]);
  });

  test("ends an attempt", async () => {
    const { zoom } = observedClient(
      (_, { signal }) => new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
      { deadlineMs: 1000, maxRetries: 5 },
    );
    const settled = rejection(zoom.sessions.get("a"));
    await vi.advanceTimersByTimeAsync(1000);
    const error = await settled;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ message: "getSession: not done within the deadline of 1000 ms" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends the wait for a token", async () => {
    const { zoom, seen } = observedClient(() => json({}), { token: () => new Promise<string>(() => {}) });
    const settled = rejection(zoom.sessions.get("a", {}, { deadlineMs: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(await settled).toBeInstanceOf(TimeoutError);
    expect(seen).toEqual([]);
  });

  test("does not hide that the caller has aborted already", async () => {
    const { zoom, seen } = scripted([() => json({})], { deadlineMs: 60_000 });
    const reason = new Error("the user left");
    expect(await rejection(zoom.sessions.get("a", {}, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(seen).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("leaves no timer behind", async () => {
    const { zoom } = scripted([() => json({})], { deadlineMs: 60_000 });
    await zoom.sessions.get("a");
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("each attempt has the whole of timeoutMs", async () => {
  const waits: number[] = [];
  const { zoom } = observedClient(
    (_, { signal }) => {
      const started = Date.now();
      return new Promise((_, reject) =>
        signal?.addEventListener("abort", () => {
          waits.push(Date.now() - started);
          reject(signal.reason);
        }),
      );
    },
    { timeoutMs: 1000, maxRetries: 2 },
  );
  expect(await outcome(zoom.sessions.get("a"))).toBeInstanceOf(TimeoutError);
  expect(waits).toEqual([1000, 1000, 1000]);
});

describe("a 401", () => {
  const keys = { apiKey: "the-key", apiSecret: "the-secret" };

  test("has one new token made, and the call sent once more", async () => {
    const sign = vi.spyOn(jwt, "sign");
    const { zoom, seen } = scripted([failed(401), () => json({ id: "a" })], keys);
    expect(await outcome(zoom.sessions.get("a"))).toEqual({ id: "a" });
    expect(seen).toHaveLength(2);
    expect(sign).toHaveBeenCalledTimes(2);
  });

  test("is told of as any retry is, with no wait", async () => {
    const onRetry = vi.fn();
    const { zoom } = scripted([failed(401), () => json({ id: "a" })], { ...keys, hooks: { onRetry } });
    await outcome(zoom.sessions.get("a"));
    expect(onRetry).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ operationId: "getSession", attempt: 1, status: 401, delayMs: 0 }),
    );
  });

  test("that comes again is the error", async () => {
    const { zoom, seen } = scripted([failed(401)], keys);
    expect(await outcome(zoom.sessions.create({ session_name: "a" }))).toBeInstanceOf(AuthenticationError);
    expect(seen).toHaveLength(2);
  });

  test("of parallel calls makes one new token for all of them", async () => {
    const sign = vi.spyOn(jwt, "sign");
    let count = 0;
    const { zoom } = observedClient(() => (++count <= 10 ? failed(401)() : json({})), { ...keys, maxRetries: 2 });
    await outcome(Promise.all(Array.from({ length: 10 }, () => zoom.sessions.get("a"))));
    expect(count).toBe(20);
    expect(sign).toHaveBeenCalledTimes(2);
  });

  test("asks a custom token source again, but not a token that is fixed", async () => {
    const source = vi.fn().mockReturnValueOnce("old").mockReturnValueOnce("new");
    const renewed = scripted([failed(401), () => json({})], { token: source });
    await outcome(renewed.zoom.sessions.get("a"));
    expect(renewed.seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);

    const fixed = scripted([failed(401)], { token: "fixed" });
    expect(await outcome(fixed.zoom.sessions.get("a"))).toBeInstanceOf(AuthenticationError);
    expect(fixed.seen).toHaveLength(1);
  });

  test("does not use up a retry", async () => {
    const { zoom, seen } = scripted([failed(503), failed(401), failed(503), failed(503), () => json({})], keys);
    expect(await outcome(zoom.sessions.get("a"))).toBeInstanceOf(ServerError);
    expect(seen).toHaveLength(4);
  });
});

test("errors say whether trying again may help", async () => {
  const thrown = async (failure: () => Response, call: (zoom: ZoomVideoSdk) => PromiseLike<unknown>) =>
    (await outcome(call(scripted([failure], { maxRetries: 0 }).zoom))) as ApiError;
  expect((await thrown(failed(503), (zoom) => zoom.sessions.get("a"))).retryable).toBe(true);
  expect((await thrown(failed(503), (zoom) => zoom.sessions.create({ session_name: "a" }))).retryable).toBe(false);
  expect((await thrown(failed(404), (zoom) => zoom.sessions.get("a"))).retryable).toBe(false);
});

test("what fails before sending is a ConnectionError all the same", async () => {
  const { zoom } = scripted([connectionLost("ENOTFOUND")]);
  expect(await outcome(zoom.sessions.create({ session_name: "a" }))).toBeInstanceOf(ConnectionError);
});

test("25 pages at ten requests a minute arrive without an error", async () => {
  const calls: number[] = [];
  const { zoom } = observedClient(
    ({ url }) => {
      const now = Date.now();
      if (calls.filter((time) => time > now - 60_000).length >= 10) return failed(429)();
      calls.push(now);
      const page = Number(url.searchParams.get("next_page_token") ?? 0);
      return json({ sessions: [{ id: String(page) }], next_page_token: page < 24 ? String(page + 1) : "" });
    },
    { maxRetries: 2 },
  );
  const sessions = (await outcome(zoom.sessions.list(range).toArray({ limit: Number.POSITIVE_INFINITY }))) as unknown[];
  expect(sessions).toEqual(Array.from({ length: 25 }, (_, page) => ({ id: String(page) })));
});
