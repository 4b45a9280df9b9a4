import { once } from "node:events";
import { type IncomingMessage, type RequestListener, request as sendRequest } from "node:http";
import { connect, createServer, type IncomingHttpHeaders } from "node:http2";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, describe, expect, test, vi } from "vitest";
import * as webhooks from "../../../src/webhooks/index.js";
import { type Serve, webhookTable } from "../../support/webhook-table.js";
import { FUNCTIONS } from "./functions.js";
import { listen, SERVERS } from "./servers.js";

const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

const replyOf = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  body: await response.text(),
});

function serverFor(start: (handler: webhooks.WebhookHandler) => Promise<RequestListener>): Serve {
  return (handler) => {
    const starting = start(handler).then(listen);
    closing.push(() => starting.then(({ close }) => close()));
    return async (request) => {
      const { url } = await starting;
      const { method, headers } = request;
      const body = method === "GET" ? null : await request.arrayBuffer();
      return replyOf(await fetch(url, { method, headers, body }));
    };
  };
}

/** NestJS parses JSON first, and answers these by itself. */
const NOT_FOR_NEST = ["no JSON", "10 MB", "one byte more"];

describe.each(Object.entries(SERVERS))("%s", (framework, start) => {
  const cases = webhookTable(webhooks, serverFor(start), { proxied: true });
  const own = cases.filter(({ name }) => framework !== "NestJS" || !NOT_FOR_NEST.includes(name));
  test.each(own)("$name", ({ run }) => run());
});

describe.each(Object.entries(FUNCTIONS))("%s", (_, functionFor) => {
  const serve: Serve = (handler) => async (request) => replyOf(await functionFor(handler)(request));
  test.each(webhookTable(webhooks, serve, { proxied: true }))("$name", ({ run }) => run());
});

const direct = Object.entries(SERVERS).filter(([name]) => !/parser|NestJS/.test(name));

describe.each(direct)("%s: a body that does not end", (_, start) => {
  async function begin(options: Partial<webhooks.WebhookHandlerOptions>, extra: Record<string, string> = {}) {
    const handler = webhooks.createWebhookHandler({ on: {}, secretToken: "s", onError: () => {}, ...options });
    const { url, close } = await listen(await start(handler));
    closing.push(close);
    const { headers } = webhooks.signWebhook({ body: "{}", secretToken: "s" });
    const request = sendRequest(url, { method: "POST", headers: { ...headers, ...extra } });
    const closed = new Promise((resolve) => request.once("close", resolve));
    // The server may close the connection before the client does.
    request.on("error", () => {});
    request.write("{");
    const [response] = (await once(request, "response")) as [IncomingMessage];
    return { handler, response, closed };
  }

  test("is no longer read once it is answered, and its connection is closed", async () => {
    const { handler, response, closed } = await begin({ acknowledgeWithinMs: 50 });
    expect(response.statusCode).toBe(503);
    expect(response.headers.connection).toBe("close");
    await handler.idle();
    response.resume();
    await closed;
  });

  test.each<[string, number, Partial<webhooks.WebhookHandlerOptions>, Record<string, string>]>([
    ["is to be too large", 413, { maxBodyBytes: 10 }, { "content-length": "11" }],
    ["was signed long ago", 401, {}, { "x-zm-request-timestamp": "1" }],
  ])("is refused at once if it %s, and its connection is closed", async (_, status, options, extra) => {
    const { handler, response, closed } = await begin(
      { acknowledgeWithinMs: Number.POSITIVE_INFINITY, ...options },
      extra,
    );
    expect(response.statusCode).toBe(status);
    expect(response.headers.connection).toBe("close");
    await handler.idle();
    response.resume();
    await closed;
  });
});

test("over HTTP/2, a refusal has no connection header, of which Node would warn", async () => {
  const warn = vi.spyOn(process, "emitWarning").mockReturnValue();
  const handler = webhooks.createWebhookHandler({ on: {}, secretToken: "s", onError: () => {} });
  const server = createServer(webhooks.toNodeHandler(handler)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const request = client.request({ ":method": "POST" }, { endStream: false });
  const [{ ":status": status }] = (await once(request, "response")) as [IncomingHttpHeaders];
  client.destroy();
  server.close();
  expect(status).toBe(401);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test.each<[string, (handler: webhooks.WebhookHandler) => Promise<RequestListener>]>([
  [
    "express.json()",
    async (handler) => {
      const app = express();
      app.use(express.json());
      app.all("/", webhooks.toNodeHandler(handler));
      return app;
    },
  ],
  [
    "something that reads the stream and keeps nothing",
    async (handler) => {
      const app = express();
      app.use((request, _, next) => void request.on("end", () => next()).resume());
      app.all("/", webhooks.toNodeHandler(handler));
      return app;
    },
  ],
])("behind %s, the answer is 500 at once, and the error says how to keep the bytes", async (_, start) => {
  const errors: unknown[] = [];
  const handler = webhooks.createWebhookHandler({ on: {}, secretToken: "s", onError: (error) => errors.push(error) });
  const send = serverFor(start)(handler);
  const request = await webhooks.webhookRequest('{"event":"session.started"}', { secretToken: "s" });
  expect(await send(request)).toMatchObject({ status: 500, body: "" });
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringContaining("express.raw(") })]);
});
