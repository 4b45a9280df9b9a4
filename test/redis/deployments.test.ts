import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Cluster, Redis } from "ioredis";
import { createClient, createCluster } from "redis";
import { afterEach, describe, expect, test } from "vitest";
import { afterRunningFor } from "../../src/internal/event-loop.js";
import { type RateLimitedRequest, type RedisClient, redisRateLimiter } from "../../src/redis/index.js";
import { RedisServer } from "../support/redis-server.js";
import { ROOT } from "../support/root.js";
import { until } from "../support/until.js";

// Redis as users run it: it pauses, evicts keys, moves slots, has users and replicas.

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function startRedis(...options: string[]) {
  const server = await RedisServer.start(...options);
  cleanups.push(() => server.stop());
  return { server, admin: connect(server) };
}

function connect({ port }: RedisServer, options = {}): Redis {
  const client = new Redis(port, "127.0.0.1", options).on("error", () => {});
  cleanups.push(() => client.disconnect());
  return client;
}

/** A process's limiter, which makes RESOURCE-INTENSIVE calls: 10 a minute, 2 of them are its share. */
function limiter(client: RedisClient) {
  const fallbacks: string[] = [];
  const recoveries: number[] = [];
  const rateLimit = redisRateLimiter({
    client,
    plan: "pro",
    accountKey: "account",
    onFallback: (reason) => fallbacks.push(String(reason)),
    onRecover: (ms) => recoveries.push(ms),
  });
  /** Whether each of the calls got a slot. */
  async function call(times = 1): Promise<boolean[]> {
    const calls = Array.from({ length: times }, async () => {
      const request: RateLimitedRequest = {
        operationId: "theOperation",
        label: "RESOURCE-INTENSIVE",
        signal: undefined,
        remainingMs: 30_000,
      };
      await rateLimit.acquire(request);
      rateLimit.report(request, { response: { status: 200, headers: new Headers() }, text: "" });
    });
    return (await Promise.allSettled(calls)).map(({ status }) => status === "fulfilled");
  }
  return { call, fallbacks, recoveries, snapshot: () => rateLimit.snapshot() };
}

const YES = (times: number) => Array.from({ length: times }, () => true);
const CALLS = "zoom-video-sdk-api:{account}:RESOURCE-INTENSIVE";

test("a Redis that pauses is noticed within a second of running time, and used again afterwards", async () => {
  const { server, admin } = await startRedis();
  const { call, fallbacks, recoveries, snapshot } = limiter(connect(server));
  expect(await call()).toEqual([true]);
  expect((await snapshot()).isFallback).toBe(false);
  await admin.call("CLIENT", "PAUSE", "600000", "WRITE");
  const second = new Promise((resolve) => afterRunningFor(1000, () => resolve("nothing happened")));
  expect(await Promise.race([call(), second])).toEqual([true]);
  expect(fallbacks).toEqual(["Error: Redis did not respond within 500 ms."]);
  expect(await snapshot()).toMatchObject({ isFallback: true, labels: { "RESOURCE-INTENSIVE": { available: 0 } } });
  await admin.call("CLIENT", "UNPAUSE");
  await until(async () => {
    await call();
    return recoveries.length > 0;
  });
  expect(recoveries[0]).toBeGreaterThan(500);
  expect(fallbacks).toHaveLength(1);
  expect((await snapshot()).isFallback).toBe(false);
});

test("a snapshot shows what all processes have used", async () => {
  const { server } = await startRedis();
  const [one, other] = [limiter(connect(server)), limiter(connect(server))];
  expect((await one.snapshot()).labels["RESOURCE-INTENSIVE"]).toMatchObject({ limit: 10, available: 10 });
  await one.call(7);
  await other.call(2);
  const now = Date.now();
  const { labels, daily } = await other.snapshot();
  expect(labels["RESOURCE-INTENSIVE"]).toMatchObject({ available: 1, waiting: 0, resumesAt: undefined });
  expect(daily).toMatchObject({ limit: 30_000, used: 9 });
  await one.call();
  const { resumesAt } = (await other.snapshot()).labels["RESOURCE-INTENSIVE"];
  expect(resumesAt?.getTime()).toBeGreaterThan(now);
});

test("evicted keys are noticed: each process keeps to its share, and restores its calls", async () => {
  const { server, admin } = await startRedis("--maxmemory", "3mb", "--maxmemory-policy", "allkeys-lru");
  const [one, other] = [limiter(connect(server)), limiter(connect(server))];
  expect(await one.call(5)).toEqual(YES(5));
  expect(await other.call(5)).toEqual(YES(5));
  for (let index = 0; (await admin.exists(CALLS)) === 1; index += 1)
    await admin.set(`other:${index}`, "x".repeat(10_000));
  expect([await one.call(), await other.call()]).toEqual([[false], [false]]);
  const reason = "Error: Redis has lost the calls it counted: keys were evicted or deleted.";
  expect([one.fallbacks, other.fallbacks]).toEqual([[reason], [reason]]);
  expect([one.recoveries.length, other.recoveries.length]).toEqual([1, 1]);
  // Ten calls, and the stamp.
  expect(await admin.zcard(CALLS)).toBe(11);
});

