import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  signWebhook,
  verifyWebhook,
  verifyWebhookAsync,
  WebhookVerificationError,
  webhookRequestId,
} from "../../src/webhooks/index.js";
import { runs } from "../support/fuzz.js";

const secretToken = "test-secret-token";
const timestamp = 1_795_338_000;
const body = JSON.stringify({ event: "session.started", payload: { object: { session_name: "Zoë" } } });
const { headers } = signWebhook({ body, secretToken, timestamp });

/** The event, or what is wrong with it: nothing else may be thrown. */
function outcomeOf(sent: unknown, form: unknown): string {
  const options = { body: sent as string, headers: form as Record<string, string>, secretToken, now: timestamp * 1000 };
  try {
    return verifyWebhook(options).event;
  } catch (error) {
    expect(error).toBeInstanceOf(WebhookVerificationError);
    return (error as WebhookVerificationError).reason;
  }
}

describe("returns a signed event or throws a WebhookVerificationError", () => {
  test("unsigned", () => {
    const anyHeaders = fc.oneof(
      fc.anything(),
      fc.record({
        "x-zm-signature": fc.oneof(fc.anything(), fc.string(), fc.constant(headers["x-zm-signature"])),
        "x-zm-request-timestamp": fc.oneof(fc.anything(), fc.nat().map(String), fc.constant(String(timestamp))),
      }),
    );
    const anyBody = fc.oneof(fc.uint8Array(), fc.string(), fc.json(), fc.anything());
    fc.assert(
      fc.property(anyBody, anyHeaders, (sent, form) => {
        expect(["missing-header", "malformed-header", "signature", "body"]).toContain(outcomeOf(sent, form));
        const id = webhookRequestId(form as Record<string, string>);
        expect(id === undefined || typeof id === "string").toBe(true);
      }),
      runs(1000),
    );
  });

  test("signed, but not an event", () => {
    const notEvent = fc.oneof(
      fc.uint8Array().map((bytes) => Buffer.from(bytes)),
      fc.string({ unit: "binary" }),
      fc.json(),
      fc.integer({ min: 1, max: 200_000 }).map((depth) => "[".repeat(depth)),
    );
    fc.assert(
      fc.property(notEvent, (sent) => {
        expect(outcomeOf(sent, signWebhook({ body: sent, secretToken, timestamp }).headers)).toBe("body");
      }),
      runs(300),
    );
  });

  test("signed", () => {
    fc.assert(
      fc.property(fc.string(), fc.jsonValue(), fc.boolean(), (event, payload, isBytes) => {
        const text = JSON.stringify({ event, payload });
        const request = signWebhook({ body: isBytes ? Buffer.from(text) : text, secretToken, timestamp });
        expect(outcomeOf(request.body, new Headers(request.headers))).toBe(event);
      }),
      runs(300),
    );
  });
});

test("rejects a signed body with any byte changed", () => {
  const bytes = Buffer.from(body);
  const change = fc.record({ at: fc.nat(bytes.length), removed: fc.nat(3), added: fc.uint8Array({ maxLength: 3 }) });
  fc.assert(
    fc.property(change, ({ at, removed, added }) => {
      const changed = Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]);
      fc.pre(!changed.equals(bytes));
      expect(outcomeOf(changed, headers)).toBe("signature");
    }),
    runs(1000),
  );
});

test("Node's crypto and Web Crypto have the same verdict, and that of an HMAC over the bytes", async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
    fc.string({ unit: "binary" }).map((text) => Buffer.from(text)),
    fc.json().map((json) => Buffer.from(`{"event":"session.started","payload":${json}}`)),
  );
  const tampering = fc.option(fc.nat(), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(bytes, tampering, async (sent, at) => {
      const hmac = createHmac("sha256", secretToken).update(`v0:${timestamp}:`).update(sent).digest("hex");
      const received = Buffer.from(sent);
      if (at !== undefined && received.length > 0)
        received[at % received.length] = (received[at % received.length] ?? 0) ^ 1;
      const isGenuine = received.equals(sent);
      const options = {
        body: received,
        headers: { "x-zm-signature": `v0=${hmac}`, "x-zm-request-timestamp": String(timestamp) },
        secretToken,
        now: timestamp * 1000,
      };
      const verdictOf = (error: unknown) => (error as WebhookVerificationError).reason;
      const [sync, viaWeb] = await Promise.all([
        (async () => verifyWebhook(options).event)().catch(verdictOf),
        verifyWebhookAsync(options).then(({ event }) => event, verdictOf),
      ]);
      expect(viaWeb).toBe(sync);
      expect(sync === "signature").toBe(!isGenuine);
    }),
    runs(1000),
  );
});
