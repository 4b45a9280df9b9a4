export type { OperationId } from "../generated/operations.js";
export { ZoomVideoSdk, ZoomVideoSdk as default } from "./client.js";
export * from "./core/api-error.js";
export { ApiPromise, type ApiResult } from "./core/api-promise.js";
export * from "./core/errors.js";
export type { RateLimitLabel, RetryClass } from "./core/operation.js";
export type { CallOptions, ClientOptions, TokenSource } from "./core/options.js";
export { Page, PagePromise } from "./core/page.js";
export type * from "./core/types.js";
