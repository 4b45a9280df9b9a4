import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer as the API gave it. */
export interface Answer {
  status: number;
  contentType: string;
  headers: Headers;
  text: string;
}

export interface Hop {
  url: string;
  /** What came of the request that bore this number in its header; forgotten once it is taken. */
  take(number: string): Answer | Error | undefined;
  close(): Promise<void>;
}

/** The header that says which request an answer belongs to. It ends here. */
export const NUMBER = "x-live-number";

/** Between Prism and us, or of one connection: not for the API. */
const NOT_FORWARDED = new Set([NUMBER, "host", "connection", "keep-alive", "accept-encoding", "transfer-encoding"]);

/**
 * The last hop before the API, behind Prism. Prism is a good judge and a poor messenger: it answers in the API's place
 * where that says 501 or sends broken JSON, follows redirects, and turns a lost connection into a status of its own. So
 * what came is kept here, as it came. It is also the place that makes sure of "only reads": nothing but GET gets past.
 */
export async function startHop(upstream: string): Promise<Hop> {
  const kept = new Map<string, Answer | Error>();
  // The client may have given up on a request that the API still thinks about: closing ends it.
  const closed = new AbortController();
  const server = createServer(async (request, response) => {
    if (request.method !== "GET") {
      response.writeHead(405, { "content-type": "text/plain" }).end("Only reads are sent.");
      return;
    }
    const number = String(request.headers[NUMBER]);
    try {
      const answer = await forward(upstream, request, closed.signal);
      kept.set(number, answer);
      response.writeHead(answer.status, { "content-type": answer.contentType }).end(answer.text);
    } catch (error) {
      kept.set(number, error as Error);
      response.writeHead(502, { "content-type": "text/plain" }).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take: (number) => {
      const answer = kept.get(number);
      kept.delete(number);
      return answer;
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
): Promise<Answer> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    if (!NOT_FORWARDED.has(name) && value !== undefined) headers.set(name, String(value));
  }
  // The path as text: an id that is encoded twice has to arrive so.
  const response = await fetch(upstream + url, { headers, redirect: "manual", signal });
  return {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    headers: response.headers,
    text: await response.text(),
  };
}
