import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { createSessionToken, ZoomVideoSdk } from "../../../src/index.js";
import { type Sandbox, type SandboxActivity, startSandbox } from "../../../src/testing/index.js";
import { answerUrlValidation, verifyWebhook } from "../../../src/webhooks/index.js";

const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function start(options: Parameters<typeof startSandbox>[0] = {}) {
  const seen: SandboxActivity[] = [];
  const sandbox = await startSandbox({ ...options, onActivity: (activity) => seen.push(activity) });
  open.push(sandbox);
  return { sandbox, seen };
}

async function join({ sdkKey, sdkSecret, ...sandbox }: Sandbox) {
  const token = await createSessionToken({ sdkKey, sdkSecret, sessionName: "Consultation 4711", role: "host" });
  return sandbox.join(token, { name: "Dr. Kim" });
}

test("reports each response, and why a request was rejected", async () => {
  const { sandbox, seen } = await start();
  const { url, apiKey, apiSecret } = sandbox;
  const zoom = new ZoomVideoSdk({ apiKey, apiSecret, baseUrl: url });
  await zoom.storage.locations.list().catch(() => {});
  await zoom.sessions.get("none").catch(() => {});
  await fetch(`${url}/nothing?a=b`);
  expect(seen).toMatchObject([
    { type: "request", method: "GET", operationId: "listStorageLocations" },
    {
      operationId: "getSession",
      path: "/videosdk/sessions/none",
      status: 404,
      code: 3001,
      message: expect.any(String),
    },
    { operationId: undefined, path: "/nothing?a=b", status: 404 },
  ]);
});

test("reports each event, and what the endpoint responded", async () => {
  const silent = await start();
  await join(silent.sandbox);
  expect(silent.seen).toMatchObject([
    { type: "event", event: "session.started", status: undefined },
    { type: "event", event: "session.user_joined", status: undefined },
  ]);

  const secretToken = "the-secret-token-of-the-app";
  const endpoint = createServer(async (request, response) => {
    const body = await text(request);
    const event = verifyWebhook({ body, headers: request.headers as Record<string, string>, secretToken });
    if (event.event === "endpoint.url_validation")
      response.end(JSON.stringify(answerUrlValidation(event, secretToken)));
    else response.writeHead(event.event === "session.started" ? 204 : 403).end();
  });
  open.push(endpoint);
  await new Promise<void>((resolve) => endpoint.listen(0, "127.0.0.1", resolve));
  const { port } = endpoint.address() as { port: number };
  const { sandbox, seen } = await start({ webhooks: { url: `http://127.0.0.1:${port}`, secretToken } });
  await join(sandbox);
  await sandbox.events.next("session.user_joined");
  expect(seen).toEqual([
    { type: "event", event: "session.started", status: 204 },
    { type: "event", event: "session.user_joined", status: 403 },
  ]);
});

test("rejects what is not a function", async () => {
  await expect(startSandbox({ onActivity: "log" as never })).rejects.toThrow("onActivity must be a function");
});

test("says what time it is by its own clock", async () => {
  const clock = () => Date.UTC(2026, 0, 1);
  const { sandbox } = await start({ clock });
  const { headers } = await fetch(`${sandbox.url}/videosdk/sessions`);
  expect(Date.parse(headers.get("date") ?? "")).toBe(clock());
});
