import { ConfigError } from "../core/errors.js";

/** What is used of [ioredis](https://github.com/redis/ioredis) and iovalkey, clusters included. */
export interface IoredisClient {
  /** `ready` while it is connected. */
  readonly status: string;
  /** Tells it from other clients. */
  defineCommand(...args: never[]): unknown;
  /** Runs a script of Lua. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: string[]): Promise<unknown>;
}

/** What is used of [node-redis](https://github.com/redis/node-redis) (the package `redis`), clusters included. */
export interface NodeRedisClient {
  /** Whether it was connected, and not closed. */
  readonly isOpen: boolean;
  /** Whether it is connected now. Clusters don't have it. */
  readonly isReady?: boolean;
  /** Runs a script of Lua. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** A client of Redis or Valkey, connected, as your application has it. */
export type RedisClient = IoredisClient | NodeRedisClient;

const isIoredis = (client: RedisClient): client is IoredisClient => "defineCommand" in client;

/** @throws ConfigError where it is neither. */
export function checkClient(client: RedisClient): void {
  if (typeof client?.eval !== "function" || !("isOpen" in client || isIoredis(client))) {
    throw new ConfigError("client must be a client of ioredis or node-redis.");
  }
}

export function isReady(client: RedisClient): boolean {
  return isIoredis(client) ? client.status === "ready" : (client.isReady ?? client.isOpen);
}

export async function evaluate(client: RedisClient, script: string, keys: string[], args: string[]): Promise<number[]> {
  const reply = isIoredis(client)
    ? client.eval(script, keys.length, ...keys, ...args)
    : client.eval(script, { keys, arguments: args });
  return ((await reply) as unknown[]).map(Number);
}
