import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { type MockServer, startMockServer } from "../../src/testing/index.js";

/** A mock server for the tests of a file. */
export function useMockServer(): { readonly url: string } {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer();
  });
  afterAll(() => server.close());
  // The mock closes a connection that was idle for five seconds. On a busy machine, the next request may meet that.
  const { fetch } = globalThis;
  beforeEach(() => {
    vi.stubGlobal("fetch", (url: string, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      headers.set("connection", "close");
      return fetch(url, { ...init, headers });
    });
  });
  return {
    get url() {
      return server.url;
    },
  };
}
