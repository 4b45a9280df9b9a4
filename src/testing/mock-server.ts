import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { OperationId } from "../../generated/operations.js";
import type { Logger } from "../core/logger.js";
import { forPrism } from "./for-prism.js";
import { checkPort, listen, stop } from "./http-server.js";
import { loadPrism } from "./load-prism.js";
import { createProxy } from "./proxy.js";
import { type MockAnswer, preferHeaders } from "./responses.js";
import { Scenarios } from "./scenarios.js";

/** Options of {@link startMockServer}. */
export interface MockServerOptions {
  /** Port on 127.0.0.1. Default: a free one. */
  port?: number | undefined;
  /** Logs each request (`info`), and each that does not match the document (`warn`). Default: none. */
  logger?: Pick<Logger, "info" | "warn"> | undefined;
}

/** A running mock of the API. */
export interface MockServer {
  /** The client's `baseUrl`, with or without `/v2` appended. */
  readonly url: string;
  /** Sets the response of an operation from now on, for apps whose calls can't pass `headers`. */
  prefer<Id extends OperationId>(operationId: Id, response: MockAnswer<Id>): void;
  /** Sets the responses of an operation, which are returned in turn; the last one repeats. */
  sequence<Id extends OperationId>(operationId: Id, responses: readonly [MockAnswer<Id>, ...MockAnswer<Id>[]]): void;
  /** Removes what `prefer` and `sequence` set. */
  reset(): void;
  /** Stops the server and closes its connections. */
  close(): Promise<void>;
  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts a Prism mock server on 127.0.0.1 with this package's OpenAPI document. It responds with the document's
 * examples, for lists with the last page, unless `prefer` or `sequence` say otherwise. If a request does not match the
 * document, the response is an error whose `errors` name each invalid field; IDs that were not encoded twice are rejected
 * with a message that says so. Any number of servers can run in parallel.
 *
 * @returns The server, once it accepts requests.
 * @throws ConfigError if Prism (`@stoplight/prism-cli`, an optional peer dependency) is not installed.
 */
export async function startMockServer({ port = 0, logger }: MockServerOptions = {}): Promise<MockServer> {
  checkPort(port);
  const { getHttpOperationsFromSpec, createServer: createPrismServer, createLogger, validateInput } = loadPrism();
  // By the package's own name, so that both src/ and dist/ find it.
  const path = createRequire(import.meta.url).resolve("zoom-video-sdk-api/openapi.json");
  const operations = await getHttpOperationsFromSpec(forPrism(JSON.parse(await readFile(path, "utf8"))));
  const prism = createPrismServer(operations, {
    cors: false,
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("mock", { level: "silent" }), validateInput },
  });
  const scenarios = new Scenarios();
  const server = createServer(createProxy(await prism.listen(0, "127.0.0.1"), scenarios, logger));
  let closed: Promise<void> | undefined;
  // `await using` also closes a server that the test has closed.
  const close = () => {
    closed ??= stop(server).finally(() => prism.close());
    return closed;
  };
  let url: string;
  try {
    url = await listen(server, port);
  } catch (error) {
    await prism.close();
    throw error;
  }
  const setResponses = (operationId: OperationId, responses: readonly unknown[]) =>
    scenarios.set(operationId, preferHeaders(operationId, responses as readonly { status: unknown }[]));
  return {
    url,
    prefer: (operationId, response) => setResponses(operationId, [response]),
    sequence: setResponses,
    reset: () => scenarios.reset(),
    close,
    [Symbol.asyncDispose]: close,
  };
}
