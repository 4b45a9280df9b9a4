import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { RedisServer } from "./redis-server.js";

const connectNodeRedis = (port: number) =>
  createClient({ url: `redis://127.0.0.1:${port}` })
    .on("error", () => {})
    .connect();

/** A Redis for the tests of a file, empty before each, and a client of each library: two processes have them so. */
export interface RedisClients {
  server: RedisServer;
  ioredis: Redis;
  nodeRedis: Awaited<ReturnType<typeof connectNodeRedis>>;
}

/** Starts them before the tests of the file that calls it. */
export function useRedis(): RedisClients {
  const clients = {} as RedisClients;
  beforeAll(async () => {
    const server = await RedisServer.start();
    const ioredis = new Redis(server.port, "127.0.0.1").on("error", () => {});
    Object.assign(clients, { server, ioredis, nodeRedis: await connectNodeRedis(server.port) });
  });
  afterAll(async () => {
    clients.ioredis.disconnect();
    clients.nodeRedis.destroy();
    await clients.server.stop();
  });
  beforeEach(() => clients.ioredis.flushall());
  return clients;
}
