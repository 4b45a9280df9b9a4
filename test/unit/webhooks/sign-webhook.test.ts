import { createHmac } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import {
  InvalidArgumentError,
  type SignWebhookOptions,
  signWebhook,
  webhookRequestId,
} from "../../../src/webhooks/index.js";
import { EVENTS } from "../../support/webhook-events.js";

const event = EVENTS["session.user_left"];
const secretToken = "test-secret-token";

test("a request has what Zoom's have", () => {
  vi.useFakeTimers({ now: 1_795_338_000_999, toFake: ["Date"] });
  const { body, headers } = signWebhook({ event, secretToken });
  vi.useRealTimers();
  expect(JSON.parse(body)).toEqual(event);
  const digest = createHmac("sha256", secretToken).update(`v0:1795338000:${body}`).digest("hex");
  expect(headers).toEqual({
    "content-type": "application/json",
    "x-zm-signature": `v0=${digest}`,
    "x-zm-request-timestamp": "1795338000",
    "x-zm-request-id": expect.stringMatching(/^[\w-]{20,}$/),
  });
});

test("an event that is retried keeps its id, another one has another", () => {
  expect(webhookRequestId(signWebhook({ event, secretToken, requestId: "same" }).headers)).toBe("same");
  const ids = [1, 2].map(() => webhookRequestId(signWebhook({ event, secretToken }).headers));
  expect(new Set(ids).size).toBe(2);
});

test("bytes stay as they are", () => {
  const body = Buffer.from([0xff, 0x00, 0x7b]);
  expect(signWebhook({ body, secretToken }).body).toBe(body);
});

describe("what cannot be signed", () => {
  test.each<[string, object, string]>([
    ["no event and no body", {}, "body must be a string or Uint8Array"],
    ["an object as body", { body: event }, "body must be a string or Uint8Array"],
    ["a fraction of a second", { event, timestamp: 1.5 }, "timestamp must be a non-negative integer"],
    ["a time before 1970", { event, timestamp: -1 }, "timestamp must be a non-negative integer"],
    ["a Date", { event, timestamp: new Date() }, "timestamp must be a non-negative integer"],
    ["an empty secret", { event, secretToken: "" }, "secretToken must be"],
  ])("%s", (_, options, problem) => {
    const act = () => signWebhook({ secretToken, ...options } as SignWebhookOptions);
    expect(act).toThrow(InvalidArgumentError);
    expect(act).toThrow(problem);
  });
});
