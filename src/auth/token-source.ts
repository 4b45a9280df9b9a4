import { ConfigError, ZoomVideoSdkError } from "../core/errors.js";
import type { TokenSource } from "../core/options.js";
import type { Tokens } from "../internal/config.js";
import { checkSecret, invalidConfig } from "../internal/validate.js";

/** Lifetime of a token in seconds. Zoom recommends an hour at most. */
const LIFETIME = 3600;
/** Tokens are backdated by that many seconds: Zoom's clock may be behind ours. */
const CLOCK_SKEW = 30;
/** A new token is signed that many seconds before the old one expires: clocks differ, and requests take time. */
const REFRESH_MARGIN = 300;

/** A clock that is further off is not corrected: whoever poses as Zoom for a moment must not get tokens for years. */
const MAX_CORRECTION = 86_400;

/** @throws ConfigError if the key pair is incomplete or malformed. */
export function signedTokens(apiKey: string | undefined, apiSecret: string | undefined): Tokens {
  if (apiKey === undefined || apiSecret === undefined) {
    const missing = [apiKey === undefined && "apiKey", apiSecret === undefined && "apiSecret"];
    throw new ConfigError(
      `${missing.filter(Boolean).join(" and ")} ${missing.every(Boolean) ? "are" : "is"} missing. Pass the API key and the API secret of your Video SDK account, set ZOOM_VIDEO_SDK_API_KEY and ZOOM_VIDEO_SDK_API_SECRET, or pass \`token\`.`,
    );
  }
  checkSecret("apiKey", apiKey, invalidConfig);
  checkSecret("apiSecret", apiSecret, invalidConfig);
  if (apiKey === apiSecret) throw new ConfigError("apiKey and apiSecret are the same. One was pasted into both.");
  return { ...sharedTokens(apiKey, apiSecret), canRefresh: true };
}

/**
 * A source of tokens signed with a key pair. A token serves all calls until shortly before it expires, or until one of
 * them finds it rejected. Calls that arrive while a token is being signed wait for it.
 */
function sharedTokens(apiKey: string, apiSecret: string): Required<Pick<Tokens, "get" | "correctClock">> {
  let current: Promise<string> | undefined;
  let token: string | undefined;
  let signedAt = 0;
  /** By how many seconds our clock is ahead of the server's. */
  let aheadBy = 0;
  const serverNow = () => Math.floor(Date.now() / 1000) - aheadBy;

  const correctClock = (serverDate: string | null) => {
    const difference = serverNow() - Math.floor(Date.parse(serverDate ?? "") / 1000);
    // A smaller one is not why the token was rejected, and may be the time that the response took.
    if (!(Math.abs(difference) >= CLOCK_SKEW)) return undefined;
    if (Math.abs(aheadBy + difference) > MAX_CORRECTION) return undefined;
    aheadBy += difference;
    current = undefined;
    return aheadBy;
  };

  const get = (rejectedToken?: string) => {
    const now = serverNow();
    const age = now - signedAt;
    // A negative age means that the clock was set back: the token may be from the future now.
    const isFresh = age >= 0 && age < LIFETIME - CLOCK_SKEW - REFRESH_MARGIN;
    // Calls that find the same token rejected share the one that is signed for the first of them.
    const isRejected = rejectedToken !== undefined && rejectedToken === token;
    if (current !== undefined && isFresh && !isRejected) return current;
    const signing = signToken(apiKey, apiSecret, now);
    current = signing;
    token = undefined;
    signedAt = now;
    signing.then(
      (signed) => {
        if (current === signing) token = signed;
      },
      () => {
        if (current === signing) current = undefined;
      },
    );
    return signing;
  };
  return { get, correctClock };
}

async function signToken(apiKey: string, apiSecret: string, now: number): Promise<string> {
  // Loaded when first needed: a client with its own token source signs nothing.
  const { sign } = await import("#jwt");
  const iat = now - CLOCK_SKEW;
  return sign({ iss: apiKey, iat, exp: iat + LIFETIME }, apiSecret);
}

/** @throws ConfigError if it is neither a token nor a function. */
export function customTokens(source: TokenSource): Tokens {
  if (typeof source === "string") {
    const token = Promise.resolve(checkToken(source));
    return { get: () => token, canRefresh: false };
  }
  if (typeof source !== "function") throw new ConfigError("token must be a string or a function that returns one.");
  const get = async () => {
    let token: unknown;
    try {
      token = await source();
    } catch (cause) {
      if (cause instanceof ZoomVideoSdkError) throw cause;
      throw new ConfigError("The token function threw: see error.cause.", { cause });
    }
    return checkToken(token);
  };
  return { get, canRefresh: true };
}

/** Its value never appears in a message. */
function checkToken(token: unknown): string {
  if (typeof token !== "string" || token === "") throw new ConfigError("token must be, or return, a non-empty string.");
  if (/^bearer\s/i.test(token)) throw new ConfigError('token starts with "Bearer". Remove that; the client adds it.');
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new ConfigError("token contains white space or characters that a header can't carry.");
  }
  return token;
}
