import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type LiveProxy, startProxy } from "../../../scripts/live/proxy.js";
import { ZoomVideoSdk } from "../../../src/index.js";
import { document } from "../../support/document.js";
import { type Deviate, type RealApi, startRealApi } from "./real-api.js";

// The first start of Prism loads all of it, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let api: RealApi;
let proxy: LiveProxy;
let deviate: Deviate = () => undefined;
beforeEach(async () => {
  deviate = () => undefined;
  api = await startRealApi((...args) => deviate(...args));
  proxy = await startProxy(document, api.baseUrl);
});
afterEach(async () => {
  await proxy.close();
  await api.close();
});

const client = () => new ZoomVideoSdk({ token: "any", baseUrl: proxy.url, fetch: proxy.fetch, maxRetries: 0 });

test("ids arrive as the client encoded them: twice, below the base path", async () => {
  await client().sessions.get("/ab//cdEFghIJklMNopQRg==", { type: "past" });
  await client().streamIngestions.get("+mZ8qL0TQyWc3nVx5r/JkA==");
  expect(api.requests).toEqual([
    "GET /v2/videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D?type=past",
    "GET /v2/videosdk/stream_ingestions/%252BmZ8qL0TQyWc3nVx5r%252FJkA%253D%253D",
  ]);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s does not get past it", async (method) => {
  const answer = proxy.fetch(`${proxy.url}/videosdk/sessions`, {
    method,
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    ...(method !== "DELETE" && { body: '{"session_name":"a"}' }),
  });
  await expect(answer).rejects.toThrow("not sent");
  expect(api.requests).toEqual([]);
});

test("Prism judges request and answer", async () => {
  deviate = () => ({ body: { sessions: 5 } });
  const headers = { authorization: "Bearer any" };
  await proxy.fetch(`${proxy.url}/videosdk/sessions?type=none-such`, { headers });
  const [exchange] = proxy.takeExchanges();
  expect(exchange?.violations).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ location: ["request", "query", "type"], code: "enum" }),
      expect.objectContaining({ location: ["response", "body", "sessions"], code: "type" }),
    ]),
  );
  expect(proxy.takeExchanges()).toEqual([]);
});

test.each([
  [501, "application/json", '{"code":1,"message":"a"}'],
  [200, "application/json", '{"from":'],
  [200, "text/html", "<html>"],
  [302, "text/plain", "elsewhere"],
])("hands on the API's own answer: %i %s %s", async (status, contentType, body) => {
  deviate = () => ({ status, contentType, body });
  const answer = await proxy.fetch(`${proxy.url}/videosdk/sessions`, { headers: { authorization: "Bearer any" } });
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe(contentType);
  expect(await answer.text()).toBe(body);
});

test("no answer is no answer, not a status of the proxy", async () => {
  await api.close();
  await expect(proxy.fetch(`${proxy.url}/videosdk/sessions`, { headers: {} })).rejects.toThrow("fetch failed");
  expect(proxy.takeExchanges()).toEqual([]);
});

test("closing ends a request that the client has given up and the API still thinks about", async () => {
  const giveUp = new AbortController();
  const silent = createServer(() => giveUp.abort());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const waiting = await startProxy(document, `http://127.0.0.1:${port}/v2`);
  const answer = waiting.fetch(`${waiting.url}/videosdk/sessions`, { signal: giveUp.signal });
  await expect(answer).rejects.toThrow("aborted");
  await waiting.close();
  await new Promise<void>((resolve) => silent.close(() => resolve()));
});
