import assert from "node:assert/strict";
import { once } from "node:events";
import { after, afterEach, before, describe, mock, test } from "node:test";
import { signWebhook } from "zoom-video-sdk-api/webhooks";

const secretToken = "secret-of-the-test";
// The recipes read these when they load. With NODE_ENV=test, Express does not print errors.
Object.assign(process.env, { ZOOM_WEBHOOK_SECRET_TOKEN: secretToken, NODE_ENV: "test" });
const { queue } = await import("../queue.js");
const express = await import("../express.js");
const fastify = await import("../fastify.js");
const { POST } = await import("../next-route.js");
const { handler } = await import("../lambda.js");

const listener = express.app.listen(0, "127.0.0.1");
let fastifyUrl;
before(async () => {
  if (!listener.listening) await once(listener, "listening");
  fastifyUrl = await fastify.app.listen({ port: 0, host: "127.0.0.1" });
});
after(async () => {
  listener.close();
  await fastify.app.close();
});
afterEach(() => {
  mock.restoreAll();
  queue.events.length = 0;
});

const readResponse = async (response) => ({ status: response.status, body: await response.text() });
const post = async (url, request) => readResponse(await fetch(`${url}/webhooks/zoom`, { method: "POST", ...request }));
const invoke = async (event) => {
  const { statusCode, body = "" } = await handler(event);
  return { status: statusCode, body };
};
/** What API Gateway and Next.js do if the handler throws. */
const orFailed = (response) => response.catch(() => ({ status: 500, body: "" }));

const recipes = {
  Express: (request) => post(`http://127.0.0.1:${listener.address().port}`, request),
  Fastify: (request) => post(fastifyUrl, request),
  "Next.js": (request) =>
    orFailed(POST(new Request("https://example.com", { method: "POST", ...request })).then(readResponse)),
  "AWS Lambda": ({ body, headers }) => orFailed(invoke({ body, headers, isBase64Encoded: false })),
  "AWS Lambda, base64": ({ body, headers }) =>
    orFailed(invoke({ body: Buffer.from(body).toString("base64"), headers, isBase64Encoded: true })),
};

// Formatted unlike JSON.stringify does: parsed and serialized again, it has other bytes.
const text = String.raw`{"event": "session.user_joined", "payload": {"object": {"user": {"name": "Zo\u00eb 山田 🩺", "x": 1.0}}}}`;

for (const [name, send] of Object.entries(recipes)) {
  describe(name, () => {
    test("queues a signed event, byte for byte", async () => {
      const { headers, body } = signWebhook({ body: text, secretToken });
      const sent = { body, headers: { ...headers, "content-type": "application/json; charset=utf-8" } };
      assert.deepEqual(await send(sent), { status: 204, body: "" });
      assert.deepEqual(queue.events, [JSON.parse(text)]);
    });

    test("queues an event once, even if it is sent again", async () => {
      const requestId = `again-${name}`;
      for (const timestamp of [undefined, Math.floor(Date.now() / 1000) - 3600]) {
        const { status } = await send(signWebhook({ body: text, secretToken, timestamp, requestId }));
        assert.equal(status, 204);
      }
      assert.equal(queue.events.length, 1);
    });

    test("responds to the URL validation", async () => {
      const event = { event: "endpoint.url_validation", event_ts: 1, payload: { plainToken: "plain" } };
      const { status, body } = await send(signWebhook({ event, secretToken }));
      assert.equal(status, 200);
      const encryptedToken = "af8b136977c4dad6f72499a1a16bc6f6501c4c480955d28b50dc8a9264c72236";
      assert.deepEqual(JSON.parse(body), { plainToken: "plain", encryptedToken });
      assert.deepEqual(queue.events, []);
    });

    test("rejects a forgery", async () => {
      const warn = mock.method(console, "warn", () => {});
      const { status } = await send(signWebhook({ body: text, secretToken: "another" }));
      assert.equal(status, 401);
      assert.deepEqual(queue.events, []);
      assert.match(warn.mock.calls[0]?.arguments[0], /\(signature\)/);
    });

    test("responds 500 if the event cannot be queued, so that Zoom sends it again", async () => {
      const request = signWebhook({ body: text, secretToken });
      const add = mock.method(queue, "add", () => Promise.reject(new Error("The queue is full.")));
      assert.equal((await send(request)).status, 500);
      add.mock.restore();
      assert.equal((await send(request)).status, 204);
      assert.equal(queue.events.length, 1);
    });
  });
}
