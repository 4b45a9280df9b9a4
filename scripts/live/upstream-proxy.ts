import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A response as the API sent it. */
export interface UpstreamResponse {
  status: number;
  contentType: string;
  headers: Headers;
  text: string;
}

export interface UpstreamProxy {
  url: string;
  /** Returns the result of the request with this number in its header, and forgets it. */
  take(number: string): UpstreamResponse | Error | undefined;
  close(): Promise<void>;
}

/** The header that matches a response with its request. It is not forwarded. */
export const NUMBER = "x-live-number";

/** Headers for this proxy, or of a single connection. */
const NOT_FORWARDED = new Set([NUMBER, "host", "connection", "keep-alive", "accept-encoding", "transfer-encoding"]);

/**
 * A proxy between Prism and the API that keeps responses as the API sent them. Prism validates well but does not relay
 * faithfully: it replaces 501 and broken JSON with its own response, follows redirects, and turns a lost connection into
 * a status. This is also where "read only" is enforced: only GET requests pass.
 */
export async function startUpstreamProxy(upstream: string): Promise<UpstreamProxy> {
  const kept = new Map<string, UpstreamResponse | Error>();
  // The client may have given up on a request that is still open here: closing aborts it.
  const closed = new AbortController();
  const server = createServer(async (request, response) => {
    if (request.method !== "GET") {
      response.writeHead(405, { "content-type": "text/plain" }).end("Only GET requests are forwarded.");
      return;
    }
    const number = String(request.headers[NUMBER]);
    try {
      const received = await forward(upstream, request, closed.signal);
      kept.set(number, received);
      response.writeHead(received.status, { "content-type": received.contentType }).end(received.text);
    } catch (error) {
      kept.set(number, error as Error);
      response.writeHead(502, { "content-type": "text/plain" }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: (number) => {
      const received = kept.get(number);
      kept.delete(number);
      return received;
    },
    close: () => {
      closed.abort();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function forward(
  upstream: string,
  { url = "", headers: received }: IncomingMessage,
  signal: AbortSignal,
): Promise<UpstreamResponse> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (!NOT_FORWARDED.has(name) && value !== undefined) headers.set(name, String(value));
  }
  // The path as text: a double-encoded ID must stay double-encoded.
  const response = await fetch(upstream + url, { headers, redirect: "manual", signal });
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    headers: response.headers,
    text: await response.text(),
  };
}
