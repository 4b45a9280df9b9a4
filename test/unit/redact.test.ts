import { describe, expect, test } from "vitest";
import { redactCut, redactSecrets, redactText, redactValue, secretsIn } from "../../src/internal/redact.js";

describe("a text", () => {
  test.each([
    ["authorization: Bearer abc.def-123", "authorization: Bearer [redacted]"],
    ["got eyJhbGciOi.eyJpc3MiOi.c2lnbmF0dXJl here", "got [redacted] here"],
    ["https://x.zoom.us/rec?access_token=abc%2F1&a=b", "https://x.zoom.us/rec?access_token=[redacted]&a=b"],
    ["?next_page_token=abc", "?next_page_token=[redacted]"],
    ['{"stream_key":"abc","a":"b"}', '{"stream_key":"[redacted]","a":"b"}'],
    ['{\\"passcode\\" : \\"123\\"}', '{\\"passcode\\" : \\"[redacted]'],
    // Names that only look alike stay.
    ['{"session_key":"mine","user_key":"me"}', '{"session_key":"mine","user_key":"me"}'],
    ["the token is gone", "the token is gone"],
  ])("%s", (text, expected) => {
    expect(redactText(text)).toBe(expected);
  });

  test("loses the secrets that are known, within JSON and within JSON in JSON", () => {
    const secret = 'pw-"quoted"\\';
    const once = JSON.stringify({ field: secret });
    for (const text of [secret, `${secret}${secret}`, once])
      expect(redactSecrets(text, [secret])).not.toContain("quoted");
    expect(JSON.stringify(redactValue({ message: `You sent ${once}` }, [secret]))).not.toContain("quoted");
  });
});

describe("a text that echoes a secret", () => {
  test("of any size takes time in proportion", () => {
    const token = `eyJhbGciOi.${"a".repeat(100)}.${"b".repeat(43)}`;
    // What searched all of the rest for each form, at each place, took minutes.
    expect(redactSecrets(token.repeat(30_000), [token, "p-1234"])).toBe("[redacted]".repeat(30_000));
  });

  test.each(["a.b*c+?^()|[]\\/-1", "line\nbreak-1", "\ud83d-half-1", "[redacted]"])("loses %j", (secret) => {
    expect(redactSecrets(`before ${secret} after`, [secret])).toBe("before [redacted] after");
  });
});

describe("a text that was cut off", () => {
  const secret = "opaque-token-0123456789";
  test.each([
    [`got ${secret}`, "got [redacted]"],
    [`got ${secret.slice(0, -1)}`, "got [redacted]"],
    [`got ${secret.slice(0, 8)}`, "got [redacted]"],
    // Too short to be told from other words, or to be of use.
    [`got ${secret.slice(0, 7)}`, "got opaque-"],
    ["got nothing", "got nothing"],
    ["", ""],
  ])("%j", (text, expected) => {
    expect(redactCut(text, [secret, "another-secret-1"])).toBe(expected);
  });
});

describe("a value", () => {
  test("loses what has a telling name, whatever it is", () => {
    expect(
      redactValue({
        session_password: "a",
        access_key: { id: "b", key: "c" },
        list: [{ passcode: 1, stream_url: "rtmp://x" }],
        Authorization: "Bearer x",
      }),
    ).toEqual({
      session_password: "[redacted]",
      access_key: "[redacted]",
      list: [{ passcode: "[redacted]", stream_url: "rtmp://x" }],
      Authorization: "[redacted]",
    });
  });

  test("lists its secrets, those further down included", () => {
    const value = {
      s3: { access_key: { id: "AKIA-1", key: "key-2" } },
      passcode: "123456",
      session_password: "a",
      name: "x",
    };
    expect(secretsIn(value)).toEqual(["AKIA-1", "key-2", "123456", "a"]);
  });
});

describe("a secret that is part of other words", () => {
  test.each([
    ["any", "The company is not anywhere."],
    ["t", "Session does not exist."],
    ["exist", "Session does not exist."],
    ["471", "Consultation 4711"],
    ["session", "Session does not exist: my-session."],
  ])("%s leaves a text as it is", (secret, text) => {
    expect(redactSecrets(text, [secret])).toBe(text);
  });

  test.each(["123456", "p4ssw0rd", "AKIAIOSFODNN7", "averylongsecretofletters"])("but %s is redacted", (secret) => {
    expect(redactSecrets(`a ${secret} b`, [secret])).toBe("a [redacted] b");
  });

  test("is redacted once, whatever the others are", () => {
    const shown = redactSecrets("x abc123def y abc123 z redacted1", ["abc123", "abc123def", "redacted1", "[redac"]);
    expect(shown).toBe("x [redacted] y [redacted] z [redacted]");
  });
});
