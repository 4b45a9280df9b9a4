import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiPromise, NotFoundError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

const unhandled = vi.fn();
beforeEach(() => {
  unhandled.mockClear();
  process.on("unhandledRejection", unhandled);
});
afterEach(() => process.off("unhandledRejection", unhandled));

/** Unhandled rejections are told of once the microtasks are through. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("a call awaits to its data", async () => {
  const promise = observedClient(() => json({ id: "a" })).zoom.sessions.get("a");
  expect(promise).toBeInstanceOf(ApiPromise);
  expect(promise).toBeInstanceOf(Promise);
  expect(await promise).toEqual({ id: "a" });
});

test("what then, catch and finally make are plain promises", () => {
  const promise = observedClient(() => json({})).zoom.sessions.get("a");
  for (const derived of [promise.then(), promise.catch(() => {}), promise.finally(() => {})]) {
    expect(derived).not.toBeInstanceOf(ApiPromise);
  }
});

test("withResponse gives data and answer", async () => {
  const { zoom } = observedClient(() => json({ id: "a" }, 200, { "x-zm-trackingid": "WEB_1" }));
  const { data, response } = await zoom.sessions.get("a").withResponse();
  expect(data).toEqual({ id: "a" });
  expect(response.status).toBe(200);
  expect(response.headers.get("x-zm-trackingid")).toBe("WEB_1");
});

test("withResponse of a list gives its first page", async () => {
  const { zoom } = observedClient(() => json({ sessions: [{ id: "a" }] }));
  const { data, response } = await zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" }).withResponse();
  expect(data.items).toEqual([{ id: "a" }]);
  expect(response.status).toBe(200);
});

test("a rejection that someone handles through withResponse is not unhandled elsewhere", async () => {
  const { zoom } = observedClient(() => json({ code: 3001, message: "No." }, 404));
  expect(await rejection(zoom.sessions.get("a").withResponse())).toBeInstanceOf(NotFoundError);
  await settle();
  expect(unhandled).not.toHaveBeenCalled();
});

test("a rejection that nobody handles is unhandled", async () => {
  const { zoom } = observedClient(() => json({ code: 3001, message: "No." }, 404));
  zoom.sessions.get("a");
  await settle();
  await settle();
  expect(unhandled).toHaveBeenCalledOnce();
});
