/**
 * The client, its resources, errors, pages, and join tokens. The fields of requests and responses are in the API
 * reference.
 *
 * @module zoom-video-sdk-api
 */

export type * from "../generated/models.js";
export type { OperationId } from "../generated/operations.js";
export type { GeoRegion } from "./auth/claim-values.js";
export { createSessionToken, verifySessionToken } from "./auth/session-token.js";
export type { SessionTokenClaims, SessionTokenOptions } from "./auth/session-token-claims.js";
export { ZoomVideoSdk, ZoomVideoSdk as default } from "./client.js";
export * from "./core/api-error.js";
export { ApiPromise, type ApiResult } from "./core/api-promise.js";
export * from "./core/errors.js";
export type * from "./core/hooks.js";
export type * from "./core/logger.js";
export type { RateLimitLabel, RetryClass } from "./core/operation.js";
export type {
  CallOptions,
  ClientOptions,
  HeadersOption,
  ListOptions,
  PrefetchOptions,
  TokenSource,
} from "./core/options.js";
export { Page, PagePromise } from "./core/page.js";
export type { PageCursor } from "./core/page-cursor.js";
export type { RateLimitKind } from "./core/rate-limiter.js";
export type { RawClient } from "./internal/raw.js";
export type { Recordings } from "./resources/recordings.js";
export type { Reports } from "./resources/reports.js";
export type { SessionLivestream } from "./resources/session-livestream.js";
export type { SessionRtms } from "./resources/session-rtms.js";
export type { SessionUsers } from "./resources/session-users.js";
export type { SessionCommand, SessionCommandMethod, Sessions } from "./resources/sessions.js";
export type { Storage } from "./resources/storage.js";
export type { StorageLocations } from "./resources/storage-locations.js";
export type { StreamIngestions } from "./resources/stream-ingestions.js";
