import jwt from "jsonwebtoken";

/**
 * Signs the token with which a user joins a session. The account has two key pairs: the API pair is for
 * `zoom-video-sdk-api`, the SDK pair for these tokens. Neither works in place of the other.
 *
 * @param {{ sdkKey: string, sdkSecret: string }} sdkPair
 * @param {{ sessionName: string, role: "host" | "participant", userKey?: string }} user
 * @returns {string}
 */
export function signJoinToken({ sdkKey, sdkSecret }, { sessionName, role, userKey }) {
  const claims = { app_key: sdkKey, role_type: role === "host" ? 1 : 0, tpc: sessionName, version: 1 };
  if (userKey !== undefined) claims.user_key = userKey;
  return jwt.sign(claims, sdkSecret, { algorithm: "HS256", expiresIn: "2h" });
}
