// Makes so many LIGHT calls at once through a rate limiter; the server counts.
import { ZoomVideoSdk } from "zoom-video-sdk-api";

const [calls, settings, redisPort, ioredis] = process.argv.slice(2);
const { baseUrl, token } = JSON.parse(settings);
let redis;
let rateLimit = "pro";
if (redisPort !== undefined) {
  const [{ Redis }, { redisRateLimiter }] = await Promise.all([import(ioredis), import("zoom-video-sdk-api/redis")]);
  redis = new Redis(Number(redisPort), "127.0.0.1");
  await redis.ping();
  rateLimit = redisRateLimiter({ client: redis, plan: "pro", accountKey: "bench" });
}
const zoom = new ZoomVideoSdk({ baseUrl, token, rateLimit });

process.on("message", async () => {
  await Promise.all(Array.from({ length: Number(calls) }, () => zoom.storage.locations.list()));
  process.send("done");
  redis?.disconnect();
});
process.send("ready");
