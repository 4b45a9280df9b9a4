// Run as a process of its own, one of a fleet: makes LIGHT calls and says what became of them.
import { once } from "node:events";
import { Redis } from "ioredis";
import { createClient } from "redis";
import { RateLimitError, ZoomVideoSdk } from "../../src/index.js";
import { type RedisClient, redisRateLimiter } from "../../src/redis/index.js";

const [library, port, baseUrl = "", count, isRepeated] = process.argv.slice(2);

async function connect(): Promise<{ client: RedisClient; close: () => void }> {
  if (library === "ioredis") {
    const client = new Redis(Number(port), "127.0.0.1");
    client.on("error", () => {});
    return { client, close: () => client.disconnect() };
  }
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  client.on("error", () => {});
  await client.connect();
  return { client, close: () => client.destroy() };
}

const { client, close } = await connect();
let fallbacks = 0;
const onFallback = () => {
  fallbacks += 1;
  // Not once all calls are made.
  if (process.connected) process.send?.("fallback");
};
const rateLimit = redisRateLimiter({ client, plan: "pro", accountKey: "test", onFallback });
const zoom = new ZoomVideoSdk({ token: "any", baseUrl, rateLimit, maxRetries: 0 });

let refused = 0;
async function call(_: unknown, index: number) {
  try {
    await zoom.sessions.delete(`session-${index}`);
  } catch (error) {
    if (!(error instanceof RateLimitError)) throw error;
    refused += 1;
  }
}
const calls = () => Array.from({ length: Number(count) }, call);

const repeat = isRepeated === "true" ? once(process, "message") : undefined;
const first = calls();
process.send?.("ready");
if (repeat !== undefined) {
  await repeat;
  first.push(...calls());
}
await Promise.all(first);
close();
process.send?.({ refused, fallbacks });
process.disconnect();
