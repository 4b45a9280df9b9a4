import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../../src/index.js";
import {
  answerUrlValidation,
  signWebhook,
  verifyWebhook,
  WebhookVerificationError,
} from "../../../src/webhooks/index.js";

const secretToken = "test-secret-token";
const timestamp = 1_795_338_000;
const body = '{"event":"session.started","payload":{"object":{"session_name":"Zo\u00eb"}}}';
const { headers } = signWebhook({ body, secretToken, timestamp });
const hmac = (secret: string, text: string, hash = "sha256") => createHmac(hash, secret).update(text).digest("hex");
const signedText = `v0:${timestamp}:${body}`;

const verify = (change: { body?: string | Uint8Array; signature?: string; timestamp?: string }) =>
  verifyWebhook({
    body: change.body ?? body,
    headers: {
      ...headers,
      "x-zm-signature": change.signature ?? String(headers["x-zm-signature"]),
      "x-zm-request-timestamp": change.timestamp ?? String(timestamp),
    },
    secretToken,
    now: timestamp * 1000,
  });

test("what is forged below passes as it was", () => {
  expect(verify({})).toEqual(JSON.parse(body));
  expect(verify({ signature: `v0=${hmac(secretToken, signedText)}` })).toEqual(JSON.parse(body));
});

// Missing, doubled and malformed headers, other bits, replays: test/unit/webhooks/verify-webhook.test.ts.
describe("a webhook that was forged is rejected", () => {
  test.each<[string, Parameters<typeof verify>[0], string]>([
    ["signed with no secret", { signature: `v0=${hmac("", signedText)}` }, "signature"],
    ["signed with what a missing one might become", { signature: `v0=${hmac("undefined", signedText)}` }, "signature"],
    ["signed with another case", { signature: `v0=${hmac(secretToken.toUpperCase(), signedText)}` }, "signature"],
    ["signed with more", { signature: `v0=${hmac(`${secretToken}x`, signedText)}` }, "signature"],
    ["the body alone signed", { signature: `v0=${hmac(secretToken, body)}` }, "signature"],
    [
      "signed for another version",
      { signature: `v0=${hmac(secretToken, signedText.replace("v0", "v1"))}` },
      "signature",
    ],
    ["key and text exchanged", { signature: `v0=${hmac(signedText, secretToken)}` }, "signature"],
    ["SHA-1", { signature: `v0=${hmac(secretToken, signedText, "sha1")}` }, "malformed-header"],
    ["SHA-512", { signature: `v0=${hmac(secretToken, signedText, "sha512")}` }, "malformed-header"],
    ["SHA-512, cut", { signature: `v0=${hmac(secretToken, signedText, "sha512").slice(0, 64)}` }, "signature"],
    ["nothing but zeros", { signature: `v0=${"0".repeat(64)}` }, "signature"],
    ["digits of another script", { signature: `v0=${"\uff10".repeat(64)}` }, "malformed-header"],
    ["a wide v", { signature: String(headers["x-zm-signature"]).replace("v", "\uff56") }, "malformed-header"],
    ["version 1", { signature: String(headers["x-zm-signature"]).replace("v0", "v1") }, "malformed-header"],
    ["an exponent as time", { timestamp: "1.795338e9" }, "malformed-header"],
    ["a time in hexadecimal", { timestamp: `0x${timestamp.toString(16)}` }, "malformed-header"],
    ["a time before 1970", { timestamp: "-1" }, "malformed-header"],
    ["a time with underscores", { timestamp: "1_795_338_000" }, "malformed-header"],
    [
      "a time of another script",
      { timestamp: "\u0661\u0667\u0669\u0665\u0663\u0663\u0668\u0660\u0660\u0660" },
      "malformed-header",
    ],
    ["no end of time", { timestamp: "Infinity" }, "malformed-header"],
    ["a very late time", { timestamp: "9".repeat(400) }, "malformed-header"],
    ["a later time", { timestamp: "99999999999" }, "signature"],
    ["a digit of the body in the time", { timestamp: `${timestamp}0`, body: body.slice(1) }, "signature"],
    ["decoded as Latin-1", { body: Buffer.from(body).toString("latin1") }, "signature"],
    ["decomposed", { body: body.normalize("NFD") }, "signature"],
    ["escaped", { body: body.replace("\u00eb", "\\u00eb") }, "signature"],
    ["UTF-16", { body: Buffer.from(body, "utf16le") }, "signature"],
    ["with a byte order mark", { body: `\ufeff${body}` }, "signature"],
    ["with NUL behind", { body: `${body}\0` }, "signature"],
    ["with another key of the same name", { body: body.replace("}}}", '}},"event":"x"}') }, "signature"],
    ["empty", { body: "" }, "signature"],
  ])("%s", (_, change, reason) => {
    const act = () => verify(change);
    expect(act).toThrow(WebhookVerificationError);
    expect(act).toThrow(expect.objectContaining({ reason }));
  });

  test("for an app that has no secret", () => {
    for (const secret of ["", undefined, null, [], [""]] as string[]) {
      const forged = { "x-zm-signature": `v0=${hmac("", signedText)}`, "x-zm-request-timestamp": String(timestamp) };
      const act = () => verifyWebhook({ body, headers: forged, secretToken: secret, now: timestamp * 1000 });
      expect(act).toThrow(InvalidArgumentError);
    }
  });
});

test("the response to a validation does not sign a webhook", () => {
  const event = { event: "endpoint.url_validation", payload: { plainToken: signedText } } as never;
  expect(() => answerUrlValidation(event, secretToken)).toThrow(InvalidArgumentError);
});
