import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ConfigError,
  type MemoryRateLimiterOptions,
  memoryRateLimiter,
  RateLimitError,
  type RateLimitedRequest,
  type RateLimitLabel,
} from "../../src/rate-limit/index.js";
import { StrictCounter } from "../support/strict-counter.js";

// Everything here happens on a fake clock: a wait takes no time.
const NOON = Date.parse("2026-11-22T12:00:00Z");
beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

const request = (label: RateLimitLabel, rest: Partial<RateLimitedRequest> = {}): RateLimitedRequest => ({
  operationId: "theOperation",
  label,
  signal: undefined,
  remainingMs: Number.POSITIVE_INFINITY,
  ...rest,
});
const answer = (status: number, headers: Record<string, string> = {}, text = "") => ({
  response: { status, headers: new Headers(headers) },
  text,
});
const DAILY = "You have reached the maximum daily rate limit for this API.";
const PER_SECOND = "You have reached the maximum per-second rate limit for this API. Try again later.";

/** Calls that are answered as soon as they are let through; `at` collects when that was, from the start. */
function caller(options: Partial<MemoryRateLimiterOptions> = {}) {
  const limiter = memoryRateLimiter({ plan: "pro", ...options });
  const at: number[] = [];
  const errors: unknown[] = [];
  const call = async (label: RateLimitLabel, received = answer(200), rest: Partial<RateLimitedRequest> = {}) => {
    const asked = request(label, rest);
    try {
      await limiter.acquire(asked);
    } catch (error) {
      errors.push(error);
      return;
    }
    at.push(Date.now() - NOON);
    limiter.report(asked, received);
  };
  const calls = (count: number, label: RateLimitLabel) => Array.from({ length: count }, () => call(label));
  return { limiter, at, errors, call, calls };
}

describe("as many calls as Zoom's page says", () => {
  test.each([
    ["pro", "LIGHT", 30, 1000],
    ["pro", "MEDIUM", 20, 1000],
    ["pro", "HEAVY", 10, 1000],
    ["pro", "RESOURCE-INTENSIVE", 10, 60_000],
    ["business", "LIGHT", 80, 1000],
    ["business", "MEDIUM", 60, 1000],
    ["business", "HEAVY", 40, 1000],
    ["business", "RESOURCE-INTENSIVE", 20, 60_000],
  ] as const)(
    "%s, %s: %i in %i ms, and no slower than that by more than 5 %%",
    async (plan, label, limit, windowMs) => {
      const { at, calls } = caller({ plan });
      calls(5 * limit, label);
      await vi.runAllTimersAsync();
      const server = new StrictCounter(limit, windowMs);
      expect(at.every((time) => server.admits(time))).toBe(true);
      expect(at).toHaveLength(5 * limit);
      // The first window's calls are sent at once.
      expect(at[limit - 1]).toBe(0);
      expect(at.at(-1)).toBeLessThanOrEqual(4 * windowMs * 1.05);
    },
  );

  test("labels don't wait for each other", async () => {
    const { at, calls } = caller();
    calls(11, "RESOURCE-INTENSIVE");
    calls(30, "LIGHT");
    await vi.advanceTimersByTimeAsync(0);
    expect(at).toHaveLength(40);
  });

  test("own limits go over the plan's", async () => {
    const { at, calls } = caller({ limits: { LIGHT: 3 } });
    calls(4, "LIGHT");
    await vi.advanceTimersByTimeAsync(999);
    expect(at).toHaveLength(3);
  });

  test.each([
    [{ plan: "free" as "pro" }, /^plan must be "pro" or "business"/],
    [{ plan: "pro", limits: { LIGHT: 0 } }, /^limits\.LIGHT must be a positive integer/],
    [{ plan: "pro", limits: { LIGHT: "9" as unknown as number } }, /^limits\.LIGHT must be a positive integer/],
    [{ plan: "pro", limits: { light: 5 } as object }, /^limits\.light is not an option\. Did you mean LIGHT\?/],
    [
      { plan: "pro", limit: { LIGHT: 5 } } as object as MemoryRateLimiterOptions,
      /^limit is not an option\. Did you mean limits\?/,
    ],
    [undefined as never, /^options must be an object, not undefined/],
    [{} as MemoryRateLimiterOptions, /^plan must be "pro" or "business", not undefined/],
    [{ plan: "pro", limits: null as never }, /^limits must be an object, not null/],
  ] as [MemoryRateLimiterOptions, RegExp][])("%j is rejected", (options, message) => {
    expect(() => memoryRateLimiter(options)).toThrow(ConfigError);
    expect(() => memoryRateLimiter(options)).toThrow(message);
  });
});

