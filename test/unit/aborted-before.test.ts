import { expect, test, vi } from "vitest";
import { json, observedClient, rejection } from "../support/observed-client.js";

const left = new Error("user left");

test.each([
  ["a rate limiter", { rateLimit: "pro" }],
  ["a token function", { token: () => Promise.reject(new Error("vault is sealed")) }],
  ["a limiter that rejects", { rateLimit: { acquire: () => Promise.reject(left) } }],
] as const)("a signal that has aborted already rejects the call and nothing else, with %s", async (_, options) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const { zoom, seen } = observedClient(() => json({}), { ...options });
  expect(await rejection(zoom.sessions.get("a", {}, { signal: AbortSignal.abort(left) }))).toBe(left);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(seen).toEqual([]);
});

test("the limiter is told about a request that it granted and that was never sent", async () => {
  const rateLimit = { acquire: async () => {}, report: vi.fn() };
  const token = () => Promise.reject(new Error("vault is sealed"));
  const { zoom } = observedClient(() => json({}), { rateLimit, token });
  await rejection(zoom.sessions.get("a"));
  expect(rateLimit.report).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ operationId: "getSession" }),
    undefined,
  );
});

test("the limiter is told about a request that it granted after an abort", async () => {
  const controller = new AbortController();
  let grant = () => {};
  const acquire = () =>
    new Promise<void>((resolve) => {
      grant = resolve;
      controller.abort(left);
    });
  const rateLimit = { acquire, report: vi.fn() };
  const { zoom } = observedClient(() => json({}), { rateLimit });
  expect(await rejection(zoom.sessions.get("a", {}, { signal: controller.signal }))).toBe(left);
  grant();
  await new Promise((resolve) => setImmediate(resolve));
  expect(rateLimit.report).toHaveBeenCalledOnce();
});
