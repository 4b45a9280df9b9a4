import { afterAll, beforeAll } from "vitest";
import { type MockServer, startMockServer } from "../../src/testing/index.js";

/** A mock server for the tests of a file. */
export function useMockServer(): { readonly url: string } {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer();
  });
  afterAll(() => server.close());
  return {
    get url() {
      return server.url;
    },
  };
}
