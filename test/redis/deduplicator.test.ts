import { RESP_TYPES } from "redis";
import { describe, expect, test } from "vitest";
import { ConfigError, type Deduplicator, redisDeduplicator } from "../../src/redis/index.js";
import * as webhooks from "../../src/webhooks/index.js";
import { useRedis } from "../support/redis-clients.js";

const redis = useRedis();

/** As two processes have it, each with another library. */
const pair = () =>
  [redis.ioredis, redis.nodeRedis].map((client) => redisDeduplicator({ client })) as [Deduplicator, Deduplicator];

async function claimed(deduplicator: Deduplicator, ...ids: string[]) {
  const claim = await deduplicator.claim(ids);
  if (typeof claim === "string") throw new Error(`It is ${claim}.`);
  return claim;
}

test("one process gets a claim, whichever ID is known", async () => {
  const [one, other] = pair();
  const claim = await claimed(one, "id", "signature");
  expect(await other.claim(["id", "another signature"])).toBe("running");
  expect(await other.claim(["another id", "signature"])).toBe("running");
  await claim.keep();
  expect(await other.claim(["id", "another signature"])).toBe("done");
  expect(await one.claim(["signature"])).toBe("done");
  await claimed(one, "another");
});

test("a client that returns Buffers knows a claim, too", async () => {
  const client = redis.nodeRedis.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const deduplicator = redisDeduplicator({ client: client as never });
  const claim = await claimed(deduplicator, "id");
  expect(await deduplicator.claim(["id"])).toBe("running");
  await claim.keep();
  expect(await deduplicator.claim(["id"])).toBe("done");
});

test("a released claim is free again", async () => {
  const [one, other] = pair();
  await (await claimed(one, "id")).release();
  await claimed(other, "id");
});

test("of a hundred that come at once, one gets it", async () => {
  const all = Array.from({ length: 100 }, (_, index) => pair()[index % 2] as Deduplicator);
  const results = await Promise.all(all.map((deduplicator) => deduplicator.claim(["id"])));
  expect(results.filter((result) => typeof result === "object")).toHaveLength(1);
});

test("a claim ends after four minutes, and its late release frees nobody else's", async () => {
  const [one, other] = pair();
  const late = await claimed(one, "id");
  const [key = ""] = await redis.ioredis.keys("*");
  expect(await redis.ioredis.pttl(key)).toBeGreaterThan(3 * 60_000);
  expect(await redis.ioredis.pttl(key)).toBeLessThanOrEqual(4 * 60_000);
  await redis.ioredis.del(key);
  await claimed(other, "id");
  await late.release();
  expect(await one.claim(["id"])).toBe("running");
});

test("a handler with it handles an event once across processes", async () => {
  let handled = 0;
  const handlers = pair().map((deduplicate) =>
    webhooks.createWebhookHandler({ on: { "*": () => void handled++ }, secretToken: "s", deduplicate }),
  );
  const request = () => webhooks.webhookRequest('{"event":"session.new"}', { secretToken: "s", requestId: "1" });
  for (const handler of handlers) expect((await handler(await request())).status).toBe(200);
  expect(handled).toBe(1);
});

describe("options that are wrong are named", () => {
  test.each<[object, string]>([
    [{}, "client must be"],
    [{ client: {} }, "client must be"],
    [{ client: { eval: () => {}, isOpen: true }, prefix: "p" }, "prefix is not an option"],
    [{ client: { eval: () => {}, isOpen: true }, keyPrefix: "" }, "keyPrefix is empty"],
  ])("%j", (options, message) => {
    const create = () => redisDeduplicator(options as Parameters<typeof redisDeduplicator>[0]);
    expect(create).toThrow(ConfigError);
    expect(create).toThrow(message);
  });
});
