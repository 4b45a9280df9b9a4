import { env } from "node:process";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMember } from "../support/fleet.js";
import { RedisServer } from "../support/redis-server.js";
import { startStrictServer } from "../support/strict-server.js";
import { until } from "../support/until.js";

/*
 * On a busy machine the limiter may take a healthy Redis for dead, and the server may get calls closer together than they
 * were sent. What holds all the same: no process fails, all calls are made, and Redis
 * never grants more than the limit.
 */
const LIMIT = 30;
/** All of the calls take a minute and a half; some of them show the same. */
const SCALE = env["SIZE"] === "full" ? 1 : 0.15;

let redis: RedisServer;
beforeAll(async () => {
  redis = await RedisServer.start();
});
afterAll(() => redis.stop());

interface Grant {
  /** By Redis's clock, from any start. */
  at: number;
  process: string;
}

/** Collects the calls that Redis lets go, as its MONITOR shows them. */
async function watchGrants() {
  const client = new Redis(redis.port, "127.0.0.1");
  const monitor = await client.monitor();
  const grants = new Map<string, Grant>();
  monitor.on("monitor", (_time: string, [command, , score, member = ""]: string[], source: string) => {
    const [, process = ""] = /^p(.+):\d+$/.exec(member) ?? [];
    if (source !== "lua" || command?.toLowerCase() !== "zadd" || process === "") return;
    grants.set(member, { at: Number(score), process });
  });
  return {
    all: () => [...grants.values()],
    [Symbol.dispose]: () => {
      monitor.disconnect();
      client.disconnect();
    },
  };
}

/** The most grants in any second. */
const burst = (grants: readonly Grant[]) =>
  Math.max(...grants.map(({ at: from }) => grants.filter(({ at }) => at >= from && at - from < 1000).length));

/** Those at the places in `repeated` don't end before they are told to make their calls again. */
const fleet = (url: string, counts: readonly [number, number, number, number], repeated: readonly number[] = []) =>
  (["ioredis", "ioredis", "redis", "redis"] as const).map((library, index) =>
    startMember(library, redis.port, url, (counts[index] ?? 0) * SCALE, repeated.includes(index)),
  );

/** Waits until so many calls came. */
const calls = (server: { arrivals: readonly number[] }, count: number) =>
  until(() => server.arrivals.length >= count * SCALE);

test("four processes share one limit and make all of their calls", async () => {
  await using server = await startStrictServer(LIMIT);
  using grants = await watchGrants();
  const outcomes = await Promise.all(fleet(server.url, [300, 300, 300, 300]).map(({ outcome }) => outcome));
  expect(server.arrivals).toHaveLength(1200 * SCALE);
  expect(burst(grants.all())).toBeLessThanOrEqual(LIMIT);
  expect(new Set(grants.all().map(({ process }) => process)).size).toBe(4);
  // Each 429 is an error in the process that made the call.
  const refused = outcomes.reduce((sum, outcome) => sum + (outcome?.refused ?? Number.NaN), 0);
  expect(refused).toBe(server.counter.refused);
});

test("a killed process takes nothing from the others", async () => {
  await using server = await startStrictServer(LIMIT);
  using grants = await watchGrants();
  const members = fleet(server.url, [400, 160, 160, 160], [0]);
  await calls(server, 300);
  members[0]?.kill();
  const [killed, ...others] = await Promise.all(members.map(({ outcome }) => outcome));
  expect(killed).toBeUndefined();
  expect(others).toEqual(others.map(() => ({ refused: expect.any(Number), fallbacks: expect.any(Number) })));
  expect(server.arrivals.length).toBeGreaterThanOrEqual(480 * SCALE);
  expect(burst(grants.all())).toBeLessThanOrEqual(LIMIT);
});

test("processes make all of their calls while Redis is away and after its restart", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = fleet(server.url, [100, 100, 100, 100], [0, 1, 2, 3]);
  await Promise.all(members.map(({ ready }) => ready));
  await calls(server, 100);
  await redis.stop();
  // Whatever they have done by now, each has calls to make while Redis is away.
  for (const member of members) member.repeat();
  await Promise.all(members.map(({ fallback }) => fallback));
  await redis.start();
  const outcomes = await Promise.all(members.map(({ outcome }) => outcome));
  for (const outcome of outcomes) expect(outcome?.fallbacks).toBeGreaterThan(0);
  expect(server.arrivals).toHaveLength(800 * SCALE);
});
