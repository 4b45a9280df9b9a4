import { InvalidArgumentError, ZoomVideoSdkError } from "../core/errors.js";
import { checkKnown, checkObject, checkSecret, checkString, invalidArgument, isInteger } from "../internal/validate.js";
import { MAX_SECONDS } from "./claim-values.js";
import { INVALID_SIGNATURE } from "./jwt.js";
import { type SessionTokenClaims, type SessionTokenOptions, sessionTokenClaims } from "./session-token-claims.js";

const isText = (value: unknown) => typeof value === "string" && value !== "";
const isSeconds = (value: unknown) => isInteger(value, 0, MAX_SECONDS);
/** The claims that Zoom requires. */
const REQUIRED: Readonly<Record<string, (value: unknown) => boolean>> = {
  app_key: isText,
  role_type: (value) => value === 0 || value === 1,
  tpc: isText,
  version: (value) => value === 1,
  iat: isSeconds,
  exp: isSeconds,
};

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
  // Loaded when first needed: most apps only make calls, or bring their own tokens.
  const { sign } = await import("#jwt");
  return sign(claims, options.sdkSecret);
}

/**
 * Returns the claims of a session token, for tests of an app that issues them. Checks the signature (HS256 only), that
 * the token is valid now, and that it has every claim that Zoom requires, each of the right type.
 *
 * @param options `sdkSecret`, which the token was signed with.
 * @throws InvalidArgumentError saying what is wrong with the token, without showing it.
 */
export async function verifySessionToken(token: string, options: { sdkSecret: string }): Promise<SessionTokenClaims> {
  checkString("token", token);
  checkObject("options", options);
  checkKnown(options, new Set(["sdkSecret"]));
  checkSecret("sdkSecret", options.sdkSecret, invalidArgument);
  const claims = Object(await signedClaims(token, options.sdkSecret)) as Partial<SessionTokenClaims> & {
    nbf?: unknown;
  };
  const problem = problemOf(claims);
  if (problem !== undefined) throw new InvalidArgumentError("token", problem);
  return claims as SessionTokenClaims;
}

async function signedClaims(token: string, secret: string): Promise<unknown> {
  const { verify } = await import("#jwt");
  try {
    return await verify(token, secret);
  } catch (error) {
    if (error instanceof ZoomVideoSdkError) throw error;
    // Other messages may quote the token.
    const isForged = (error as Error).message === INVALID_SIGNATURE;
    throw new InvalidArgumentError(
      "token",
      isForged ? "was signed with another secret. Pass the SDK secret." : "is not a JWT signed with HS256.",
    );
  }
}

function problemOf(claims: Partial<SessionTokenClaims> & { nbf?: unknown }): string | undefined {
  const now = Math.floor(Date.now() / 1000);
  const { exp = Number.POSITIVE_INFINITY, nbf = 0 } = claims;
  if (typeof exp !== "number" || typeof nbf !== "number") return "is not a JWT: exp and nbf must be numbers.";
  if (now >= exp) return "has expired.";
  if (now < nbf) return "is not valid yet.";
  const missing = Object.keys(REQUIRED).filter((claim) => !(claim in claims));
  if (missing.length > 0) return `is not a session token: it lacks ${missing.join(", ")}.`;
  const wrong = Object.entries(REQUIRED).filter(([claim, isValid]) => !isValid(claims[claim as keyof typeof claims]));
  if (wrong.length > 0) return `has invalid values: ${wrong.map(([claim]) => claim).join(", ")}. Zoom would reject it.`;
  return undefined;
}
