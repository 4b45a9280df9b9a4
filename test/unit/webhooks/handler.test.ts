import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as webhooks from "../../../src/webhooks/index.js";
import { type Serve, webhookTable } from "../../support/webhook-table.js";

const { createWebhookHandler, signWebhook, webhookRequest } = webhooks;
const secretToken = "secret-of-the-test";
const object = { id: "/a==", session_id: "/a==", session_name: "S", start_time: "2026-11-22T09:00:00Z" };
const started = { event: "session.started", event_ts: 1, payload: { account_id: "a", object } } as const;

const byRequest: Serve = (handler) => async (request) => {
  const response = await handler(request);
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const byData: Serve = (handler) => async (request) => {
  const body = new Uint8Array(await request.arrayBuffer());
  const {
    status,
    headers,
    body: text,
  } = await handler.receive({ method: request.method, headers: request.headers, body });
  return { status, headers: new Headers(headers), body: text };
};

describe("as a function of Request", () => {
  test.each(webhookTable(webhooks, byRequest))("$name", ({ run }) => run());
});

describe("by receive()", () => {
  test.each(webhookTable(webhooks, byData, { proxied: true }))("$name", ({ run }) => run());
});

describe("work after the answer", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  /** A request whose handler is still running when time is up. */
  function late(options: Partial<webhooks.WebhookHandlerOptions> = {}) {
    let end = () => {};
    const running = new Promise<void>((resolve) => {
      end = resolve;
    });
    const timeIsUp = () => void vi.advanceTimersByTime(2000);
    const handler = createWebhookHandler({
      on: {
        "session.started": () => {
          queueMicrotask(timeIsUp);
          return running;
        },
      },
      secretToken,
      ...options,
    });
    return { handler, end };
  }

  test("is registered with the platform, as a method of it, before the answer", async () => {
    const { handler, end } = late();
    const platform = {
      works: [] as Promise<unknown>[],
      waitUntil(work: Promise<unknown>) {
        this.works.push(work);
      },
    };
    const response = await handler(await webhookRequest(started, { secretToken }), platform);
    expect(response.status).toBe(200);
    expect(platform.works).toHaveLength(1);
    end();
    await Promise.all(platform.works);
  });

  test("is registered with `background` where the platform has no waitUntil", async () => {
    const background = vi.fn();
    const { handler, end } = late({ background });
    expect((await handler(await webhookRequest(started, { secretToken }), {})).status).toBe(200);
    expect(background).toHaveBeenCalledOnce();
    end();
    await handler.idle();
  });

  test("is awaited where it can't be registered", async () => {
    const onError = vi.fn(() => end());
    const { handler, end } = late({
      onError,
      background: () => {
        throw new Error("outside of a request");
      },
    });
    expect((await handler(await webhookRequest(started, { secretToken }))).status).toBe(200);
    expect(onError).toHaveBeenCalledOnce();
  });

  test("is not registered if it ended in time", async () => {
    const background = vi.fn();
    const handler = createWebhookHandler({ on: { "session.started": () => {} }, secretToken, background });
    expect((await handler(await webhookRequest(started, { secretToken }))).status).toBe(200);
    expect(background).not.toHaveBeenCalled();
  });
});

test("what takes too long before the handlers is answered 503, and they never run", async () => {
  let open = (_: string) => {};
  const vault = new Promise<string>((resolve) => {
    open = resolve;
  });
  const [handle, onError] = [vi.fn(), vi.fn()];
  const handler = createWebhookHandler({
    on: { "session.started": handle },
    onError,
    secretToken: () => vault,
    acknowledgeWithinMs: 10,
  });
  expect((await handler(await webhookRequest(started, { secretToken }))).status).toBe(503);
  expect(onError).toHaveBeenCalledWith(
    expect.any(Error),
    expect.objectContaining({ phase: "setup", willRepeat: true }),
  );
  open(secretToken);
  await handler.idle();
  expect(handle).not.toHaveBeenCalled();
});

test("what fails after a late answer is reported with what that answer makes Zoom do", async () => {
  let open = (_: string) => {};
  const vault = new Promise<string>((resolve) => {
    open = resolve;
  });
  const onError = vi.fn();
  const handler = createWebhookHandler({
    on: {},
    onError,
    secretToken: () => vault,
    acknowledgeWithinMs: 10,
    deduplicate: { claim: () => Promise.reject(new Error("down")) },
  });
  expect((await handler(await webhookRequest(started, { secretToken: "another" }))).status).toBe(503);
  expect((await handler(await webhookRequest(started, { secretToken }))).status).toBe(503);
  onError.mockClear();
  open(secretToken);
  await handler.idle();
  expect(onError.mock.calls.map(([, { phase, willRepeat }]) => [phase, willRepeat]).sort()).toEqual([
    ["deduplicate", true],
    ["verify", true],
  ]);
});

