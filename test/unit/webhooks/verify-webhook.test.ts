import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ZoomVideoSdkError } from "../../../src/index.js";
import {
  InvalidArgumentError,
  signWebhook,
  type VerifyWebhookOptions,
  verifyWebhook,
  WebhookVerificationError,
  webhookRequestId,
} from "../../../src/webhooks/index.js";
import { EVENTS } from "../../support/webhook-events.js";

const secretToken = "test-secret-token";
const timestamp = 1_795_338_000;
const now = timestamp * 1000;

const sign = (body: string | Uint8Array, more: { secretToken?: string; timestamp?: number } = {}) =>
  signWebhook({ body, secretToken, timestamp, ...more });
const verify = (request: Pick<VerifyWebhookOptions, "body" | "headers">, more: Partial<VerifyWebhookOptions> = {}) =>
  verifyWebhook({ secretToken, now, ...request, ...more });

/** What `verifyWebhook` throws. */
function refusal(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error("It was not refused.");
}

const body = JSON.stringify(EVENTS["session.user_joined"]);
const { headers } = sign(body);

describe("each event that Zoom describes", () => {
  test.each(Object.entries(EVENTS))("%s", (name, event) => {
    const request = signWebhook({ event, secretToken, timestamp });
    expect(verify(request)).toEqual({ ...event, event: name });
    expect(verify({ ...request, body: Buffer.from(request.body) })).toEqual(event);
  });
});

// HMACs made with OpenSSL: `printf 'v0:1795338000:{…}' | openssl dgst -sha256 -hmac test-secret-token`.
describe("the bytes are signed, however the JSON is written", () => {
  test.each([
    [
      "plain",
      '{"event":"session.started","event_ts":1795338000123,"payload":{"account_id":"a","object":{"session_name":"S"}}}',
      "ddff1a0bfaeb8e54d7b50004c4b79982bb70fde42150d035db610cbf1d906dc1",
    ],
    [
      "UTF-8",
      '{"event":"session.alert","name":"Zoë 山田 🩺"}',
      "5afd4958d8b3c6e9230d74a10ca9bb14f4b9f1ac17893658d3b94c563c365b8d",
    ],
    [
      "escapes, white space, 1.0",
      '{"event":"session.alert","name":"Zo\\u00eb","quality":1.0, "x" : 1e3}',
      "200636abd0d41cfcc233d9d7c645f3c69241e521015de6042e4d781bd3332e62",
    ],
  ])("%s", (_, text, digest) => {
    const signed = { "x-zm-signature": `v0=${digest}`, "x-zm-request-timestamp": "1795338000" };
    const event = JSON.parse(text) as unknown;
    expect(verify({ body: text, headers: signed })).toEqual(event);
    expect(verify({ body: new TextEncoder().encode(text), headers: signed })).toEqual(event);
    const base64 = Buffer.from(text).toString("base64");
    expect(verify({ body: Buffer.from(base64, "base64"), headers: signed })).toEqual(event);
    expect(refusal(() => verify({ body: ` ${text}`, headers: signed }))).toMatchObject({ reason: "signature" });
  });
});

