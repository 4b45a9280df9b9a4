import { checkObject } from "../internal/check.js";
import { fail, text } from "./session-token-checks.js";
import { sessionTokenClaims } from "./session-token-claims.js";
import type { SessionTokenClaims, SessionTokenOptions } from "./session-token-options.js";

const REQUIRED = ["app_key", "role_type", "tpc", "version", "iat", "exp"];

export async function sign(options: SessionTokenOptions): Promise<string> {
  const claims = sessionTokenClaims(options);
  // Loaded when first needed: this package has to load where jsonwebtoken can't.
  const { default: jwt } = await import("jsonwebtoken");
  return jwt.sign(claims, options.sdkSecret, { algorithm: "HS256" });
}

export async function verify(token: string, options: { sdkSecret: string }): Promise<SessionTokenClaims> {
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
