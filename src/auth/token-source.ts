import { ConfigError } from "../core/errors.js";
import type { TokenSource } from "../core/options.js";
import { apiJwtSource } from "./api-jwt.js";

/** Where the client gets its token from, whatever it was set up with. */
export interface Tokens {
  /** The token for a request; another one than `refused`, if that can be had. */
  get(refused?: string): Promise<string>;
  /** Whether asking again may bring another token. */
  readonly renews: boolean;
}

interface Credentials {
  apiKey: string | undefined;
  apiSecret: string | undefined;
  token: TokenSource | undefined;
}

/** @throws ConfigError where the credentials are incomplete or contradict each other. */
export function tokenSource({ apiKey, apiSecret, token }: Credentials): Tokens {
  if (token !== undefined) return ownTokenSource(token);
  if (apiKey === undefined || apiSecret === undefined) {
    const missing = [apiKey === undefined && "apiKey", apiSecret === undefined && "apiSecret"]
      .filter(Boolean)
      .join(" and ");
    throw new ConfigError(
      `${missing} missing: pass the API key and the API secret of your Video SDK account, set ZOOM_VIDEO_SDK_API_KEY and ZOOM_VIDEO_SDK_API_SECRET, or pass \`token\`.`,
    );
  }
  checkKey("apiKey", apiKey);
  checkKey("apiSecret", apiSecret);
  if (apiKey === apiSecret)
    throw new ConfigError("apiKey and apiSecret are the same: one of them is in the wrong place.");
  return { get: apiJwtSource(apiKey, apiSecret), renews: true };
}

function ownTokenSource(source: TokenSource): Tokens {
  if (typeof source === "string") {
    const token = Promise.resolve(checkToken(source));
    return { get: () => token, renews: false };
  }
  if (typeof source !== "function") throw new ConfigError("token has to be a string, or a function that gives one.");
  return { get: async () => checkToken(await source()), renews: true };
}

// What a message tells of a key or a token is never the thing itself.
function checkKey(name: string, value: unknown): void {
  if (typeof value !== "string") throw new ConfigError(`${name} has to be a string, not ${typeof value}.`);
  if (value.trim() === "") throw new ConfigError(`${name} is empty.`);
  if (value !== value.trim()) throw new ConfigError(`${name} has white space at its start or end: take it away.`);
}

function checkToken(token: unknown): string {
  if (typeof token !== "string" || token === "")
    throw new ConfigError("token has to be, or give, a string that is not empty.");
  if (/^bearer\s/i.test(token))
    throw new ConfigError('token starts with "Bearer": leave that away, the client adds it.');
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new ConfigError("token holds white space or characters that no header can carry.");
  return token;
}
