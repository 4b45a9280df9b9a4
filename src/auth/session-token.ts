import { checkObject } from "../internal/validate.js";
import { fail, text } from "./session-token-checks.js";
import { sessionTokenClaims } from "./session-token-claims.js";
import type { SessionTokenClaims, SessionTokenOptions } from "./session-token-options.js";

const REQUIRED = ["app_key", "role_type", "tpc", "version", "iat", "exp"];

/**
 * Signs the token (HS256) with which a user joins a session: on your server, for whoever may join. It takes the **SDK**
 * key and secret of the account; the API key and secret are for the REST API, and for nothing else. A session's password
 * is no part of the token: the user gives it when joining.
 *
 * @returns The token. Where an option is wrong, the promise rejects.
 * @throws InvalidArgumentError naming the option and its limit. It shows neither key nor secret.
 */
export async function createSessionToken(options: SessionTokenOptions): Promise<string> {
  const claims = sessionTokenClaims(options);
  // Loaded when first needed: this package has to load where jsonwebtoken can't.
  const { default: jwt } = await import("jsonwebtoken");
  return jwt.sign(claims, options.sdkSecret, { algorithm: "HS256" });
}

/**
 * Gives the claims of a session token, for tests of an app that hands them out. Checks the signature (HS256 and nothing
 * else), that the token has not expired, and that it has every claim that Zoom requires.
 *
 * @param options `sdkSecret`, which the token was signed with.
 * @throws InvalidArgumentError saying what is wrong with the token, without showing it.
 */
export async function verifySessionToken(token: string, options: { sdkSecret: string }): Promise<SessionTokenClaims> {
  checkObject("options", options);
  text()("token", token);
  text()("sdkSecret", options.sdkSecret);
  const { default: jwt } = await import("jsonwebtoken");
  let claims: object;
  try {
    claims = Object(jwt.verify(token, options.sdkSecret, { algorithms: ["HS256"] }));
  } catch (error) {
    fail("token", problemOf(error as Error));
  }
  const missing = REQUIRED.filter((claim) => !(claim in claims));
  if (missing.length > 0) fail("token", `is no session token: it lacks ${missing.join(", ")}.`);
  return claims as SessionTokenClaims;
}

// jsonwebtoken's own errors may quote the token.
function problemOf({ name, message }: Error): string {
  if (name === "TokenExpiredError") return "has expired.";
  if (message === "invalid signature") return "was signed with another secret: it has to be the SDK secret.";
  return "is no JWT that was signed with HS256.";
}