test("a body that never ends is cancelled when the answer is due, and holds nothing up", async () => {
  const onError = vi.fn();
  const handler = createWebhookHandler({ on: {}, onError, secretToken, acknowledgeWithinMs: 10 });
  const { headers } = signWebhook({ event: started, secretToken });
  const cancel = vi.fn();
  const body = new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(10)), cancel });
  const init = { method: "POST", headers, body, duplex: "half" };
  expect((await handler(new Request("http://localhost/", init))).status).toBe(503);
  await handler.idle();
  expect(cancel).toHaveBeenCalledOnce();
  expect(onError).toHaveBeenCalledOnce();
});

test.each<[string, Record<string, string>, string]>([
  ["without a signature", { "x-zm-signature": "" }, "malformed-header"],
  ["with a malformed timestamp", { "x-zm-request-timestamp": "now" }, "malformed-header"],
  ["signed long ago", { "x-zm-request-timestamp": "1" }, "timestamp"],
])("the body of a request %s is not read", async (_, changed, reason) => {
  const onError = vi.fn();
  const handler = createWebhookHandler({ on: {}, onError, secretToken });
  const { headers, body } = signWebhook({ event: started, secretToken });
  const request = new Request("http://localhost/", { method: "POST", headers: { ...headers, ...changed }, body });
  expect((await handler(request)).status).toBe(401);
  expect(request.bodyUsed).toBe(false);
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ reason }),
    expect.objectContaining({ phase: "verify", willRepeat: false }),
  );
});

test("a body that was parsed is answered 500, and the error says how to keep it", async () => {
  const onError = vi.fn();
  const handler = createWebhookHandler({ on: {}, secretToken, onError });
  const { headers } = signWebhook({ event: started, secretToken });
  const parsed = started as unknown as string;
  expect(await handler.receive({ method: "POST", headers, body: parsed })).toMatchObject({ status: 500, body: "" });
  expect(onError).toHaveBeenCalledWith(
    expect.objectContaining({ message: expect.stringContaining("express.raw(") }),
    expect.objectContaining({ willRepeat: true }),
  );
});

describe("the secret token of the environment", () => {
  afterEach(() => vi.unstubAllEnvs());

  test("is read at the first request, not on creation", async () => {
    const handler = createWebhookHandler({ on: {}, onError: () => {} });
    expect((await handler(await webhookRequest(started, { secretToken }))).status).toBe(503);
    vi.stubEnv("ZOOM_VIDEO_SDK_WEBHOOK_SECRET", secretToken);
    expect((await handler(await webhookRequest(started, { secretToken }))).status).toBe(200);
  });
});

test("without onError, errors are logged with event and ID, and without body, secret or signature", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const handler = createWebhookHandler({
    on: {
      "session.started": () => {
        throw new Error("no database");
      },
    },
    secretToken,
  });
  const request = await webhookRequest(started, { secretToken, requestId: "id-1" });
  const signature = request.headers.get("x-zm-signature") ?? "";
  await handler(request);
  await handler(await webhookRequest(started, { secretToken: "another" }));
  expect(log).toHaveBeenCalledTimes(2);
  const [failed, refused] = log.mock.calls.map((line) => line.join(" "));
  expect(failed).toContain("session.started id-1");
  expect(failed).toContain("no database");
  expect(refused).toContain("signature does not match");
  for (const secret of [secretToken, signature, "account_id"]) expect(`${failed} ${refused}`).not.toContain(secret);
});

describe("options that are wrong are named", () => {
  const on = {};
  test.each<[object, string]>([
    [{}, "on must be an object"],
    [{ on: { "session.user_join": () => {} } }, "Did you mean session.user_joined?"],
    [{ on: { "endpoint.url_validation": () => {} } }, "answers by itself"],
    [{ on: { "session.started": "log" } }, 'on["session.started"] must be a function'],
    [{ on, secret: "s" }, "secret is not an option"],
    [{ on, secretToken: "" }, "secretToken must be"],
    [{ on, secretToken: " s" }, "secretToken starts or ends with white space"],
    [{ on, toleranceSeconds: -1 }, "toleranceSeconds must be"],
    [{ on, maxBodyBytes: 0 }, "maxBodyBytes must be"],
    [{ on, acknowledgeWithinMs: 0 }, "acknowledgeWithinMs must be"],
    [{ on, acknowledgeWithinMs: 2 ** 31 }, "acknowledgeWithinMs must be"],
    [{ on, onFailure: "retry" }, "onFailure must be"],
    [{ on, deduplicate: new Set() }, "deduplicate must have a method `claim`"],
    [{ on, onError: "log" }, "onError must be a function"],
  ])("%j", (options, message) => {
    const create = () => createWebhookHandler(options as webhooks.WebhookHandlerOptions);
    expect(create).toThrow(webhooks.ConfigError);
    expect(create).toThrow(message);
  });
});
