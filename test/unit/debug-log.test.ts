import { expect, test, vi } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { json, noContent, observedClient, rejection } from "../support/observed-client.js";

/** A client and what it logs at the level `debug`. */
function debugged(answers: (() => Response | Promise<Response>)[], options: ClientOptions = {}) {
  const debug = vi.fn<(message: string, details: Record<string, unknown>) => void>();
  const logger = { debug, info() {}, warn() {}, error() {} };
  const answer = () => answers.shift()?.() ?? json({});
  const { zoom } = observedClient(answer, { logger, logLevel: "debug", ...options });
  const lines = () => debug.mock.calls.map(([message]) => message.replace(/after \d+ ms/, "after … ms"));
  const details = () => debug.mock.calls.map(([, each]) => each);
  return { zoom, lines, details };
}

test("shows each request and each response, with bodies and without secrets", async () => {
  const { zoom, lines, details } = debugged([
    () => json({ id: "a", session_password: "s3cret" }, 200, { "x-zm-trackingid": "WEB_1" }),
  ]);
  await zoom.sessions.create({ session_name: "Consultation", session_password: "s3cret" });
  expect(lines()).toEqual([
    "createSession sends POST https://api.zoom.us/v2/videosdk/sessions",
    "createSession received 200 after … ms",
  ]);
  const [request, response] = details();
  expect(request).toEqual({
    callId: expect.any(String),
    headers: expect.objectContaining({ accept: "application/json", authorization: "[redacted]" }),
    body: { session_name: "Consultation", session_password: "[redacted]" },
  });
  expect(response).toEqual({
    callId: request?.["callId"],
    trackingId: "WEB_1",
    body: { id: "a", session_password: "[redacted]" },
  });
});

test("counts attempts, and shows no body where there is none", async () => {
  const { zoom, lines, details } = debugged([() => json({ code: 429 }, 429, { "retry-after": "0" }), noContent], {
    maxRetries: 1,
  });
  await zoom.sessions.delete("a");
  expect(lines()).toEqual([
    "deleteSession sends DELETE https://api.zoom.us/v2/videosdk/sessions/a",
    "deleteSession received 429 after … ms",
    "deleteSession (attempt 2) sends DELETE https://api.zoom.us/v2/videosdk/sessions/a",
    "deleteSession (attempt 2) received 204 after … ms",
  ]);
  expect(details().map(({ body }) => body)).toEqual([undefined, { code: 429 }, undefined, undefined]);
});

test("shows the first 1000 characters of a body that is not JSON, without what was sent", async () => {
  const page = (secret: string) => `<p>${secret}</p>${"x".repeat(2000)}`;
  const { zoom, details } = debugged([() => new Response(page("the-token-of-a-test"))], {
    token: "the-token-of-a-test",
  });
  await rejection(zoom.sessions.get("a"));
  expect(details()[1]?.["body"]).toBe(page("[redacted]").slice(0, 1000));
});

test("shows what went wrong where there is no response", async () => {
  const { zoom, lines, details } = debugged([() => Promise.reject(new TypeError("fetch failed"))]);
  const error = await rejection(zoom.sessions.get("a"));
  expect(lines()[1]).toBe(`getSession received ${error} after … ms`);
  expect(details()[1]).toEqual({ callId: expect.any(String), trackingId: undefined, body: undefined });
});
