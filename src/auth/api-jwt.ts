/** Life of a token in seconds. Zoom suggests an hour at the most. */
const LIFE = 3600;
/** The token is dated back by that many seconds: Zoom's clock may be behind ours. */
const BACKDATED = 30;
/** A new token is made that many seconds before the old one ends, for clocks that differ and requests that take long. */
const RENEWED_BEFORE = 300;

/**
 * A source of API tokens made from a key pair. A token serves all calls until shortly before its end, or until one of
 * them finds it `refused`; calls that come while a token is being made wait for the same one.
 */
export function apiJwtSource(apiKey: string, apiSecret: string): (refused?: string) => Promise<string> {
  let made: Promise<string> | undefined;
  let token: string | undefined;
  let madeAt = 0;

  return (refused) => {
    const now = Math.floor(Date.now() / 1000);
    const age = now - madeAt;
    // A negative age means that the clock was set back: the token may lie in the future now.
    const isFresh = age >= 0 && age < LIFE - BACKDATED - RENEWED_BEFORE;
    // Calls that find the same token refused share the one that is made for the first of them.
    const isRefused = refused !== undefined && refused === token;
    if (made !== undefined && isFresh && !isRefused) return made;
    const making = signApiJwt(apiKey, apiSecret, now);
    made = making;
    token = undefined;
    madeAt = now;
    making.then(
      (result) => {
        if (made === making) token = result;
      },
      () => {
        if (made === making) made = undefined;
      },
    );
    return making;
  };
}

async function signApiJwt(apiKey: string, apiSecret: string, now: number): Promise<string> {
  // Loaded when first needed, so that a client with its own token source runs where jsonwebtoken can't.
  const { default: jwt } = await import("jsonwebtoken");
  const iat = now - BACKDATED;
  return jwt.sign({ iss: apiKey, iat, exp: iat + LIFE }, apiSecret, { algorithm: "HS256" });
}
