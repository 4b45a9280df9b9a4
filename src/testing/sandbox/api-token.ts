import { readJwt } from "./jwt.js";
import type { Settings } from "./options.js";

/** Verifies API tokens. A client sends the same one for an hour, so each is verified once. */
export class ApiTokens {
  readonly #settings: Settings;
  /** Until when a token is valid, in seconds. */
  readonly #verified = new Map<string, number>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** @param now Wire time in milliseconds. */
  isValid(authorization: string | undefined, now: number): boolean {
    const [, token] = /^Bearer (.+)$/i.exec(authorization ?? "") ?? [];
    return token !== undefined && this.#expiryOf(token) * 1000 > now;
  }

  #expiryOf(token: string): number {
    const known = this.#verified.get(token);
    if (known !== undefined) return known;
    const { apiKey, apiSecret } = this.#settings;
    const { iss, iat, exp } = readJwt(token, apiSecret) ?? {};
    // Assumed: api_token
    const isComplete = iss === apiKey && typeof iat === "number" && typeof exp === "number";
    if (!isComplete) return 0;
    this.#verified.set(token, exp);
    return exp;
  }
}
