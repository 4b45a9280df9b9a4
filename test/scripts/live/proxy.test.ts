import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type LiveProxy, startProxy } from "../../../scripts/live/proxy.js";
import { ZoomVideoSdk } from "../../../src/index.js";
import { document } from "../../support/document.js";
import { type Deviate, type RealApi, startRealApi } from "./real-api.js";

let api: RealApi;
let proxy: LiveProxy;
let deviate: Deviate = () => undefined;
beforeAll(async () => {
  api = await startRealApi((...args) => deviate(...args));
  proxy = await startProxy(document, api.baseUrl);
});
afterEach(() => {
  deviate = () => undefined;
  api.requests.length = 0;
  proxy.takeExchanges();
});
afterAll(async () => {
  await proxy.close();
  await api.close();
});

const client = () => new ZoomVideoSdk({ token: "any", baseUrl: proxy.url, fetch: proxy.fetch, maxRetries: 0 });

test("forwards double-encoded IDs unchanged, below the base path", async () => {
  await client().sessions.get("/ab//cdEFghIJklMNopQRg==", { type: "past" });
  await client().streamIngestions.get("+mZ8qL0TQyWc3nVx5r/JkA==");
  expect(api.requests).toEqual([
    "GET /v2/videosdk/sessions/%252Fab%252F%252FcdEFghIJklMNopQRg%253D%253D?type=past",
    "GET /v2/videosdk/stream_ingestions/%252BmZ8qL0TQyWc3nVx5r%252FJkA%253D%253D",
  ]);
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("does not forward a %s", async (method) => {
  const response = proxy.fetch(`${proxy.url}/videosdk/sessions`, {
    method,
    headers: { authorization: "Bearer any", "content-type": "application/json" },
    ...(method !== "DELETE" && { body: '{"session_name":"a"}' }),
  });
  await expect(response).rejects.toThrow("Not sent");
  expect(api.requests).toEqual([]);
});

test("Prism validates the request and the response", async () => {
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
])("returns the API's own response: %i %s %s", async (status, contentType, body) => {
  deviate = () => ({ status, contentType, body });
  const response = await proxy.fetch(`${proxy.url}/videosdk/sessions`, { headers: { authorization: "Bearer any" } });
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe(contentType);
  expect(await response.text()).toBe(body);
});

test("a lost connection is an error, not a status of the proxy", async () => {
  const lost = createServer((request) => request.socket.destroy());
  await new Promise<void>((resolve) => lost.listen(0, "127.0.0.1", resolve));
  const { port } = lost.address() as AddressInfo;
  const direct = await startProxy(document, `http://127.0.0.1:${port}/v2`);
  await expect(direct.fetch(`${direct.url}/videosdk/sessions`, { headers: {} })).rejects.toThrow("fetch failed");
  expect(direct.takeExchanges()).toEqual([]);
  await direct.close();
  lost.closeAllConnections();
  await new Promise<void>((resolve) => lost.close(() => resolve()));
});

test("close aborts a request that the client gave up and the API has not answered", async () => {
  const giveUp = new AbortController();
  const silent = createServer(() => giveUp.abort());
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const waiting = await startProxy(document, `http://127.0.0.1:${port}/v2`);
  const response = waiting.fetch(`${waiting.url}/videosdk/sessions`, { signal: giveUp.signal });
  await expect(response).rejects.toThrow("aborted");
  await waiting.close();
  silent.closeAllConnections();
  await new Promise<void>((resolve) => silent.close(() => resolve()));
});
