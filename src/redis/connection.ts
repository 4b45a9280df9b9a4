import { evaluate, isReady, type RedisClient } from "./redis-client.js";

/** A slower reply counts as none: rather than wait for Redis, a call uses the process's share of the limit. */
const TIMEOUT_MS = 500;
const TRY_AGAIN_MS = 1000;
/** Clients reconnect after at most 2 s. Until all have, some processes use their share, which Redis does not see. */
const HOLD_MS = 5000;

/** The connection to Redis, and whether it is usable. */
export class Connection {
  readonly #client: RedisClient;
  readonly #onFallback: (error: unknown) => void;
  #wasUsed = false;
  #isAway = false;
  #tryAgainAt = 0;
  #holdUntil = 0;
  readonly #returns: (() => void)[] = [];

  constructor(client: RedisClient, onFallback: (error: unknown) => void) {
    this.#client = client;
    this.#onFallback = onFallback;
  }

  /** Calls the function each time Redis is back: it may have lost its data. */
  onReturn(tell: () => void): void {
    this.#returns.push(tell);
  }

  /** Whether to ask Redis. A client that is still connecting gets time to do so. */
  isUsable(now: number): boolean {
    if (this.#wasUsed && !isReady(this.#client)) this.#lose(new Error("The connection to Redis was lost."), now);
    // The clock may have been set back.
    return !this.#isAway || now >= this.#tryAgainAt || now < this.#tryAgainAt - TRY_AGAIN_MS;
  }

  /** Whether Redis may not know of all calls: it is down, or has just come back. */
  isRecovering(now: number): boolean {
    return now < this.#holdUntil && now >= this.#holdUntil - HOLD_MS;
  }

  /** The script's reply, or `undefined` if Redis is down. */
  async run(script: string, keys: string[], args: string[]): Promise<number[] | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`Redis did not respond within ${TIMEOUT_MS} ms.`)), TIMEOUT_MS);
    });
    try {
      const reply = await Promise.race([evaluate(this.#client, script, keys, args), timeout]);
      const wasAway = this.#isAway;
      this.#isAway = false;
      if (wasAway) for (const tell of this.#returns) tell();
      return reply;
    } catch (error) {
      this.#lose(error, Date.now());
      return undefined;
    } finally {
      clearTimeout(timer);
      this.#wasUsed = true;
    }
  }

  #lose(error: unknown, now: number): void {
    this.#tryAgainAt = now + TRY_AGAIN_MS;
    this.#holdUntil = now + HOLD_MS;
    if (this.#isAway) return;
    this.#isAway = true;
    try {
      this.#onFallback(error);
    } catch {
      // An observer's error must not affect a call.
    }
  }
}
