import { describe, expect, test } from "vitest";
import {
  answerUrlValidation,
  InvalidArgumentError,
  type KnownWebhookEvent,
  signWebhook,
  verifyWebhook,
} from "../../../src/webhooks/index.js";
import { document } from "../../support/document.js";
import { EVENTS } from "../../support/webhook-events.js";

const event = EVENTS["endpoint.url_validation"];
// printf qgg8vlvZRS6UYooatFL8Aw | openssl dgst -sha256 -hmac test-secret-token
const answer = {
  plainToken: "qgg8vlvZRS6UYooatFL8Aw",
  encryptedToken: "9c8ad56737c19db2904b301c0781e86857e999f39f07727668cf62a5e7e298c8",
};

test("a verified challenge is answered", () => {
  const secretToken = "test-secret-token";
  const verified = verifyWebhook({ ...signWebhook({ event, secretToken }), secretToken });
  if (verified.event !== "endpoint.url_validation") throw new Error("It is another event.");
  expect(answerUrlValidation(verified, secretToken)).toEqual(answer);
});

test("of several secret tokens the first one counts", () => {
  expect(answerUrlValidation(event, ["test-secret-token", "old"])).toEqual(answer);
});

test("the document's example is right", () => {
  expect(document.webhooks?.["endpoint.url_validation"]?.post.responses["200"]).toMatchObject({
    content: { "application/json": { examples: { answer: { value: answer } } } },
  });
});

describe("what is no challenge is rejected", () => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["another event", EVENTS["session.started"]],
    ["another event with a token", { event: "session.started", payload: event.payload }],
    ["no payload", { event: "endpoint.url_validation" }],
    ["no token", { event: "endpoint.url_validation", payload: {} }],
    ["a token that is no text", { event: "endpoint.url_validation", payload: { plainToken: { length: 3 } } }],
    ["a webhook to be signed", { ...event, payload: { plainToken: 'v0:1795338000:{"event":"session.ended"}' } }],
  ])("%s", (_, other) => {
    const act = () => answerUrlValidation(other as KnownWebhookEvent<"endpoint.url_validation">, "secret");
    expect(act).toThrow(InvalidArgumentError);
    expect(act).toThrow(/^event must be/);
  });

  test.each([undefined, "", " secret"])("a secret token %j", (secretToken) => {
    expect(() => answerUrlValidation(event, secretToken as string)).toThrow(/^secretToken /);
  });
});
