import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactSecrets, redactText, redactValue, secretsIn } from "../../src/internal/redact.js";
import { runs } from "../support/fuzz.js";

const MARK = "S3CR3T";
const NAMES = [
  "access_token",
  "download_token",
  "next_page_token",
  "session_password",
  "passcode",
  "stream_key",
  "sip_dialing",
  "plainToken",
  "apiSecret",
  "sdkKey",
  "x-api-key",
  "set-cookie",
  "Authorization",
  "X-Amz-Signature",
  "pwd",
];

const around = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'"\\{}[],:=&; \n\u0000é'), maxLength: 6 }),
);
const secret = fc.tuple(around, around).map(([before, after]) => before + MARK + after);
const name = fc.constantFrom(...NAMES);
/** Fields and texts of an answer that have nothing of a secret. */
const harmless = fc.jsonValue().filter((value) => redactText(JSON.stringify(value)) === JSON.stringify(value));

describe("redacts a secret with a known name", () => {
  const fields = fc.oneof(
    secret,
    fc.record({ id: secret, key: secret }),
    fc.array(secret, { minLength: 1, maxLength: 3 }),
  );
  const value = fc
    .tuple(name, fields, harmless, harmless)
    .map(([key, field, before, after]) => ({ before, [key]: field, after }));

  test("as a value", () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(JSON.stringify(redactValue({ list: [given], text: JSON.stringify(given) }))).not.toContain(MARK);
      }),
      runs(500),
    );
  });

  test("in JSON and nested JSON, cut off anywhere", () => {
    fc.assert(
      fc.property(value, fc.boolean(), fc.double({ min: 0, max: 1, noNaN: true }), (given, isNested, share) => {
        const json = JSON.stringify(given, undefined, isNested ? 0 : 1);
        const text = isNested ? JSON.stringify({ message: `You sent ${json}` }) : json;
        expect(redactText(text.slice(0, Math.ceil(text.length * share)))).not.toContain(MARK);
        expect(redactText(text)).not.toContain(MARK);
      }),
      runs(1000),
    );
  });

  test("in a query", () => {
    const raw = secret.map((text) => text.replace(/[&\s"<>]/g, ""));
    fc.assert(
      fc.property(name, fc.oneof(raw, secret.map(encodeURIComponent)), (key, text) => {
        const shown = redactText(`GET https://api.zoom.us/v2/x?a=b&${key}=${text}&c=d failed`);
        expect(shown).not.toContain(MARK);
        expect(shown).toContain("?a=b&");
        expect(shown).toContain("&c=d failed");
      }),
      runs(500),
    );
  });
});

test("redacts a sent secret from the response, plain or as JSON", () => {
  const sent = fc.tuple(secret, secret, fc.boolean()).map(([first, more, isStart]) => ({
    session_password: first,
    s3: { access_key: { id: isStart ? first + more : more, key: isStart ? "another" : more } },
  }));
  fc.assert(
    fc.property(sent, (body) => {
      const { session_password: first, s3 } = body;
      const message = `No: ${s3.access_key.id} ${first} ${JSON.stringify(body)}`;
      const secrets = secretsIn(body);
      expect(JSON.stringify(redactValue({ message, body }, secrets))).not.toContain(MARK);
      expect(redactSecrets(`<html>${s3.access_key.id}${first}</html>`, secrets)).not.toContain(MARK);
    }),
    runs(500),
  );
});

test("keeps everything else", () => {
  const field = fc.constantFrom("session_name", "session_key", "user_key", "stream_url", "key", "id", "code");
  const word = fc.string({ unit: fc.constantFrom(..."abcXYZ019 .,:;/_-()"), maxLength: 20 });
  const value = fc.dictionary(field, fc.oneof(word, fc.integer(), fc.array(fc.dictionary(field, word))));
  fc.assert(
    fc.property(value, (given) => {
      expect(redactValue(given)).toEqual(given);
      expect(redactText(JSON.stringify(given))).toBe(JSON.stringify(given));
      expect(secretsIn(given)).toEqual([]);
    }),
    runs(500),
  );
});
