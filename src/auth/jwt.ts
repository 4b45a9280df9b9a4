/**
 * What each engine of `#jwt` exports; package.json's `imports` picks one. Both sign with HS256 only, and their tokens are
 * the same, byte for byte.
 */
export interface Jwt {
  sign(claims: object, secret: string): string | Promise<string>;
  /**
   * The claims of a token that was signed with the secret. Doesn't check when it expires.
   *
   * @throws Error with the message {@link INVALID_SIGNATURE}, or another one if it isn't a JWT signed with HS256.
   */
  verify(token: string, secret: string): unknown;
}

/** As jsonwebtoken words it. */
export const INVALID_SIGNATURE = "invalid signature";