describe("waiting", () => {
  test("is in line: first come, first served", async () => {
    const { limiter } = caller({ limits: { LIGHT: 2 } });
    const order: number[] = [];
    for (let number = 0; number < 7; number += 1) limiter.acquire(request("LIGHT")).then(() => order.push(number));
    await vi.runAllTimersAsync();
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test("ends with the signal's reason; nobody behind waits longer for it, no timer and no listener is left", async () => {
    const { limiter, at, errors, call, calls } = caller({ limits: { LIGHT: 1 } });
    const controller = new AbortController();
    calls(1, "LIGHT");
    call("LIGHT", answer(200), { signal: controller.signal });
    call("LIGHT");
    const reason = new Error("changed my mind");
    controller.abort(reason);
    await vi.runAllTimersAsync();
    expect(errors).toEqual([reason]);
    expect(at).toEqual([0, 1001]);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);

    const last = new AbortController();
    await vi.advanceTimersByTimeAsync(1001);
    calls(1, "LIGHT");
    call("LIGHT", answer(200), { signal: last.signal });
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(1);
    last.abort();
    expect(vi.getTimerCount()).toBe(0);
    await expect(limiter.acquire(request("LIGHT", { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  test("leaves neither timer nor listener when all had their turn", async () => {
    const { call } = caller({ limits: { LIGHT: 1 } });
    const { signal } = new AbortController();
    for (let number = 0; number < 3; number += 1) call("LIGHT", answer(200), { signal });
    await vi.runAllTimersAsync();
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test("beyond the deadline is rejected at once, and says when the next place is free", async () => {
    const { limiter, calls } = caller();
    calls(10, "RESOURCE-INTENSIVE");
    const asked = request("RESOURCE-INTENSIVE", { remainingMs: 30_000 });
    const refused = await limiter.acquire(asked).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RateLimitError);
    expect(refused).toMatchObject({
      kind: "per-second",
      operationId: "theOperation",
      retryable: true,
      retryAt: new Date(NOON + 60_060),
      message: expect.stringMatching(/^theOperation: Not sent: the per-minute limit for RESOURCE-INTENSIVE calls/),
    });
    expect(Date.now()).toBe(NOON);
  });

  test("counts those ahead in line", async () => {
    const { limiter, calls } = caller();
    calls(20, "RESOURCE-INTENSIVE");
    await vi.advanceTimersByTimeAsync(0);
    const soon = limiter.acquire(request("RESOURCE-INTENSIVE", { remainingMs: 110_000 }));
    await expect(soon).rejects.toMatchObject({ retryAt: new Date(NOON + 120_060) });
    const later = limiter.acquire(request("RESOURCE-INTENSIVE", { remainingMs: 130_000 }));
    await vi.runAllTimersAsync();
    await later;
    expect(limiter.snapshot().labels["RESOURCE-INTENSIVE"].waiting).toBe(0);
  });

  test("lasts until a window after the response: the server may have counted the request just before it", async () => {
    const { limiter } = caller({ limits: { LIGHT: 1 } });
    const slow = request("LIGHT");
    await limiter.acquire(slow);
    const next = limiter.acquire(request("LIGHT"));
    await vi.advanceTimersByTimeAsync(5000);
    expect(limiter.snapshot().labels.LIGHT).toMatchObject({ available: 0, waiting: 1 });
    limiter.report(slow, answer(200));
    await vi.runAllTimersAsync();
    await next;
    expect(Date.now() - NOON).toBe(6001);
  });

  test("is a second longer behind a request without a response, which may still be on its way", async () => {
    const { limiter } = caller({ limits: { LIGHT: 1 } });
    const lost = request("LIGHT");
    await limiter.acquire(lost);
    limiter.report(lost, undefined);
    const next = limiter.acquire(request("LIGHT"));
    await vi.runAllTimersAsync();
    await next;
    expect(Date.now() - NOON).toBe(2001);
  });

  test("ends after five minutes behind a request that is never reported", async () => {
    const { limiter } = caller({ limits: { LIGHT: 1 } });
    await limiter.acquire(request("LIGHT"));
    const next = limiter.acquire(request("LIGHT"));
    await vi.runAllTimersAsync();
    await next;
    expect(Date.now() - NOON).toBe(300_000);
  });

  test.each([
    ["set back by an hour", -3_600_000],
    ["set forward by an hour", 3_600_000],
  ])("goes on when the clock is %s", async (_, jump) => {
    const { at, calls } = caller({ limits: { LIGHT: 1 } });
    calls(3, "LIGHT");
    vi.setSystemTime(Date.now() + jump);
    await vi.advanceTimersByTimeAsync(3000);
    expect(at).toHaveLength(3);
  });
});

describe("the daily limit", () => {
  test("is shared by HEAVY and RESOURCE-INTENSIVE, and ends the wait of all who are in line", async () => {
    const { at, errors, calls } = caller({ limits: { daily: 12 } });
    calls(5, "RESOURCE-INTENSIVE");
    calls(9, "HEAVY");
    await vi.runAllTimersAsync();
    expect(at).toHaveLength(12);
    expect(errors).toHaveLength(2);
    for (const error of errors) {
      expect(error).toBeInstanceOf(RateLimitError);
      expect(error).toMatchObject({ kind: "daily", retryAt: new Date("2026-11-23T00:00:00Z") });
    }
    // LIGHT and MEDIUM have none.
    calls(1, "LIGHT");
    await vi.advanceTimersByTimeAsync(0);
    expect(at).toHaveLength(13);
  });

  test("starts again at 00:00 UTC", async () => {
    const { at, errors, calls } = caller({ limits: { daily: 1 } });
    calls(2, "HEAVY");
    vi.setSystemTime(new Date("2026-11-23T00:00:00Z"));
    calls(1, "HEAVY");
    await vi.runAllTimersAsync();
    expect([at.length, errors.length]).toEqual([2, 1]);
  });

  test("is waited for in the last minute of the day", async () => {
    vi.setSystemTime(new Date("2026-11-22T23:59:30Z"));
    const { at, errors, calls } = caller({ limits: { daily: 1 } });
    calls(2, "HEAVY");
    await vi.runAllTimersAsync();
    expect([at.length, errors.length]).toEqual([2, 0]);
    expect(Date.now()).toBe(Date.parse("2026-11-23T00:00:00Z"));
  });
});

describe("a response corrects the count", () => {
  const qps = (remaining: number | string) =>
    answer(200, { "x-ratelimit-type": "QPS", "x-ratelimit-limit": "30", "x-ratelimit-remaining": String(remaining) });

  test("where others call too", async () => {
    const { limiter, call } = caller();
    await call("LIGHT", qps(10));
    expect(limiter.snapshot().labels.LIGHT.available).toBe(10);
    await vi.advanceTimersByTimeAsync(1001);
    expect(limiter.snapshot().labels.LIGHT.available).toBe(30);
  });

  test("but not where our own later calls explain it", async () => {
    const { limiter, calls } = caller();
    const slow = request("LIGHT");
    await limiter.acquire(slow);
    calls(9, "LIGHT");
    await vi.advanceTimersByTimeAsync(0);
    limiter.report(slow, qps(20));
    expect(limiter.snapshot().labels.LIGHT.available).toBe(20);
  });

  test.each([
    ["a count below 0", { "x-ratelimit-type": "QPS", "x-ratelimit-remaining": "-6" }],
    ["text", { "x-ratelimit-type": "QPS", "x-ratelimit-remaining": "few" }],
    ["a count of nobody knows what", { "x-ratelimit-remaining": "0" }],
    ["the count of the day", { "x-ratelimit-limit": "6000", "x-ratelimit-remaining": "3" }],
  ])("%s changes nothing", async (_, headers) => {
    const { limiter, call } = caller();
    await call("LIGHT", answer(200, headers));
    expect(limiter.snapshot().labels.LIGHT.available).toBe(29);
  });

  test.each([
    ["by its type", { "x-ratelimit-type": "Daily-limit", "x-ratelimit-remaining": "7" }],
    ["by its size", { "x-ratelimit-limit": "30000", "x-ratelimit-remaining": "7" }],
  ])("of the day, told %s", async (_, headers) => {
    const { limiter, call } = caller();
    await call("HEAVY", answer(200, headers));
    expect(limiter.snapshot().daily).toEqual({
      limit: 30_000,
      used: 29_993,
      resetsAt: new Date("2026-11-23T00:00:00Z"),
    });
    expect(limiter.snapshot().labels["RESOURCE-INTENSIVE"].available).toBe(7);
  });

  test.each<[string, RateLimitLabel, Record<string, string>, string, number]>([
    ["without a hint, for the window", "LIGHT", {}, PER_SECOND, 1000],
    ["without a hint, for the window", "RESOURCE-INTENSIVE", {}, PER_SECOND, 60_000],
    [
      "until X-RateLimit-Reset",
      "RESOURCE-INTENSIVE",
      { "x-ratelimit-reset": String(NOON / 1000 + 12) },
      PER_SECOND,
      12_000,
    ],
    [
      "until X-RateLimit-Reset by the server's clock",
      "RESOURCE-INTENSIVE",
      { "x-ratelimit-reset": String(NOON / 1000 + 72), date: new Date(NOON + 60_000).toUTCString() },
      PER_SECOND,
      12_000,
    ],
    ["not for a reset that can't be", "LIGHT", { "x-ratelimit-reset": "99999999999" }, PER_SECOND, 1000],
    ["as long as Retry-After says", "LIGHT", { "retry-after": "7" }, PER_SECOND, 7000],
    ["not for a conflict over one thing", "LIGHT", {}, "Too many concurrent requests.", 0],
    ["for the window, where it doesn't tell", "LIGHT", { "x-ratelimit-limit": "6000" }, "", 1000],
  ])("a 429 stops the label: %s (%s)", async (_, label, headers, text, stop) => {
    const { limiter, call, at } = caller();
    await call(label, answer(429, headers, text));
    await call(label === "LIGHT" ? "MEDIUM" : "LIGHT");
    call(label);
    await vi.runAllTimersAsync();
    expect(at).toEqual([0, 0, stop]);
    expect(limiter.snapshot().labels[label].resumesAt).toBeUndefined();
  });

  test("a daily 429 stops both labels of the count until the time it names", async () => {
    const { call, at, errors } = caller();
    await call("HEAVY", answer(429, { "retry-after": "2026-11-22T18:00:00Z" }, DAILY));
    await call("RESOURCE-INTENSIVE");
    expect(errors).toMatchObject([{ kind: "daily", retryAt: new Date("2026-11-22T18:00:00Z") }]);
    vi.setSystemTime(new Date("2026-11-22T18:00:00Z"));
    await call("RESOURCE-INTENSIVE");
    expect(at).toHaveLength(2);
  });

  test.each<[string, ReturnType<typeof answer>]>([
    ["how many calls are left", answer(200, { "x-ratelimit-type": "Daily-limit", "x-ratelimit-remaining": "0" })],
    ["a 429", answer(429, {}, DAILY)],
    ["a 429 with Retry-After", answer(429, { "retry-after": "2026-11-23T00:00:00Z" }, DAILY)],
  ])("%s of the server's yesterday does not stop today", async (_, received) => {
    vi.setSystemTime("2026-11-23T00:00:00.040Z");
    received.response.headers.set("date", "Sun, 22 Nov 2026 23:59:59 GMT");
    const { call, at, errors } = caller();
    await call("HEAVY", received);
    await vi.advanceTimersByTimeAsync(1001);
    await call("HEAVY");
    expect([at.length, errors]).toEqual([2, []]);
  });

  test("a Retry-After is meant by the server's clock", async () => {
    const { call, at } = caller();
    // Ours is ten minutes behind.
    const date = new Date(NOON + 600_000).toUTCString();
    await call("LIGHT", answer(429, { "retry-after": "2026-11-22T12:10:01Z", date }, PER_SECOND));
    call("LIGHT");
    await vi.runAllTimersAsync();
    expect(at).toEqual([0, 1000]);
  });

  test("a daily 429 of another label stops that one, until midnight", async () => {
    const { call, at, errors } = caller();
    await call("LIGHT", answer(429, {}, DAILY));
    await call("LIGHT");
    await call("MEDIUM");
    expect(errors).toMatchObject([{ kind: "daily", retryAt: new Date("2026-11-23T00:00:00Z") }]);
    expect(at).toHaveLength(2);
  });
});

test("a snapshot shows what waits, and until when", async () => {
  const { limiter, calls } = caller();
  calls(13, "RESOURCE-INTENSIVE");
  await vi.advanceTimersByTimeAsync(0);
  expect(limiter.snapshot()).toEqual({
    labels: {
      LIGHT: { limit: 30, windowMs: 1000, available: 30, waiting: 0, resumesAt: undefined },
      MEDIUM: { limit: 20, windowMs: 1000, available: 20, waiting: 0, resumesAt: undefined },
      HEAVY: { limit: 10, windowMs: 1000, available: 10, waiting: 0, resumesAt: undefined },
      "RESOURCE-INTENSIVE": {
        limit: 10,
        windowMs: 60_000,
        available: 0,
        waiting: 3,
        resumesAt: new Date(NOON + 60_060),
      },
    },
    daily: { limit: 30_000, used: 10, resetsAt: new Date("2026-11-23T00:00:00Z") },
  });
});
