import { invalidConfig } from "../internal/validate.js";

/** What this package uses of [ioredis](https://github.com/redis/ioredis) and iovalkey, clusters included. */
export interface IoredisClient {
  /** `ready` while it is connected. */
  readonly status: string;
  /** Distinguishes it from other clients. */
  defineCommand(...args: never[]): unknown;
  /** Runs a Lua script. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/**
 * What this package uses of [node-redis](https://github.com/redis/node-redis) (the package `redis`), clusters included.
 */
export interface NodeRedisClient {
  /** Whether it was connected and has not been closed. */
  readonly isOpen: boolean;
  /** Whether it is connected now. Clusters don't have it. */
  readonly isReady?: boolean;
  /** Runs a Lua script. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** Your application's Redis or Valkey client, connected. */
export type RedisClient = IoredisClient | NodeRedisClient;

const isIoredis = (client: RedisClient): client is IoredisClient => "defineCommand" in client;

/** @throws ConfigError if it is neither. */
export function checkClient(client: RedisClient): void {
  if (typeof client?.eval !== "function" || !("isOpen" in client || isIoredis(client))) {
    throw invalidConfig("client", "must be an ioredis or node-redis client.");
  }
}

export function isReady(client: RedisClient): boolean {
  return isIoredis(client) ? client.status === "ready" : (client.isReady ?? client.isOpen);
}

export async function evaluate(
  client: RedisClient,
  script: string,
  keys: string[],
  args: string[],
): Promise<unknown[]> {
  const reply = isIoredis(client)
    ? client.eval(script, keys.length, ...keys, ...args)
    : client.eval(script, { keys, arguments: args });
  return (await reply) as unknown[];
}
