import { createHmac, timingSafeEqual } from "node:crypto";
import { parseJson } from "../../internal/json.js";

/**
 * The claims of a JWT signed with HS256. Its own code, not the package's signer: a sandbox that verifies with the code
 * under test proves little.
 *
 * @returns `undefined` if it is no such token, or was signed with another secret. Times are not checked.
 */
export function readJwt(token: string, secret: string): Record<string, unknown> | undefined {
  const [header = "", payload = "", signature = "", ...rest] = token.split(".");
  if (rest.length > 0 || Object(decode(header)).alg !== "HS256") return undefined;
  const expected = createHmac("sha256", secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const claims = decode(payload);
  return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : undefined;
}

const decode = (part: string): unknown => parseJson(Buffer.from(part, "base64url").toString());
