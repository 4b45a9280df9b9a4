/**
 * For your app's tests: a mock of the whole API, and a sandbox with state.
 *
 * @module zoom-video-sdk-api/testing
 */

export { type MockServer, type MockServerOptions, startMockServer } from "./mock-server.js";
export { prefer, sequence } from "./prefer.js";
export type { MockAnswer } from "./responses.js";
export type { JoinOptions, RecordAction, SandboxUser, SharedContent } from "./sandbox/driver.js";
export type { SandboxAccount, SandboxActivity, SandboxOptions } from "./sandbox/options.js";
export { type Sandbox, startSandbox } from "./sandbox/start-sandbox.js";
