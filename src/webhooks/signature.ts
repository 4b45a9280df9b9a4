import { createHmac } from "node:crypto";
import { types } from "node:util";
import { InvalidArgumentError } from "../core/errors.js";

/** A webhook's signature, as in its header. Zoom signs the timestamp and the bytes of the body. */
export function signatureOf(secretToken: string, timestamp: string, body: string | Uint8Array): string {
  return `v0=${createHmac("sha256", secretToken).update(`v0:${timestamp}:`).update(body).digest("hex")}`;
}

/** Not instanceof: test runners have their own Uint8Array. */
export function isRawBody(body: unknown): body is string | Uint8Array {
  return typeof body === "string" || types.isUint8Array(body);
}

/** The secret tokens, the current one first. */
export function checkSecretTokens(secretToken: string | readonly string[]): [string, ...string[]] {
  const [first, ...others] = [secretToken].flat();
  for (const token of [first, ...others]) {
    if (typeof token !== "string" || token === "") {
      throw new InvalidArgumentError(
        "secretToken",
        "must be the app's webhook secret token, or an array of such tokens. None may be empty.",
      );
    }
    if (token !== token.trim()) {
      throw new InvalidArgumentError("secretToken", "starts or ends with white space. Remove it.");
    }
  }
  return [first as string, ...others];
}
