import jwt from "jsonwebtoken";
import { describe, expect, test } from "vitest";
import type { Jwt } from "../../src/auth/jwt.js";
import * as node from "../../src/auth/jwt-node.js";
import * as webCrypto from "../../src/auth/jwt-web-crypto.js";

const engines: [string, Jwt][] = [
  ["node", node],
  ["Web Crypto", webCrypto],
];

const now = Math.floor(Date.now() / 1000);
const CLAIMS: object[] = [
  { iss: "the-key", iat: now, exp: now + 3600 },
  { tpc: "Grüße, 世界 🎥 \u2028 \ud800", iat: 0, exp: 7200 },
  { telemetry_tracking_id: "long ".repeat(10_000) },
  {},
];
const SECRETS = ["s", "s3cr3t-~!@#$%", "ключ 🔑", "x".repeat(200), "\ud800"];

/** What an engine says to a token: its claims, or why not. */
async function verdict(engine: Jwt, token: string, secret: string): Promise<unknown> {
  try {
    return await engine.verify(token, secret);
  } catch (error) {
    return (error as Error).message === "invalid signature" ? "wrong signature" : "not a JWT";
  }
}

test("the two engines sign the same token, byte for byte", async () => {
  for (const claims of CLAIMS) {
    for (const secret of SECRETS) {
      const token = await node.sign(claims, secret);
      expect(await webCrypto.sign(claims, secret)).toBe(token);
      expect(await webCrypto.verify(token, secret)).toEqual(await node.verify(token, secret));
    }
  }
});

describe("the two engines reject the same tokens", () => {
  const secret = "the-secret";
  const good = jwt.sign({ iss: "a" }, secret, { algorithm: "HS256" });
  const [header = "", payload = "", signature = ""] = good.split(".");
  const base64 = (text: string) => Buffer.from(text).toString("base64url");
  const lastFlipped = signature.slice(0, -1) + (signature.endsWith("A") ? "Q" : "A");
  /** The same bytes as the signature: the last character has two bits that don't count. */
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const otherText = signature.slice(0, -1) + alphabet[(alphabet.indexOf(signature.at(-1) ?? "") & ~3) + 1];

  test.each<[string, string, unknown]>([
    ["a good one", good, { iss: "a", iat: expect.any(Number) }],
    ["another signature", `${header}.${payload}.${lastFlipped}`, "wrong signature"],
    ["another text of the signature", `${header}.${payload}.${otherText}`, "wrong signature"],
    ["another secret's", jwt.sign({}, "another"), "wrong signature"],
    ["a changed payload", `${header}.${base64('{"iss":"b"}')}.${signature}`, "wrong signature"],
    ["HS512", jwt.sign({}, secret, { algorithm: "HS512" }), "not a JWT"],
    ["no algorithm", jwt.sign({}, null, { algorithm: "none" }), "not a JWT"],
    ["`none` with a signature", `${base64('{"alg":"none","typ":"JWT"}')}.${payload}.${signature}`, "not a JWT"],
    ["no signature", `${header}.${payload}.`, "not a JWT"],
    ["two parts", `${header}.${payload}`, "not a JWT"],
    ["four parts", `${good}.x`, "not a JWT"],
    ["a header that is not JSON", `${base64("x")}.${payload}.${signature}`, "not a JWT"],
    ["a header that is null", `${base64("null")}.${payload}.${signature}`, "not a JWT"],
    ["a payload that is not JSON", `${header}.${base64("x")}.${signature}`, "not a JWT"],
    ["a padded signature", `${good}=`, "not a JWT"],
    ["white space around it", ` ${good} `, "not a JWT"],
    ["characters of base64", `${header}.${payload}.${"+/".repeat(21)}`, "not a JWT"],
    ["nothing", "", "not a JWT"],
  ])("%s", async (_, token, expected) => {
    for (const [name, engine] of engines) expect(await verdict(engine, token, secret), name).toEqual(expected);
  });
});
