import { env } from "node:process";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startMember } from "../support/fleet.js";
import { RedisServer } from "../support/redis-server.js";
import { startStrictServer } from "../support/strict-server.js";

const LIMIT = 30;
/** All of the calls take a minute and a half; a quarter of them shows the same. */
const SCALE = env["SIZE"] === "full" ? 1 : 0.25;
/** What may come on top in the window in which Redis goes away: a share for each process. */
const SHARES = 4 * Math.floor(LIMIT / 4);

let redis: RedisServer;
beforeAll(async () => {
  redis = await RedisServer.start();
});
afterAll(() => redis.stop());

/** How much of the limit was used, for whoever reads: it hangs on the machine. `npm run bench` measures it. */
function tell(name: string, arrivals: readonly number[]): void {
  const took = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
  const ratio = took / ((arrivals.length / LIMIT) * 1000);
  console.info(`${name}: ${arrivals.length} calls in ${ratio.toFixed(3)} of the ideal time`);
}

/** The most requests in any second. */
const burst = (arrivals: readonly number[]) =>
  Math.max(...arrivals.map((from, first) => arrivals.filter((at, index) => index >= first && at - from < 1000).length));

const fleet = (url: string, counts: readonly [number, number, number, number]) =>
  (["ioredis", "ioredis", "redis", "redis"] as const).map((library, index) =>
    startMember(library, redis.port, url, (counts[index] ?? 0) * SCALE),
  );

/** Waits until so many calls came. */
const calls = (server: { arrivals: readonly number[] }, count: number) =>
  vi.waitUntil(() => server.arrivals.length >= count * SCALE, { timeout: 60_000, interval: 20 });

test("four processes make all of their calls, and the strictest server refuses none", async () => {
  await using server = await startStrictServer(LIMIT);
  const outcomes = await Promise.all(fleet(server.url, [300, 300, 300, 300]).map(({ outcome }) => outcome));
  expect(outcomes).toEqual(outcomes.map(() => ({ refused: 0, fallbacks: 0 })));
  expect(server.arrivals).toHaveLength(1200 * SCALE);
  expect(server.counter.refused).toBe(0);
  tell("all four", server.arrivals);
});

test("one that is killed halfway takes nothing from the others", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = fleet(server.url, [400, 160, 160, 160]);
  await calls(server, 300);
  members[0]?.kill();
  const [killed, ...others] = await Promise.all(members.map(({ outcome }) => outcome));
  expect(killed).toBeUndefined();
  expect(others).toEqual(others.map(() => ({ refused: 0, fallbacks: 0 })));
  expect(server.counter.refused).toBe(0);
  // The three that are left made theirs.
  expect(server.arrivals.length).toBeGreaterThanOrEqual(480 * SCALE);
  tell("one killed", server.arrivals);
});

test("while Redis is away each keeps its share, and all return by themselves", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = fleet(server.url, [180, 180, 180, 180]);
  await Promise.all(members.map(({ ready }) => ready));
  await calls(server, 150);
  await redis.stop();
  await calls(server, 300);
  await redis.start();
  const outcomes = await Promise.all(members.map(({ outcome }) => outcome));
  for (const outcome of outcomes) expect(outcome?.fallbacks).toBeGreaterThan(0);
  expect(server.arrivals).toHaveLength(720 * SCALE);
  expect(burst(server.arrivals)).toBeLessThanOrEqual(LIMIT + SHARES);
  tell("Redis away", server.arrivals);
});
