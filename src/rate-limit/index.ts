/**
 * Respects Zoom's rate limits within one process.
 *
 * @module zoom-video-sdk-api/rate-limit
 */

export { RateLimitError } from "../core/api-error.js";
export { ConfigError } from "../core/errors.js";
export type { RateLimitLabel } from "../core/operation.js";
export type { RateLimitedRequest, RateLimiter, RateLimitPlan, RateLimitResponse } from "../core/rate-limiter.js";
export type { RateLimits } from "./limits.js";
export { type MemoryRateLimiter, type MemoryRateLimiterOptions, memoryRateLimiter } from "./memory-rate-limiter.js";
export type { LabelSnapshot, RateLimitSnapshot } from "./snapshot.js";
