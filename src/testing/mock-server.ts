import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { loadPrism } from "./load-prism.js";

/** A running mock of the API. */
export interface MockServer {
  /** What goes into the client's `baseUrl`. */
  readonly url: string;
  /** Stops it. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a Prism mock server on 127.0.0.1, on a free port, with the OpenAPI document of this package. It answers with
 * the document's examples, lists with their last page; a header `prefer: code=404, example=error-3001` asks for another
 * one. Requests that don't fit the document are answered with an error, and the header `sl-violations` says why; ids
 * that were not encoded twice are among them.
 *
 * @returns The server, once it answers.
 * @throws ConfigError where Prism (`@stoplight/prism-cli`, an optional peer) is not installed.
 */
export async function startMockServer(): Promise<MockServer> {
  const { getHttpOperationsFromSpec, createServer, createLogger } = loadPrism();
  // By the package's own name, so that it is found from src/ and from dist/ alike.
  const path = createRequire(import.meta.url).resolve("zoom-video-sdk-api/openapi.json");
  const operations = await getHttpOperationsFromSpec(JSON.parse(await readFile(path, "utf8")));
  const server = createServer(operations, {
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("mock", { level: "silent" }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  const close = () => server.close();
  return { url, close, [Symbol.asyncDispose]: close };
}