describe("headers", () => {
  const lower = headers as Record<string, string>;
  const upper = Object.fromEntries(Object.entries(lower).map(([name, value]) => [name.toUpperCase(), value]));
  const lists = Object.fromEntries(Object.entries(lower).map(([name, value]) => [name, [value]]));
  test.each<[string, VerifyWebhookOptions["headers"]]>([
    ["of fetch", new Headers(lower)],
    ["of Node", { host: "example.com", "set-cookie": undefined, ...lower }],
    ["in capitals", upper],
    ["as lists", lists],
    ["with one by the name of get", { get: "a", ...lower }],
    ["without a prototype", Object.assign(Object.create(null) as object, lower)],
  ])("%s", (_, form) => {
    expect(verify({ body, headers: form })).toEqual(EVENTS["session.user_joined"]);
    expect(webhookRequestId(form)).toBe(lower["x-zm-request-id"]);
  });

  test.each([undefined, null, "", {}, [], new Headers(), { "x-zm-request-id": "" }, { "x-zm-request-id": 5 }])(
    "without an id: %j",
    (form) => {
      expect(webhookRequestId(form as VerifyWebhookOptions["headers"])).toBeUndefined();
    },
  );

  const signature = String(lower["x-zm-signature"]);
  test.each<[string, string, unknown, string]>([
    ["no signature", "x-zm-signature", undefined, "missing-header"],
    ["no timestamp", "x-zm-request-timestamp", undefined, "missing-header"],
    ["an empty list", "x-zm-signature", [], "missing-header"],
    ["an empty signature", "x-zm-signature", "", "malformed-header"],
    ["no version", "x-zm-signature", signature.slice(3), "malformed-header"],
    ["another version", "x-zm-signature", signature.replace("v0", "v1"), "malformed-header"],
    ["capitals", "x-zm-signature", signature.toUpperCase(), "malformed-header"],
    ["a shorter signature", "x-zm-signature", signature.slice(0, -1), "malformed-header"],
    ["a space", "x-zm-signature", ` ${signature}`, "malformed-header"],
    ["a line break", "x-zm-signature", `${signature}\n`, "malformed-header"],
    ["two signatures", "x-zm-signature", [signature, signature], "malformed-header"],
    ["two signatures that Node joined", "x-zm-signature", `${signature}, ${signature}`, "malformed-header"],
    ["no text", "x-zm-signature", 5, "malformed-header"],
    ["milliseconds", "x-zm-request-timestamp", String(now), "malformed-header"],
    ["a date", "x-zm-request-timestamp", "2026-11-22T09:00:00Z", "malformed-header"],
    ["a sign", "x-zm-request-timestamp", `+${timestamp}`, "malformed-header"],
    ["a fraction", "x-zm-request-timestamp", `${timestamp}.0`, "malformed-header"],
    ["a number in place of a text", "x-zm-request-timestamp", timestamp, "malformed-header"],
  ])("%s is rejected", (_, name, value, reason) => {
    const error = refusal(() => verify({ body, headers: { ...lower, [name]: value as string } }));
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toBeInstanceOf(ZoomVideoSdkError);
    expect(error).toMatchObject({ name: "WebhookVerificationError", reason, message: expect.stringContaining(name) });
  });

  test("the same header in two cases is rejected", () => {
    const error = refusal(() => verify({ body, headers: { ...lower, "X-Zm-Signature": signature } }));
    expect(error).toMatchObject({ reason: "malformed-header" });
  });
});

describe("what was changed on the way is rejected", () => {
  test("any digit of the signature", () => {
    const signature = String(headers["x-zm-signature"]);
    for (let index = "v0=".length; index < signature.length; index += 1) {
      const digit = (Number.parseInt(signature[index] ?? "", 16) ^ 1).toString(16);
      const changed = signature.slice(0, index) + digit + signature.slice(index + 1);
      const error = refusal(() => verify({ body, headers: { ...headers, "x-zm-signature": changed } }));
      expect(error).toMatchObject({ reason: "signature" });
    }
  });

  test.each([timestamp + 1, timestamp - 1, `0${timestamp}`])("the timestamp: %s", (changed) => {
    const error = refusal(() => verify({ body, headers: { ...headers, "x-zm-request-timestamp": String(changed) } }));
    expect(error).toMatchObject({ reason: "signature" });
  });
});

describe("the time of signing", () => {
  test.each<[string, number, number | undefined, boolean]>([
    ["now", 0, undefined, true],
    ["at Zoom's last retry, signed but once", 85 * 60, undefined, true],
    ["at the default's end", 5400, undefined, true],
    ["after it", 5401, undefined, false],
    ["years ago", 315_360_000, undefined, false],
    ["years ago, with Infinity", 315_360_000, Number.POSITIVE_INFINITY, true],
    ["at the tolerance's end", 60, 60, true],
    ["after it", 61, 60, false],
    ["now, with 0", 0, 0, true],
    ["a second ago, with 0", 1, 0, false],
    ["in the future, as far as clocks differ", -300, undefined, true],
    ["further in the future", -301, undefined, false],
    ["further in the future, with Infinity", -301, Number.POSITIVE_INFINITY, false],
    ["in the future, within the tolerance", -60, 60, true],
    ["in the future, beyond the tolerance", -61, 60, false],
  ])("%s (%i s ago, tolerance %s)", (_, age, toleranceSeconds, isAdmitted) => {
    const attempt = () => verify({ body, headers }, { now: new Date(now + age * 1000), toleranceSeconds });
    if (isAdmitted) expect(attempt()).toEqual(EVENTS["session.user_joined"]);
    else {
      const message = expect.stringContaining(`signed ${Math.abs(age)} s ${age > 0 ? "ago" : "in the future"}`);
      expect(refusal(attempt)).toMatchObject({ reason: "timestamp", message });
    }
  });

  test("is held against the clock, unless `now` is given", () => {
    const fresh = signWebhook({ body, secretToken });
    expect(verifyWebhook({ ...fresh, secretToken, toleranceSeconds: 60 })).toEqual(EVENTS["session.user_joined"]);
    expect(refusal(() => verifyWebhook({ ...sign(body, { timestamp: 1_600_000_000 }), secretToken }))).toMatchObject({
      reason: "timestamp",
    });
  });

  test("says nothing of a request that is not signed", () => {
    const old = sign(body, { timestamp: timestamp - 9000, secretToken: "another" });
    expect(refusal(() => verify(old))).toMatchObject({ reason: "signature" });
  });
});

