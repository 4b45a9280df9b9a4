// Run as a process of its own, one of a fleet: makes LIGHT calls and reports what became of them.
import { once } from "node:events";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { RateLimitError, ZoomVideoSdk } from "../../src/index.js";
import { type RedisClient, redisRateLimiter } from "../../src/redis/index.js";
import type { MemberOptions, Outcome } from "./fleet.js";

const { library, port, baseUrl, count, isRepeated, blockMs = 0 } = JSON.parse(process.argv[2] ?? "") as MemberOptions;

async function connect(): Promise<{ client: RedisClient; close: () => void }> {
  if (library === "ioredis") {
    const client = new Redis(port, "127.0.0.1");
    client.on("error", () => {});
    return { client, close: () => client.disconnect() };
  }
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  client.on("error", () => {});
  await client.connect();
  return { client, close: () => client.destroy() };
}

/** Stands still, as with work that takes long. */
function block(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

async function main() {
  const { client, close } = await connect();
  const outcome: Outcome = { rejected: 0, fallbacks: [], recoveries: 0 };
  const rateLimit = redisRateLimiter({
    client,
    plan: "pro",
    accountKey: "test",
    onFallback: (reason) => {
      outcome.fallbacks.push(String(reason));
      // Not once all calls are made.
      if (process.connected) process.send?.("fallback");
    },
    onRecover: () => {
      outcome.recoveries += 1;
    },
  });
  const zoom = new ZoomVideoSdk({ token: "any", baseUrl, rateLimit, maxRetries: 0 });

  let isBlocked = false;
  async function call(_: unknown, index: number) {
    try {
      await zoom.sessions.delete(`session-${index}`);
    } catch (error) {
      if (!(error instanceof RateLimitError)) throw error;
      outcome.rejected += 1;
    }
    if (isBlocked) return;
    isBlocked = true;
    block(blockMs);
  }
  const calls = () => Array.from({ length: count }, call);

  const repeat = isRepeated ? once(process, "message") : undefined;
  const first = calls();
  process.send?.("ready");
  if (repeat !== undefined) {
    await repeat;
    first.push(...calls());
  }
  await Promise.all(first);
  close();
  process.send?.(outcome);
  process.disconnect();
}

main();
