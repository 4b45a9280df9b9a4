import { delay } from "../internal/abort.js";
import { afterRunningFor } from "../internal/event-loop.js";
import { evaluate, isReady, type RedisClient } from "./redis-client.js";

/** A slower reply counts as none: rather than wait for Redis, a call uses the process's share of the limit. */
const TIMEOUT_MS = 500;
const RETRY_MS = 1000;
/** Clients reconnect after at most 2 s. Until all have, some processes use their share, which Redis does not see. */
const RECOVERY_MS = 5000;
/** A cluster rejects commands on keys of a slot that is moving, until all of the keys have moved. */
const RETRY_MOVING_MS = 20;

/** Whom to notify of an outage of Redis. */
export interface OutageListener {
  onFallback(error: unknown): void;
  onRecover(outageMs: number): void;
}

/** The connection to Redis, and whether Redis is away. Times are those of `performance.now()`. */
export class Connection {
  readonly #client: RedisClient;
  readonly #listener: OutageListener;
  readonly #restores: (() => Promise<boolean>)[] = [];
  #wasUsed = false;
  #awaySince: number | undefined;
  #isReturning = false;
  #retryAt = 0;
  #recoveredAt = 0;

  constructor(client: RedisClient, listener: OutageListener) {
    this.#client = client;
    this.#listener = listener;
  }

  /** Each time Redis is back, `restore` stores what it may not know. It resolves to whether that worked. */
  onReturn(restore: () => Promise<boolean>): void {
    this.#restores.push(restore);
  }

  /** A client that is still connecting gets time to do so. */
  isAway(): boolean {
    if (this.#wasUsed && !isReady(this.#client)) this.lose(new Error("The connection to Redis was lost."));
    return this.#awaySince !== undefined;
  }

  /** Whether to leave Redis alone. On the way back, it gets what is newer than what is being restored. */
  isUnreachable(): boolean {
    return this.isAway() && !this.#isReturning;
  }

  /** Whether other processes may make calls that Redis does not know of. */
  isRecovering(): boolean {
    return performance.now() < this.#recoveredAt;
  }

  /** Tries to return to Redis, once per second. Resolves to whether it is back. */
  async tryReturn(): Promise<boolean> {
    if (performance.now() < this.#retryAt || !isReady(this.#client)) return false;
    this.#retryAt = performance.now() + RETRY_MS;
    this.#isReturning = true;
    const isBack = await this.#restoreAll();
    this.#isReturning = false;
    if (!isBack) return false;
    const awayMs = performance.now() - (this.#awaySince ?? 0);
    this.#awaySince = undefined;
    notify(() => this.#listener.onRecover(awayMs));
    return true;
  }

  async #restoreAll(): Promise<boolean> {
    for (const restore of this.#restores) if (!(await restore())) return false;
    return true;
  }

  /** The script's reply, or `undefined` if Redis is away: the command may then still be carried out later. */
  run(script: string, keys: string[], args: (string | number)[]): Promise<unknown[] | undefined> {
    return new Promise((resolve) => {
      let isOver = false;
      const end = (reply: unknown[] | undefined, error?: unknown) => {
        cancel();
        this.#wasUsed = true;
        if (reply === undefined && !isOver) this.lose(error);
        isOver = true;
        resolve(reply);
      };
      const cancel = afterRunningFor(TIMEOUT_MS, () => {
        end(undefined, new Error(`Redis did not respond within ${TIMEOUT_MS} ms.`));
      });
      this.#evaluate(script, keys, args.map(String), () => isOver).then(end, (error) => end(undefined, error));
    });
  }

  async #evaluate(script: string, keys: string[], args: string[], isOver: () => boolean): Promise<unknown[]> {
    try {
      return await evaluate(this.#client, script, keys, args);
    } catch (error) {
      if (isOver() || !(error instanceof Error) || !error.message.startsWith("TRYAGAIN")) throw error;
      await delay(RETRY_MOVING_MS, undefined);
      return this.#evaluate(script, keys, args, isOver);
    }
  }

  /** @param retryMs When to try to return. */
  lose(error: unknown, retryMs = RETRY_MS): void {
    const now = performance.now();
    this.#recoveredAt = now + RECOVERY_MS;
    if (this.#awaySince !== undefined) return;
    this.#awaySince = now;
    this.#retryAt = now + retryMs;
    notify(() => this.#listener.onFallback(error));
  }
}

/** A listener's error must not affect a call. */
function notify(listener: () => void): void {
  try {
    listener();
  } catch {}
}
