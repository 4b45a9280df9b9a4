import { expect } from "vitest";
import { ZoomVideoSdk } from "../../src/index.js";
import { validateExchange } from "./validate-exchange.js";

/**
 * A client of the mock that fails where Prism, or a validator of its own, finds fault with a request or an answer, and
 * sends nothing again.
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
      const exchange = {
        method: init.method ?? "",
        url: new URL(url),
        requestBody: (init.body ?? undefined) as string | undefined,
        status: response.status,
        responseBody: await response.clone().text(),
      };
      expect(validateExchange(exchange), `${init.method} ${url}`).toEqual([]);
      return response;
    },
  });
}