test("a replica grants nothing: the process keeps to its share and says why", async () => {
  const { server: primary } = await startRedis();
  const { server: replica, admin } = await startRedis("--replicaof", "127.0.0.1", String(primary.port));
  await until(async () => (await admin.info("replication")).includes("master_link_status:up"));
  const { call, fallbacks } = limiter(connect(replica));
  expect(await call(3)).toEqual([true, true, false]);
  expect(fallbacks).toEqual([expect.stringContaining("READONLY")]);
});

test("a user needs no more rights than the guide says", async () => {
  const { server, admin } = await startRedis();
  const guide = await readFile(join(ROOT, "docs/guides/rate-limits.md"), "utf8");
  const [, rights = ""] = /ACL SETUSER limiter on >secret (.+)/.exec(guide) ?? [];
  await admin.call("ACL", "SETUSER", "limiter", "on", ">secret", ...rights.split(" "));
  const user = { username: "limiter", password: "secret" };
  const nodeRedis = createClient({ ...user, socket: { port: server.port } }).on("error", () => {});
  await nodeRedis.connect();
  cleanups.push(() => nodeRedis.destroy());
  for (const client of [connect(server, { ...user, enableReadyCheck: false }), nodeRedis]) {
    const { call, fallbacks } = limiter(client);
    expect([await call(5), fallbacks]).toEqual([YES(5), []]);
  }
  // Without RELEASE, calls would still have their lease.
  const calls = async () => (await admin.zrangebyscore(CALLS, 0, Date.now() + 61_000)).length;
  await until(async () => (await calls()) === 10);
});

describe("a cluster", () => {
  test("keeps the limit while the slot of the keys moves", async () => {
    const nodes = await startCluster();
    const slot = Number(await nodes[0].admin.call("CLUSTER", "KEYSLOT", CALLS));
    const [source, target] = slot < HALF ? nodes : ([nodes[1], nodes[0]] as const);
    const ports = nodes.map(({ server: { port } }) => ({ host: "127.0.0.1", port }));
    const ioredis = new Cluster(ports);
    const nodeRedis = createCluster({ rootNodes: ports.map(({ port }) => ({ url: `redis://127.0.0.1:${port}` })) });
    await nodeRedis.on("error", () => {}).connect();
    cleanups.push(
      () => ioredis.disconnect(),
      () => nodeRedis.destroy(),
    );
    await until(() => ioredis.status === "ready");
    const limiters = [limiter(ioredis), limiter(nodeRedis)] as const;
    for (const { call } of limiters) expect(await call(3)).toEqual(YES(3));

    const id = async ({ admin }: typeof source) => String(await admin.call("CLUSTER", "MYID"));
    const [sourceId, targetId] = [await id(source), await id(target)];
    await target.admin.call("CLUSTER", "SETSLOT", String(slot), "IMPORTING", sourceId);
    await source.admin.call("CLUSTER", "SETSLOT", String(slot), "MIGRATING", targetId);
    const move = (key: string) => source.admin.call("MIGRATE", "127.0.0.1", target.server.port, key, "0", "60000");
    await move(CALLS);
    // One key here, one there: no node can run a script until the other has moved.
    const during = limiters.map(({ call }) => call(1));
    await move("zoom-video-sdk-api:{account}:day");
    expect(await Promise.all(during)).toEqual([[true], [true]]);
    for (const { admin } of nodes) await admin.call("CLUSTER", "SETSLOT", String(slot), "NODE", targetId);
    for (const { call } of limiters) expect(await call(1)).toEqual([true]);

    for (const { call, fallbacks } of limiters) expect([await call(), fallbacks]).toEqual([[false], []]);
    expect(await target.admin.zcard(CALLS)).toBe(11);
  });
});

/** Slots of the first node. */
const HALF = 8192;

async function startCluster() {
  const folder = await mkdtemp(join(tmpdir(), "cluster-"));
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  const start = (name: string) =>
    startRedis("--cluster-enabled", "yes", "--dir", folder, "--cluster-config-file", `${name}.conf`);
  const nodes = [await start("one"), await start("two")] as const;
  await nodes[0].admin.call("CLUSTER", "ADDSLOTSRANGE", "0", String(HALF - 1));
  await nodes[1].admin.call("CLUSTER", "ADDSLOTSRANGE", String(HALF), "16383");
  await nodes[0].admin.call("CLUSTER", "MEET", "127.0.0.1", nodes[1].server.port);
  for (const { admin } of nodes) {
    await until(async () => {
      const info = String(await admin.call("CLUSTER", "INFO"));
      return info.includes("cluster_state:ok") && info.includes("cluster_known_nodes:2");
    });
  }
  return nodes;
}
