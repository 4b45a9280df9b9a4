import { request as httpRequest, type IncomingMessage, type ServerResponse } from "node:http";
import { type OperationId, operations } from "../../generated/operations.js";
import { InvalidArgumentError } from "../core/errors.js";
import type { Logger } from "../core/logger.js";
import type { OperationInfo } from "../core/operation.js";
import { SEQUENCE_HEADER } from "./prefer.js";
import { findRoute, type Route } from "./route.js";
import type { Scenarios } from "./scenarios.js";
import { validationError } from "./violations.js";

type MockLogger = Pick<Logger, "info" | "warn"> | undefined;

/**
 * A proxy in front of Prism: removes what its routes don't know (`/v2`, accounts), reports which ID is not encoded
 * twice, and requests the response that is due. Prism's own server can't be extended, so requests take one more hop.
 */
export function createProxy(prismUrl: string, scenarios: Scenarios, logger: MockLogger) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void =>
    guard(incoming, outgoing, () => handle(incoming, outgoing));

  function handle(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const { method = "GET", url = "/" } = incoming;
    const mark = url.indexOf("?");
    const [pathname, search] = mark === -1 ? [url, ""] : [url.slice(0, mark), url.slice(mark)];
    const route = findRoute(method, pathname);
    if (route === undefined) {
      const message = `This API endpoint is not recognized: ${method} ${pathname}. If an ID contains a slash, encode it twice.`;
      reject(incoming, outgoing, logger, 404, { code: 2300, message });
    } else if (route.problem !== undefined) {
      const { parameter, message } = route.problem;
      const violation = { location: ["request", "path", parameter.toLowerCase()], severity: "Error", message };
      outgoing.setHeader("sl-violations", JSON.stringify([violation]));
      reject(incoming, outgoing, logger, 400, { code: 300, message });
    } else {
      const target = `${prismUrl}${route.path}${search}`;
      forward(incoming, outgoing, target, route, scenarios, logger);
    }
  }
}

/** An error thrown in a request handler would end the user's process. */
function guard(incoming: IncomingMessage, outgoing: ServerResponse, act: () => void): void {
  try {
    act();
  } catch (error) {
    const { message } = error as Error;
    const [status, body] =
      error instanceof InvalidArgumentError
        ? [400, { code: 300, message }]
        : [500, { code: 500, message: `The mock failed: ${message}` }];
    // Without the logger, which may be what failed.
    reject(incoming, outgoing, undefined, status, body);
  }
}

function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  target: string,
  { operationId }: Route,
  scenarios: Scenarios,
  logger: MockLogger,
): void {
  const { [SEQUENCE_HEADER]: sequence, prefer, ...headers } = incoming.headers;
  const preference = scenarios.next(operationId, first(prefer), first(sequence)) ?? defaultPreference(operationId);
  const options = {
    method: incoming.method,
    headers: { ...headers, ...(preference !== undefined && { prefer: preference }) },
  };
  const forwarded = httpRequest(target, options, (received) => guard(incoming, outgoing, () => respond(received)));
  const respond = (received: IncomingMessage) => {
    const { statusCode = 500, headers: responseHeaders } = received;
    const violations = responseHeaders["sl-violations"];
    if (violations !== undefined) logger?.warn(`${operationId}: ${violations}`);
    logger?.info(`${incoming.method} ${incoming.url}: ${operationId} responded ${statusCode}`);
    const error = statusCode === 400 ? validationError(violations) : undefined;
    if (error === undefined) {
      outgoing.writeHead(statusCode, responseHeaders);
      received.pipe(outgoing);
    } else {
      received.resume();
      const { "content-length": _, ...rest } = responseHeaders;
      outgoing.writeHead(statusCode, rest).end(JSON.stringify(error));
    }
  };
  forwarded.on("error", () => outgoing.destroy());
  // The client is gone: Prism can stop.
  outgoing.on("close", () => forwarded.destroy());
  incoming.pipe(forwarded);
}

/** Prism returns the lowest success status; if that one is an error in disguise, the next is meant. */
function defaultPreference(operationId: OperationId): string | undefined {
  const { returns, failsWith200 }: OperationInfo = operations[operationId];
  return returns === "nothing" && failsWith200 ? "code=204" : undefined;
}

/** Responds with an error of Zoom's shape, without asking Prism. */
function reject(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  logger: MockLogger,
  status: number,
  body: { code: number; message: string },
): void {
  logger?.warn(body.message);
  incoming.resume();
  outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
