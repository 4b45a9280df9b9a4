import { expect } from "vitest";
import { ZoomVideoSdk } from "../../src/index.js";

/**
 * A client of the mock that fails where Prism finds fault with a request or an answer, and sends nothing again.
 *
 * @param prefer The answer to ask for, decided for each request.
 */
export function mockClient(baseUrl: string, prefer: (url: URL) => string | undefined = () => undefined): ZoomVideoSdk {
  return new ZoomVideoSdk({
    apiKey: "key",
    apiSecret: "secret",
    baseUrl,
    maxRetries: 0,
    fetch: async (url, init) => {
      const headers = new Headers(init.headers);
      const wish = prefer(new URL(url));
      if (wish !== undefined) headers.set("prefer", wish);
      const response = await fetch(url, { ...init, headers });
      // Prism answers what it finds fault with as if nothing were: this header alone tells.
      expect(response.headers.get("sl-violations"), `${init.method} ${url}`).toBeNull();
      return response;
    },
  });
}
