import { expect } from "vitest";
import type { RateLimitKind } from "../../../src/core/rate-limiter.js";
import type { Fault } from "./support/fault.js";
import { testFaults } from "./support/test-faults.js";
import { json } from "./support/wire.js";

/** Zoom's messages. */
const MESSAGES: Record<RateLimitKind, string> = {
  "per-second": "You have reached the maximum per-second rate limit for this API. Try again later.",
  daily: "You have reached the maximum daily rate limit for this API. Refer to the response header for details.",
  concurrency: "Too many concurrent requests. A request to disassociate this user has already been made.",
  unknown: "Too many requests.",
};

interface Storm {
  kind?: RateLimitKind;
  status?: number;
  /** Milliseconds to wait; left out where the answer does not tell. */
  asksMs?: number;
  /** Left out where the error is to have a time, but it does not matter which. */
  retryAt?: () => Date;
  deadlineMs?: number;
}

/** `hint` is the `Retry-After`. */
function storm(name: string, hint: (() => string) | undefined, storm: Storm = {}): Fault {
  const { kind = "unknown", status = 429, asksMs, retryAt, deadlineMs } = storm;
  const isLimit = status === 429;
  return {
    name: `${status}, ${name}`,
    failure: { type: "status", status, ...(asksMs !== undefined && { asksMs }) },
    ...(deadlineMs !== undefined && { limits: { deadlineMs } }),
    act: ({ answer }) => {
      const body = JSON.stringify({ code: status, message: MESSAGES[kind] });
      answer(json(body, status, hint && { "retry-after": hint() }));
    },
    error: () => ({ ...(isLimit && { kind, retryAt: expect.any(Date) }), ...(retryAt && { retryAt: retryAt() }) }),
  };
}

const inMs = (ms: number) => new Date(Date.now() + ms);
const at = (time: string) => ({ asksMs: Number.POSITIVE_INFINITY, retryAt: () => new Date(time) });
const midnight = () => new Date("2026-11-23T00:00:00Z");
const LATER = "2099-01-01T00:00:00Z";
/** No wait: the time is now, or has passed. */
const now = { asksMs: 0 };

testFaults([
  storm("per second", undefined, { kind: "per-second" }),
  storm("concurrency", undefined, { kind: "concurrency" }),
  storm("no hint", undefined),
  storm("no hint, a deadline before the end of the window", undefined, { asksMs: 1000, deadlineMs: 900 }),
  storm("daily, no hint", undefined, { kind: "daily", asksMs: Number.POSITIVE_INFINITY, retryAt: midnight }),
  storm("daily, ISO", () => LATER, { kind: "daily", ...at(LATER) }),
  storm("daily, ISO in the past", () => "2020-05-31T00:00:00Z", { kind: "daily", ...at(""), retryAt: midnight }),
  storm("seconds", () => "1", { asksMs: 1000 }),
  storm("0 seconds", () => "0", now),
  storm("ISO", () => inMs(300).toISOString(), { asksMs: 300 }),
  storm("HTTP date", () => inMs(900).toUTCString(), now),
  storm("ISO in the past", () => "2020-05-31T00:00:00Z", now),
  storm("HTTP date in the past", () => "Sun, 31 May 2020 00:00:00 GMT", now),
  storm("ISO in years", () => LATER, at(LATER)),
  storm("HTTP date in years", () => new Date(LATER).toUTCString(), at(LATER)),
  storm("seconds beyond all dates", () => "9".repeat(30), { ...at(""), retryAt: () => new Date(8.64e15) }),
  storm("garbage", () => "soon, or not"),
  storm("negative", () => "-5"),
  storm("ISO", () => inMs(300).toISOString(), { status: 503, asksMs: 300 }),
  storm("ISO in years", () => LATER, { status: 503, asksMs: Number.POSITIVE_INFINITY }),
]);
