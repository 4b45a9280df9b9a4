import { afterAll, beforeAll, expect, test } from "vitest";
import { startMember } from "../support/fleet.js";
import { RedisServer } from "../support/redis-server.js";
import { startStrictServer } from "../support/strict-server.js";

const LIMIT = 30;
/** What may come on top in the window in which Redis goes away: a share for each process. */
const SHARES = 4 * Math.floor(LIMIT / 4);

let redis: RedisServer;
beforeAll(async () => {
  redis = await RedisServer.start();
});
afterAll(() => redis.stop());

/** From the first request to the last, as part of what the limit asks for. */
function slowness(arrivals: readonly number[]): number {
  const took = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
  return took / ((arrivals.length / LIMIT) * 1000);
}

/** The most requests in any second. */
const burst = (arrivals: readonly number[]) =>
  Math.max(...arrivals.map((from, first) => arrivals.filter((at, index) => index >= first && at - from < 1000).length));

const fleet = (url: string, count: number) =>
  (["ioredis", "ioredis", "redis", "redis"] as const).map((library) => startMember(library, redis.port, url, count));

test("four processes make 1 200 LIGHT calls: the strictest server refuses none, and it takes no 5 % longer", async () => {
  await using server = await startStrictServer(LIMIT);
  const outcomes = await Promise.all(fleet(server.url, 300).map(({ outcome }) => outcome));
  expect(outcomes).toEqual(outcomes.map(() => ({ refused: 0, fallbacks: 0 })));
  expect(server.arrivals).toHaveLength(1200);
  expect(server.counter.refused).toBe(0);
  expect(slowness(server.arrivals)).toBeLessThan(1.05);
});

test("one that is killed halfway takes nothing from the others", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = fleet(server.url, 150);
  await Promise.all(members.map(({ ready }) => ready));
  setTimeout(() => members[0]?.kill(), 10_000);
  const [killed, ...others] = await Promise.all(members.map(({ outcome }) => outcome));
  expect(killed).toBeUndefined();
  expect(others).toEqual(others.map(() => ({ refused: 0, fallbacks: 0 })));
  expect(server.counter.refused).toBe(0);
  expect(slowness(server.arrivals)).toBeLessThan(1.05);
});

test("while Redis is away each keeps its share, and all return by themselves", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = fleet(server.url, 180);
  await Promise.all(members.map(({ ready }) => ready));
  setTimeout(() => redis.stop(), 5000);
  setTimeout(() => redis.start(), 10_000);
  const outcomes = await Promise.all(members.map(({ outcome }) => outcome));
  for (const outcome of outcomes) expect(outcome?.fallbacks).toBeGreaterThan(0);
  expect(server.arrivals).toHaveLength(720);
  expect(burst(server.arrivals)).toBeLessThanOrEqual(LIMIT + SHARES);
  // Shares are rounded down: 28 of 30 a second.
  expect(slowness(server.arrivals)).toBeLessThan(1.2);
});
