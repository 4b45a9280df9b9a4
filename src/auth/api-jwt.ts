/** Life of a token in seconds. Zoom suggests an hour at the most. */
const LIFE = 3600;
/** The token is dated back by that many seconds: Zoom's clock may be behind ours. */
const BACKDATED = 30;
/** A new token is made that many seconds before the old one ends, for clocks that differ and requests that take long. */
const RENEWED_BEFORE = 300;

/**
 * A source of API tokens made from a key pair. A token serves all calls until shortly before its end; calls that come
 * while it is being made wait for the same one.
 */
export function apiJwtSource(apiKey: string, apiSecret: string): () => Promise<string> {
  let token: Promise<string> | undefined;
  let madeAt = 0;

  return () => {
    const now = Math.floor(Date.now() / 1000);
    const age = now - madeAt;
    // A negative age means that the clock was set back: the token may lie in the future now.
    if (token !== undefined && age >= 0 && age < LIFE - BACKDATED - RENEWED_BEFORE) return token;
    const made = signApiJwt(apiKey, apiSecret, now);
    token = made;
    madeAt = now;
    made.catch(() => {
      if (token === made) token = undefined;
    });
    return made;
  };
}

async function signApiJwt(apiKey: string, apiSecret: string, now: number): Promise<string> {
  // Loaded when first needed, so that a client with its own token source runs where jsonwebtoken can't.
  const { default: jwt } = await import("jsonwebtoken");
  const iat = now - BACKDATED;
  return jwt.sign({ iss: apiKey, iat, exp: iat + LIFE }, apiSecret, { algorithm: "HS256" });
}
