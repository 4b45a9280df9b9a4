import { ConfigError } from "../core/errors.js";
import { findWebCrypto } from "../internal/platform.js";
import { INVALID_SIGNATURE, type Jwt } from "./jwt.js";

// The engine of `#jwt` for bundles and for other runtimes than Node. Platform objects are used when needed, not on
// import: some environments lack them.

const HMAC = { name: "HMAC", hash: "SHA-256" };

export const sign: Jwt["sign"] = async (claims, secret) => {
  const { subtle, key } = await importKey(secret);
  const input = `${encode(utf8('{"alg":"HS256","typ":"JWT"}'))}.${encode(utf8(JSON.stringify(claims)))}`;
  return `${input}.${encode(new Uint8Array(await subtle.sign("HMAC", key, utf8(input))))}`;
};

export const verify: Jwt["verify"] = async (token, secret) => {
  const { subtle, key } = await importKey(secret);
  const parts = token.split(".");
  const [header = "", payload = "", signature = ""] = parts;
  if (parts.length !== 3 || parts.includes("")) throw new Error("not a JWT");
  const { alg } = Object(parse(header)) as { alg?: unknown };
  const claims = parse(payload);
  if (alg !== "HS256") throw new Error("not HS256");
  const signed = decode(signature);
  const isValid = await subtle.verify("HMAC", key, signed, utf8(`${header}.${payload}`));
  // Several texts decode to the same bytes, but only one of them is the signature.
  if (!isValid || encode(signed) !== signature) throw new Error(INVALID_SIGNATURE);
  return claims;
};

async function importKey(secret: string) {
  const subtle = findWebCrypto()?.subtle;
  if (subtle === undefined || globalThis.TextEncoder === undefined) {
    throw new ConfigError(
      'Tokens can\'t be signed here: Web Crypto (crypto.subtle, TextEncoder) is missing. In Jest with jsdom, set testEnvironmentOptions to { customExportConditions: ["node", "node-addons"] }.',
    );
  }
  return { subtle, key: await subtle.importKey("raw", utf8(secret), HMAC, false, ["sign", "verify"]) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const parse = (part: string): unknown => JSON.parse(new TextDecoder("utf-8", { ignoreBOM: true }).decode(decode(part)));

function encode(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new Error("not base64url");
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