describe("the secret token", () => {
  test("may be the new one or the old one", () => {
    expect(verify({ body, headers }, { secretToken: ["new", secretToken] })).toEqual(EVENTS["session.user_joined"]);
    expect(verify({ body, headers }, { secretToken: [secretToken, "old"] })).toEqual(EVENTS["session.user_joined"]);
    expect(refusal(() => verify({ body, headers }, { secretToken: ["new", "old"] }))).toMatchObject({
      reason: "signature",
    });
  });

  test("is not in the error, and neither is the right signature", () => {
    const signature = String(headers["x-zm-signature"]).slice(3);
    const error = refusal(() => verify({ body: `${body} `, headers }, { secretToken: "s3cr3t-v4lue" }));
    const expected = String(sign(`${body} `, { secretToken: "s3cr3t-v4lue" }).headers["x-zm-signature"]).slice(3);
    const shown = inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error);
    for (const secret of ["s3cr3t", expected, signature]) expect(shown).not.toContain(secret);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "WebhookVerificationError", reason: "signature" });
  });
});

describe("a body that is not raw is rejected, with what to do", () => {
  test.each<[unknown, string]>([
    [JSON.parse(body), "object"],
    [undefined, "undefined"],
    [null, "null"],
    [5, "number"],
    [[], "object"],
    [new Uint16Array(2), "object"],
  ])("%s", (parsed, kind) => {
    const error = refusal(() => verify({ body: parsed as string, headers }));
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error).toMatchObject({ reason: "body", message: expect.stringContaining("express.raw(") });
    expect(error.message).toContain(`not ${kind}.`);
  });
});

describe("a body that is signed, but no event", () => {
  test.each(["", "{", "5", "null", '"event"', "[]", '{"event":5}', '{"events":"session.started"}', "\u0000"])(
    "%j",
    (text) => {
      const error = refusal(() => verify(sign(text)));
      expect(error).toMatchObject({ name: "WebhookVerificationError", reason: "body" });
    },
  );

  test("is not parsed before its signature holds", () => {
    expect(refusal(() => verify({ body: "{", headers }))).toMatchObject({ reason: "signature" });
  });
});

test("an event without types passes, and so do fields without types", () => {
  const event = { event: "session.rtms_started", payload: { rtms_stream_id: "a" }, more: [1] };
  expect(verify(sign(JSON.stringify(event)))).toEqual(event);
  const text = '{"event":"session.started","__proto__":{"polluted":true},"payload":{"object":{"session_id":4711}}}';
  expect(Object.keys(verify(sign(text)))).toEqual(["event", "__proto__", "payload"]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe("mistakes in the program are InvalidArgumentErrors", () => {
  test.each<[string, Partial<Record<keyof VerifyWebhookOptions, unknown>>, string]>([
    ["no secret", { secretToken: undefined }, "None may be empty"],
    ["an empty secret", { secretToken: "" }, "None may be empty"],
    ["no secrets", { secretToken: [] }, "None may be empty"],
    ["an empty one of several", { secretToken: [secretToken, ""] }, "None may be empty"],
    ["a missing one of several", { secretToken: [secretToken, undefined] }, "None may be empty"],
    ["a line break behind the secret", { secretToken: `${secretToken}\n` }, "starts or ends with white space"],
    ["a space before one of several", { secretToken: ["a", ` ${secretToken}`] }, "starts or ends with white space"],
    ["a negative tolerance", { toleranceSeconds: -1 }, "a non-negative number of seconds"],
    ["NaN as tolerance", { toleranceSeconds: Number.NaN }, "a non-negative number of seconds"],
    ["a text as tolerance", { toleranceSeconds: "300" }, "a non-negative number of seconds"],
    ["no time", { now: new Date("?") }, "a Date, or milliseconds since 1970"],
  ])("%s", (_, options, problem) => {
    const error = refusal(() => verify({ body, headers }, options as Partial<VerifyWebhookOptions>));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: Object.keys(options)[0], message: expect.stringContaining(problem) });
    expect(error.message).not.toContain(secretToken);
  });

  test("no options", () => {
    expect(refusal(() => verifyWebhook(undefined as never))).toMatchObject({ argument: "options" });
  });
});
