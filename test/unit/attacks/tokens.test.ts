import { createHmac, generateKeyPairSync } from "node:crypto";
import { SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { createSessionToken, InvalidArgumentError, verifySessionToken } from "../../../src/index.js";
import { rejection } from "../../support/observed-client.js";

const sdkSecret = "sdk-s3cr3t-v4lue";
const key = new TextEncoder().encode(sdkSecret);
const iat = Math.floor(Date.now() / 1000);
const claims = { app_key: "sdk-key", role_type: 1, tpc: "a", version: 1, iat, exp: iat + 7200 };
const pairs = {
  RS256: generateKeyPairSync("rsa", { modulusLength: 2048 }),
  ES256: generateKeyPairSync("ec", { namedCurve: "P-256" }),
};

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const hmac = (text: string, secret = sdkSecret, hash = "sha256") =>
  createHmac(hash, secret).update(text).digest("base64url");
/** A token as `header` says, with a signature of one's own. */
const forged = (header: object, sign: (signed: string) => string, payload: unknown = claims) => {
  const signed = `${encode(header)}.${encode(payload)}`;
  return `${signed}.${sign(signed)}`;
};
const HS256 = { alg: "HS256", typ: "JWT" };

test("a token made by hand is one, so that those below fail for what is wrong with them", async () => {
  expect(await verifySessionToken(forged(HS256, hmac), { sdkSecret })).toEqual(claims);
});

// Others: test/unit/session-token-verify.test.ts.
describe("a session token that was forged is rejected", () => {
  test.each<[string, () => string | Promise<string>]>([
    ...["none", "None", "NONE", "nOnE", ""].flatMap((alg): [string, () => string][] => [
      [`alg ${JSON.stringify(alg)}, unsigned`, () => forged({ ...HS256, alg }, () => "")],
      [`alg ${JSON.stringify(alg)}, signed`, () => forged({ ...HS256, alg }, hmac)],
    ]),
    ["without alg", () => forged({ typ: "JWT" }, hmac)],
    ["alg as a list", () => forged({ alg: ["HS256", "none"] }, hmac)],
    ["alg hs256", () => forged({ alg: "hs256" }, hmac)],
    ["HS384", () => new SignJWT(claims).setProtectedHeader({ alg: "HS384" }).sign(key)],
    ["HS512 that says HS256", () => forged(HS256, (text) => hmac(text, sdkSecret, "sha512"))],
    ["HS256 that says HS512", () => forged({ ...HS256, alg: "HS512" }, hmac)],
    ["RS256", () => new SignJWT(claims).setProtectedHeader({ alg: "RS256" }).sign(pairs.RS256.privateKey)],
    ["ES256", () => new SignJWT(claims).setProtectedHeader({ alg: "ES256" }).sign(pairs.ES256.privateKey)],
    [
      "a key of its own in the header",
      () => forged({ ...HS256, jwk: { kty: "oct", k: encode("evil") } }, (text) => hmac(text, "evil")),
    ],
    [
      "a key of its own elsewhere",
      () => forged({ ...HS256, kid: "../../dev/null", jku: "https://evil.example" }, (text) => hmac(text, "")),
    ],
    ["no signature", () => forged(HS256, () => "")],
    ["a signature cut short", () => forged(HS256, (text) => hmac(text).slice(0, -4))],
    ["an empty secret", () => forged(HS256, (text) => hmac(text, ""))],
    [
      "another payload",
      async () => {
        const [header, , signature] = (
          await createSessionToken({ sdkKey: "k", sdkSecret, sessionName: "a", role: "participant" })
        ).split(".");
        return `${header}.${encode(claims)}.${signature}`;
      },
    ],
    ["a fourth part", () => `${forged(HS256, hmac)}.x`],
    ["white space around", () => ` ${forged(HS256, hmac)}`],
    ["expired by a text", () => forged(HS256, hmac, { ...claims, exp: "9999999999" })],
    ["without an end", () => forged(HS256, hmac, { ...claims, exp: undefined })],
    ["not yet", () => forged(HS256, hmac, { ...claims, nbf: iat + 600 })],
    ["a payload that is a list", () => forged(HS256, hmac, [claims])],
    ["a payload that is null", () => forged(HS256, hmac, null)],
    ["claims by the prototype", () => forged(HS256, hmac, JSON.parse(`{"__proto__":${JSON.stringify(claims)}}`))],
  ])("%s", async (_, make) => {
    const token = await make();
    const error = await rejection(verifySessionToken(token, { sdkSecret }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: "token" });
    expect((error as Error).message).not.toContain(token.split(".")[1]);
  });
});
