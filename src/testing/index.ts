export { type MockServer, startMockServer } from "./mock-server.js";
