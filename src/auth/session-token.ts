import type { SessionTokenClaims, SessionTokenOptions } from "./session-token-options.js";

// Loaded when first needed: most of it is checks, and many clients sign no such tokens.
const load = () => import("./session-token-jwt.js");

/**
 * Signs the token (HS256) with which a user joins a session: on your server, for whoever may join. It takes the **SDK**
 * key and secret of the account; the API key and secret are for the REST API, and for nothing else. A session's password
 * is no part of the token: the user gives it when joining.
 *
 * @returns The token. Where an option is wrong, the promise rejects.
 * @throws InvalidArgumentError naming the option and its limit. It shows neither key nor secret.
 */
export async function createSessionToken(options: SessionTokenOptions): Promise<string> {
  return (await load()).sign(options);
}

/**
 * Gives the claims of a session token, for tests of an app that hands them out. Checks the signature (HS256 and nothing
 * else), that the token has not expired, and that it has every claim that Zoom requires.
 *
 * @param options `sdkSecret`, which the token was signed with.
 * @throws InvalidArgumentError saying what is wrong with the token, without showing it.
 */
export async function verifySessionToken(token: string, options: { sdkSecret: string }): Promise<SessionTokenClaims> {
  return (await load()).verify(token, options);
}
