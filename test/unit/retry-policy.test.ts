import { describe, expect, test } from "vitest";
import type { RateLimitLabel, RetryClass } from "../../src/core/operation.js";
import { decideRetry, type Failure, type RetryContext } from "../../src/internal/retry-policy.js";

const now = Date.parse("2026-11-22T12:00:00Z");
const midnight = new Date("2026-11-23T00:00:00Z");

const status = (code: number, headers: Record<string, string> = {}, message = ""): Failure => ({
  type: "status",
  status: code,
  headers: new Headers(headers),
  message,
});
const refused: Failure = { type: "connection", reason: "not-sent" };
const reset: Failure = { type: "connection", reason: "unknown" };
const invalidCertificate: Failure = { type: "connection", reason: "certificate" };
const daily = "You have reached the maximum daily rate limit for this API.";

function decide(failure: Failure, rest: Partial<RetryContext> = {}) {
  return decideRetry({
    failure,
    retryClass: "safe",
    label: "LIGHT",
    retries: 0,
    maxRetries: 2,
    maxRetryDelayMs: 60_000,
    remainingMs: Number.POSITIVE_INFINITY,
    now,
    random: 0.5,
    ...rest,
  });
}

const CLASSES: RetryClass[] = ["safe", "idempotent", "unsafe"];

describe("operation class × failure × attempt", () => {
  // Which classes of operation are sent again after the failure.
  const TABLE: [name: string, failure: Failure, again: RetryClass[]][] = [
    ["refused", refused, ["safe", "idempotent", "unsafe"]],
    ["reset or timed out after sending", reset, ["safe", "idempotent"]],
    ["invalid certificate", invalidCertificate, []],
    ["400", status(400), []],
    ["401", status(401), []],
    ["403", status(403), []],
    ["404", status(404), []],
    ["408", status(408), ["safe", "idempotent"]],
    ["409", status(409), []],
    ["429 per second", status(429, {}, "maximum per-second rate limit"), ["safe", "idempotent", "unsafe"]],
    ["429 concurrency", status(429, {}, "Too many concurrent requests."), ["safe", "idempotent", "unsafe"]],
    ["429 unknown", status(429), ["safe", "idempotent", "unsafe"]],
    ["429 daily", status(429, {}, daily), []],
    ["500", status(500), ["safe", "idempotent"]],
    ["501", status(501), []],
    ["502", status(502), ["safe", "idempotent"]],
    ["503", status(503), ["safe", "idempotent"]],
    ["504", status(504), ["safe", "idempotent"]],
    ["302", status(302), []],
  ];
  const cases = TABLE.flatMap(([name, failure, again]) =>
    CLASSES.flatMap((retryClass) =>
      [0, 1, 2].map((retries) => ({
        name,
        failure,
        retryClass,
        retries,
        retry: again.includes(retryClass) && retries < 2,
      })),
    ),
  );
  test.each(cases)(
    "$name, $retryClass, retries so far: $retries → $retry",
    ({ failure, retryClass, retries, retry }) => {
      expect(decide(failure, { retryClass, retries }).retry).toBe(retry);
    },
  );

  test("none where maxRetries is 0", () => {
    for (const [, failure] of TABLE) expect(decide(failure, { maxRetries: 0 }).retry).toBe(false);
  });
});

describe("the wait", () => {
  test.each([
    [0, 0, 0],
    [0, 1, 500],
    [1, 1, 1000],
    [2, 1, 2000],
    [3, 0.5, 2000],
    [4, 1, 8000],
    [9, 1, 8000],
  ])("after %d retries, with the random number %d, is %d ms of backoff", (retries, random, delayMs) => {
    expect(decide(status(503), { retries, random, maxRetries: 99 })).toEqual({ retry: true, delayMs });
    expect(decide(refused, { retries, random, maxRetries: 99 })).toEqual({ retry: true, delayMs });
  });

  test.each<[RateLimitLabel, number, number]>([
    ["LIGHT", 0, 1000],
    ["MEDIUM", 1, 1500],
    ["HEAVY", 0.5, 1250],
    ["RESOURCE-INTENSIVE", 0, 60_000],
    // The jitter on top of the minute would make the wait longer than is allowed.
    ["RESOURCE-INTENSIVE", 1, 60_000],
  ])("after a 429 of a %s operation without a hint is its window at least", (label, random, delayMs) => {
    expect(decide(status(429), { label, random })).toEqual({ retry: true, delayMs });
  });

  test.each<[string, number]>([
    ["3", 3000],
    ["2026-11-22T12:00:03Z", 3000],
    ["Sun, 22 Nov 2026 12:00:03 GMT", 3000],
    ["2020-05-31T00:00:00Z", 0],
  ])("is what Retry-After says: %s", (value, delayMs) => {
    for (const code of [429, 503]) {
      expect(decide(status(code, { "retry-after": value }), { label: "RESOURCE-INTENSIVE" })).toEqual({
        retry: true,
        delayMs,
      });
    }
  });

  test("that is longer than allowed is not slept through: the error says when to come back", () => {
    const inTwoMinutes = new Date(now + 120_000);
    expect(decide(status(429, { "retry-after": "120" }))).toEqual({ retry: false, retryAt: inTwoMinutes });
    expect(decide(status(503, { "retry-after": "120" }))).toEqual({ retry: false, retryAt: inTwoMinutes });
    expect(decide(status(429), { label: "RESOURCE-INTENSIVE", maxRetryDelayMs: 5000 })).toEqual({
      retry: false,
      retryAt: new Date(now + 60_000),
    });
  });

  test("that would pass the deadline is not slept through either", () => {
    expect(decide(status(429), { remainingMs: 900 })).toEqual({ retry: false, retryAt: new Date(now + 1250) });
    expect(decide(status(503), { remainingMs: 200, random: 1 })).toEqual({ retry: false, retryAt: undefined });
  });

  test("that is allowed to be endless stays a date", () => {
    const huge = status(429, { "retry-after": "9".repeat(30) });
    expect(decide(huge)).toMatchObject({ retry: false, retryAt: new Date(8.64e15) });
  });
});

describe("a daily limit", () => {
  test.each<[string, Failure]>([
    ["by its message", status(429, {}, daily)],
    ["by its header", status(429, { "x-ratelimit-type": "Daily-limit" })],
    ["with a hint that has passed", status(429, { "retry-after": "2020-05-31T00:00:00Z" }, daily)],
  ])("%s is over at 00:00 UTC", (_, failure) => {
    expect(decide(failure, { retryClass: "unsafe" })).toEqual({ retry: false, retryAt: midnight });
  });

  test("is over when the hint says", () => {
    const failure = status(429, { "retry-after": "2026-11-23T06:00:00Z" }, daily);
    expect(decide(failure)).toEqual({ retry: false, retryAt: new Date("2026-11-23T06:00:00Z") });
  });

  test("is waited for in the last minute before", () => {
    const late = midnight.getTime() - 20_000;
    expect(decide(status(429, {}, daily), { now: late })).toEqual({ retry: true, delayMs: 20_000 });
  });
});
