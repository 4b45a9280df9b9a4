import { env } from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Member, type MemberOptions, startMember } from "../support/fleet.js";
import { RedisServer } from "../support/redis-server.js";
import { startStrictServer } from "../support/strict-server.js";
import { until } from "../support/until.js";

const LIMIT = 30;
/** Calls that may come on top in the window in which Redis goes away: a share for each of four processes. */
const SHARES = 4 * Math.floor(LIMIT / 4);
/** How often: `npm run test:redis -- --rounds 25`. */
const ROUNDS = Number(env["ROUNDS"] ?? 1);
/** All of the calls take forty seconds a test; some of them show the same. */
const SCALE = env["SIZE"] === "full" || ROUNDS > 1 ? 1 : 0.15;

let redis: RedisServer;
beforeAll(async () => {
  redis = await RedisServer.start();
});
afterAll(() => redis.stop());

/** One process for each of the options; every other one has ioredis. */
const fleet = (baseUrl: string, options: readonly (Partial<MemberOptions> & { count: number })[]): Promise<Member[]> =>
  Promise.all(
    options.map((one, index) => {
      const library = index % 2 === 0 ? "ioredis" : "redis";
      return startMember({ library, port: redis.port, baseUrl, ...one, count: Math.ceil(one.count * SCALE) });
    }),
  );
const times = <T>(count: number, options: T): T[] => Array.from({ length: count }, () => options);
const outcomes = (members: readonly Member[]) => Promise.all(members.map(({ outcome }) => outcome));
const CLEAN = { rejected: 0, fallbacks: [], recoveries: 0 };

/** The most requests in any second. */
const burst = (arrivals: readonly number[]) =>
  Math.max(...arrivals.map((from) => arrivals.filter((at) => at >= from && at - from < 1000).length));

/** Waits until so many calls came. */
const calls = (server: { arrivals: readonly number[] }, count: number) =>
  until(() => server.arrivals.length >= count * SCALE);

describe.each(Array.from({ length: ROUNDS }, (_, index) => index + 1))("round %i", (round) => {
  // One process in five rounds has twenty.
  const [processes, count] = round % 5 === 0 ? [20, 60] : [4, 300];

  test(`${processes} processes share one limit, without a 429 and without doing without Redis`, async () => {
    await using server = await startStrictServer(LIMIT);
    const members = await fleet(server.url, times(processes, { count }));
    expect(await outcomes(members)).toEqual(times(processes, CLEAN));
    expect(server.arrivals).toHaveLength(processes * Math.ceil(count * SCALE));
    expect(server.counter.rejected).toBe(0);
  });
});

test("event loops that stand still don't make a healthy Redis look away", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = await fleet(server.url, times(4, { count: 90, blockMs: 1500 }));
  expect(await outcomes(members)).toEqual(times(4, CLEAN));
  expect(server.counter.rejected).toBe(0);
});

test("a killed process takes nothing from the others", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = await fleet(server.url, [{ count: 400, isRepeated: true }, ...times(3, { count: 160 })]);
  await calls(server, 300);
  members[0]?.kill();
  const [killed, ...others] = await outcomes(members);
  expect(killed).toBeUndefined();
  expect(others).toEqual(times(3, CLEAN));
  expect(server.counter.rejected).toBe(0);
  expect(server.arrivals.length).toBeGreaterThanOrEqual(480 * SCALE);
});

test("while Redis is away each process keeps to its share, and all return by themselves", async () => {
  await using server = await startStrictServer(LIMIT);
  const members = await fleet(server.url, times(4, { count: 100, isRepeated: true }));
  await Promise.all(members.map(({ ready }) => ready));
  await calls(server, 100);
  await redis.stop();
  // Whatever they have done by now, each has calls to make while Redis is away.
  for (const member of members) member.repeat();
  await Promise.all(members.map(({ fallback }) => fallback));
  await redis.start();
  for (const outcome of await outcomes(members)) expect(outcome?.fallbacks.length).toBeGreaterThan(0);
  expect(server.arrivals).toHaveLength(8 * Math.ceil(100 * SCALE));
  expect(burst(server.arrivals)).toBeLessThanOrEqual(LIMIT + SHARES);
});
