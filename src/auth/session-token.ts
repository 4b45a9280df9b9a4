import { InvalidArgumentError } from "../core/errors.js";
import { checkObject, checkString } from "../internal/validate.js";
import { type SessionTokenClaims, type SessionTokenOptions, sessionTokenClaims } from "./session-token-claims.js";

const REQUIRED = ["app_key", "role_type", "tpc", "version", "iat", "exp"];

/**
 * Signs the token (HS256) with which a user joins a session. Call it on your server, for whoever may join. It takes the
 * **SDK** key and secret of the account; the API key and secret are only for the REST API. A session's password is not
 * part of the token: the user enters it when joining.
 *
 * @returns The token. If an option is invalid, the promise rejects.
 * @throws InvalidArgumentError naming the option and its limit. It shows neither key nor secret.
 */
export async function createSessionToken(options: SessionTokenOptions): Promise<string> {
  const claims = sessionTokenClaims(options);
  // Loaded when first needed: the package must load where jsonwebtoken does not.
  const { default: jwt } = await import("jsonwebtoken");
  return jwt.sign(claims, options.sdkSecret, { algorithm: "HS256" });
}

/**
 * Returns the claims of a session token, for tests of an app that issues them. Checks the signature (HS256 only), that
 * the token has not expired, and that it has every claim that Zoom requires.
 *
 * @param options `sdkSecret`, which the token was signed with.
 * @throws InvalidArgumentError saying what is wrong with the token, without showing it.
 */
export async function verifySessionToken(token: string, options: { sdkSecret: string }): Promise<SessionTokenClaims> {
  checkObject("options", options);
  checkString("token", token);
  checkString("sdkSecret", options.sdkSecret);
  const { default: jwt } = await import("jsonwebtoken");
  let claims: object;
  try {
    claims = Object(jwt.verify(token, options.sdkSecret, { algorithms: ["HS256"] }));
  } catch (error) {
    throw new InvalidArgumentError("token", problemOf(error as Error));
  }
  const missing = REQUIRED.filter((claim) => !(claim in claims));
  if (missing.length > 0) {
    throw new InvalidArgumentError("token", `is not a session token: it lacks ${missing.join(", ")}.`);
  }
  return claims as SessionTokenClaims;
}

/** jsonwebtoken's own messages may quote the token. */
function problemOf({ name, message }: Error): string {
  if (name === "TokenExpiredError") return "has expired.";
  if (message === "invalid signature") return "was signed with another secret. Pass the SDK secret.";
  return "is not a JWT signed with HS256.";
}
