/**
 * A mock of the whole API for your app's tests.
 *
 * @module zoom-video-sdk-api/testing
 */

export { type MockServer, type MockServerOptions, startMockServer } from "./mock-server.js";
export { prefer, sequence } from "./prefer.js";
export type { MockAnswer } from "./responses.js";
