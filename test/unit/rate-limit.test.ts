import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ClientOptions, RateLimitError, TimeoutError } from "../../src/index.js";
import { memoryRateLimiter, type RateLimitedRequest, type RateLimitResponse } from "../../src/rate-limit/index.js";
import { json, noContent, observedClient, rejection } from "../support/observed-client.js";
import { StrictCounter } from "../support/strict-counter.js";

// Everything here happens on a fake clock: a wait takes no time.
beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets time pass until the call is done. */
async function done<T>(call: PromiseLike<T>): Promise<T> {
  const settled = Promise.resolve(call);
  settled.catch(() => {});
  // The first call loads the limiter, the first list its module, the first failure the policy: none is a timer.
  await vi.dynamicImportSettled();
  await vi.runAllTimersAsync();
  return settled;
}

const TOO_MANY = "You have reached the maximum per-second rate limit for this API. Try again later.";
const range = { type: "past", from: "2026-11-01", to: "2026-11-22" } as const;

/** Lists 25 pages of sessions, and counts as strictly as can be. */
function pagedServer(options: ClientOptions) {
  const counter = new StrictCounter(10, 60_000);
  const { zoom } = observedClient(
    ({ url }) => {
      if (!counter.admits(Date.now())) return json({ code: 429, message: TOO_MANY }, 429);
      const page = Number(url.searchParams.get("next_page_token") ?? 1);
      return json({ sessions: [{ id: `session-${page}` }], ...(page < 25 && { next_page_token: `${page + 1}` }) });
    },
    { maxRetries: 2, ...options },
  );
  return { zoom, counter };
}

describe("25 pages of sessions at ten a minute end without an error", () => {
  test.each([
    ["with the limiter of a plan: nothing is refused", { rateLimit: "pro" }, 0],
    ["without a limiter: what is refused is sent again", {}, 2],
  ] as [string, ClientOptions, number][])("%s", async (_, options, refused) => {
    const { zoom, counter } = pagedServer(options);
    const sessions = await done(zoom.sessions.list(range).toArray({ limit: 1000 }));
    expect(sessions.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, index) => `session-${index + 1}`));
    expect(counter.rejected).toBe(refused);
  });
});

describe("what passes the limiter", () => {
  /** A limiter that lets all through, and what it was told. */
  function spy() {
    const acquired: RateLimitedRequest[] = [];
    const reported: [RateLimitedRequest, RateLimitResponse | undefined][] = [];
    return {
      acquired,
      reported,
      rateLimit: {
        acquire: async (request: RateLimitedRequest) => void acquired.push(request),
        report: (request: RateLimitedRequest, answer: RateLimitResponse | undefined) =>
          void reported.push([request, answer]),
      },
    };
  }

  test("every attempt, before it is sent, with its outcome afterwards", async () => {
    const { acquired, reported, rateLimit } = spy();
    const answers = [
      () => Promise.reject(new TypeError("fetch failed")),
      () => json({ code: 429, message: TOO_MANY }, 429, { "x-ratelimit-type": "QPS" }),
      () => json({ code: 124, message: "Invalid access token." }, 401),
      () => json({ id: "a" }),
    ];
    const { zoom, seen } = observedClient(
      () => {
        expect(acquired).toHaveLength(seen.length);
        return (answers[seen.length - 1] as () => Response)();
      },
      { rateLimit, maxRetries: 2, apiKey: "the-key", apiSecret: "the-secret" },
    );
    await done(zoom.sessions.get("a"));
    expect(acquired.map(({ operationId, label }) => `${operationId} ${label}`)).toEqual(
      Array.from({ length: 4 }, () => "getSession HEAVY"),
    );
    expect(reported.map(([request]) => request)).toEqual(acquired);
    expect(reported.map(([, answer]) => answer?.response.status)).toEqual([undefined, 429, 401, 200]);
    expect(reported[1]?.[1]?.text).toContain("per-second");
    expect(reported[1]?.[1]?.response.headers.get("x-ratelimit-type")).toBe("QPS");
  });

  test("sub-accounts and raw calls, through the same one", async () => {
    const { acquired, rateLimit } = spy();
    const { zoom } = observedClient(() => noContent(), { rateLimit });
    await zoom.account("sub").sessions.delete("a");
    await zoom.raw.PATCH("/videosdk/sessions/{sessionId}/livestream", {
      params: { path: { sessionId: "a" } },
      body: { stream_url: "rtmp://a", stream_key: "b", page_url: "https://c" },
    });
    await zoom.raw.GET("/videosdk/brand-new" as "/videosdk/sessions", { params: { query: range } });
    expect(acquired.map(({ operationId, label }) => `${operationId} ${label}`)).toEqual([
      "deleteSession LIGHT",
      "updateLivestream LIGHT",
      "GET /videosdk/brand-new HEAVY",
    ]);
  });

  test("the deadline and the signal of the call", async () => {
    const { acquired, rateLimit } = spy();
    const { zoom } = observedClient(() => noContent(), { rateLimit });
    await zoom.sessions.delete("a", { deadlineMs: 5000 });
    await zoom.sessions.delete("a");
    expect(acquired.map(({ remainingMs }) => remainingMs)).toEqual([5000, Number.POSITIVE_INFINITY]);
    expect(acquired[0]?.signal).toBeInstanceOf(AbortSignal);
  });
});

describe("a call that the limiter holds back", () => {
  test("ends with the caller's reason, and the limiter's own errors are the call's", async () => {
    const reason = new Error("changed my mind");
    const never = { acquire: () => new Promise<void>(() => {}) };
    const controller = new AbortController();
    const { zoom, seen } = observedClient(() => noContent(), { rateLimit: never });
    const call = rejection(zoom.sessions.delete("a", { signal: controller.signal }));
    controller.abort(reason);
    expect(await call).toBe(reason);
    const late = rejection(zoom.sessions.delete("a", { deadlineMs: 100 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await late).toBeInstanceOf(TimeoutError);

    const refusing = { acquire: () => Promise.reject(reason) };
    const other = observedClient(() => noContent(), { rateLimit: refusing });
    expect(await rejection(other.zoom.sessions.delete("a"))).toBe(reason);
    expect([...seen, ...other.seen]).toEqual([]);
  });

  test("beyond its deadline is a RateLimitError at once, and nothing is sent", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }), {
      rateLimit: memoryRateLimiter({ plan: "pro" }),
    });
    const list = () => zoom.raw.GET("/videosdk/sessions", { params: { query: range } });
    for (let count = 0; count < 10; count += 1) await list();
    const error = await rejection(done(zoom.sessions.list(range, { deadlineMs: 30_000 })));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ operationId: "listSessions", retryAt: new Date("2026-11-22T12:01:00.060Z") });
    expect(seen).toHaveLength(10);
  });
});

test("several clients of an account share a limiter", async () => {
  const rateLimit = memoryRateLimiter({ plan: "pro", limits: { LIGHT: 2 } });
  const at: number[] = [];
  const start = Date.now();
  const clients = Array.from({ length: 3 }, () =>
    observedClient(
      () => {
        at.push(Date.now() - start);
        return noContent();
      },
      { rateLimit },
    ),
  );
  await done(Promise.all(clients.map(({ zoom }) => zoom.sessions.delete("a"))));
  expect(at).toEqual([0, 0, 1001]);
});
