import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ConnectionError, TimeoutError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

/** An answer that comes when the request is aborted, as `fetch` has it: a rejection. */
const never = (_: unknown, { signal }: RequestInit) =>
  new Promise<Response>((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));

/** An answer whose body never ends, until the request is aborted. */
const endlessBody = (_: unknown, { signal }: RequestInit) =>
  new Response(
    new ReadableStream({ start: (body) => signal?.addEventListener("abort", () => body.error(signal.reason)) }),
  );

describe("the time limit", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ["an answer", never],
    ["a body", endlessBody],
  ])("ends the wait for %s", async (_, answer) => {
    const { zoom } = observedClient(answer, { timeoutMs: 1000 });
    const failed = rejection(zoom.sessions.get("a"));
    await vi.advanceTimersByTimeAsync(999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    const error = await failed;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({
      operationId: "getSession",
      message: "getSession: no complete response within 1000 ms",
      cause: { name: "AbortError" },
    });
  });

  test("is 30 s if not set, and a call may set its own", async () => {
    const { zoom } = observedClient(never);
    const byDefault = rejection(zoom.sessions.get("a"));
    const own = rejection(zoom.sessions.get("a", {}, { timeoutMs: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(await own).toBeInstanceOf(TimeoutError);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(29_950);
    expect(await byDefault).toBeInstanceOf(TimeoutError);
  });

  test("leaves no timer behind", async () => {
    await observedClient(() => json({})).zoom.sessions.get("a");
    await rejection(observedClient(() => Promise.reject(new TypeError("fetch failed"))).zoom.sessions.get("a"));
    expect(vi.getTimerCount()).toBe(0);
  });

  test("may be none at all", async () => {
    const controller = new AbortController();
    const { zoom } = observedClient(never, { timeoutMs: Number.POSITIVE_INFINITY });
    const failed = rejection(zoom.sessions.get("a", {}, { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1);
    expect(vi.getTimerCount()).toBe(0);
    controller.abort();
    // Not a time limit, which a timer would make of Infinity at once.
    expect(await failed).toBe(controller.signal.reason);
  });
});

describe("the caller's signal", () => {
  test("aborts a call, which rejects with the signal's reason", async () => {
    const controller = new AbortController();
    const { zoom } = observedClient(never);
    const failed = rejection(zoom.sessions.get("a", {}, { signal: controller.signal }));
    const reason = new Error("the user left");
    setImmediate(() => controller.abort(reason));
    expect(await failed).toBe(reason);
  });

  test("that is aborted already keeps the request from being sent", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    const error = await rejection(zoom.sessions.get("a", {}, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ name: "AbortError" });
    expect(seen).toEqual([]);
  });

  test("has no listener left after a call", async () => {
    const { signal } = new AbortController();
    await observedClient(() => json({})).zoom.sessions.get("a", {}, { signal });
    await rejection(observedClient(() => Promise.reject(new TypeError("no"))).zoom.sessions.get("a", {}, { signal }));
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("a request with a body says that it is JSON, another one says nothing", async () => {
  const { zoom, seen } = observedClient(() => json({ id: "a" }));
  await zoom.sessions.create({ session_name: "a" });
  await zoom.sessions.get("a");
  expect(seen.map(({ headers }) => headers.get("content-type"))).toEqual(["application/json", null]);
});

test("a failed connection of which nothing is known is named without a code", async () => {
  const { zoom } = observedClient(() => Promise.reject(new TypeError("fetch failed")));
  expect(await rejection(zoom.sessions.get("a"))).toMatchObject({
    message: "getSession: the connection to api.zoom.us failed",
  });
});

test("a failed connection is named, with its cause", async () => {
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const thrown = new TypeError("fetch failed", { cause });
  const { zoom } = observedClient(() => Promise.reject(thrown));
  const error = await rejection(zoom.sessions.get("a"));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).not.toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({
    message: "getSession: the connection to api.zoom.us failed (ECONNREFUSED)",
    operationId: "getSession",
    cause: thrown,
  });
});
