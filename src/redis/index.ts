/**
 * Across processes that share a Redis: respects Zoom's rate limits, and detects duplicate webhooks.
 *
 * @module zoom-video-sdk-api/redis
 */

export { RateLimitError } from "../core/api-error.js";
export { ConfigError } from "../core/errors.js";
export type { RateLimitLabel } from "../core/operation.js";
export type { RateLimitedRequest, RateLimiter, RateLimitPlan, RateLimitResponse } from "../core/rate-limiter.js";
export type { RateLimits } from "../rate-limit/limits.js";
export type { LabelSnapshot, RateLimitSnapshot } from "../rate-limit/snapshot.js";
export type { Claim, Deduplicator } from "../webhooks/deduplicator.js";
export type { IoredisClient, NodeRedisClient, RedisClient } from "./redis-client.js";
export { type RedisDeduplicatorOptions, redisDeduplicator } from "./redis-deduplicator.js";
export {
  type RedisRateLimiter,
  type RedisRateLimiterOptions,
  type RedisRateLimitSnapshot,
  redisRateLimiter,
} from "./redis-rate-limiter.js";
