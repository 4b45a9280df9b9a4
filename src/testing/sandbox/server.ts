import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { parseUrl } from "../../internal/platform.js";
import { listen, stop } from "../http-server.js";

export type Listener = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>;

export interface RunningServer {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. A listener that fails answers with 500 and the reason. */
export async function serve(port: number, listener: Listener): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const url = urlOf(request);
    if (url === undefined) {
      const body = { code: 2300, message: "This API endpoint is not recognized." };
      sendJson(response, { status: 404, headers: {}, body });
      return;
    }
    listener(request, response, url).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ code: 500, message: `The sandbox failed: ${String(error)}` }));
    });
  });
  return { url: await listen(server, port), close: () => stop(server) };
}

/** Undefined if the target of the request is no URL, such as `*`. */
function urlOf({ url = "/" }: IncomingMessage): URL | undefined {
  // Not as a relative URL: `//a/b` would be one of the host `a`.
  return parseUrl(url.startsWith("/") ? `http://sandbox${url}` : url);
}

/** The longest body in bytes, far more than the API needs. */
const MAX_BODY = 1024 * 1024;

/** The body of a request; undefined if it is too long. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  // Most requests have no body; waiting for it would take longer than the rest.
  if (length === undefined && encoding === undefined) return "";
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    // The rest is read, but not kept: a client that still sends would miss the response.
    if (size <= MAX_BODY) chunks.push(chunk as Buffer);
  }
  return size > MAX_BODY ? undefined : Buffer.concat(chunks).toString();
}

export function sendJson(
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: Readonly<Record<string, string>>; body: unknown },
): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, "content-type": "application/json" }).end(JSON.stringify(body));
}
