export type { MockAnswer } from "./answers.js";
export { type MockServer, type MockServerOptions, startMockServer } from "./mock-server.js";
export { prefer, sequence } from "./prefer.js";
