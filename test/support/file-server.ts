import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request that came. */
export interface Seen {
  path: string;
  headers: IncomingMessage["headers"];
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface FileServer {
  url: string;
  seen: Seen[];
  close(): Promise<void>;
}

/** A server on this machine. */
export async function startServer(handler: Handler): Promise<FileServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    seen.push({ path: request.url ?? "", headers: request.headers });
    handler(request, response);
  });
  // A busy machine may keep a connection idle for longer than the default of five seconds.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Responds in turn, the last one indefinitely. */
export function inTurn(...handlers: Handler[]): Handler {
  let count = 0;
  return (request, response) => handlers[Math.min(count++, handlers.length - 1)]?.(request, response);
}

/** Answers with this status, and an error of the API. */
export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(code, headers).end(JSON.stringify({ code, message: "No." }));
}

/** A file with what it is served with; what is left out is not sent. */
export interface Served {
  body: Buffer;
  etag?: string;
  modified?: string;
  date?: string;
  /** Answers every request with all of it. */
  ignoresRange?: boolean;
  ignoresIfRange?: boolean;
  /** Sends no `Content-Length`. */
  hidesLength?: boolean;
  /**
   * Awaited before a connection breaks off, with how much of the file was sent: `fetch` throws away what it has received
   * but not handed out yet.
   */
  landed?: (bytes: number) => Promise<unknown>;
}

/** Serves a file as a web server does, ranges and their condition included. */
export function whole(file: Served): Handler {
  return (request, response) => serve(request, response, file, file.body.length);
}

/** The same, but the connection breaks at this place of the file. */
export function cutAt(file: Served, offset: number): Handler {
  return (request, response) => serve(request, response, file, offset);
}

export function serve({ headers }: IncomingMessage, response: ServerResponse, file: Served, end: number): void {
  const { body, etag, modified, date } = file;
  for (const [name, value] of Object.entries({ etag, date, "last-modified": modified })) {
    if (value !== undefined) response.setHeader(name, value);
  }
  const condition = headers["if-range"];
  const isMet = file.ignoresIfRange || condition === undefined || condition === (etag ?? modified);
  const [, start] = (!file.ignoresRange && isMet && /^bytes=(\d+)-$/.exec(headers.range ?? "")) || [];
  const from = Number(start ?? 0);
  if (start !== undefined && from >= body.length) {
    response.writeHead(416, { "content-range": `bytes */${body.length}` }).end();
    return;
  }
  if (start !== undefined) response.setHeader("content-range", `bytes ${from}-${body.length - 1}/${body.length}`);
  if (!file.hidesLength) response.setHeader("content-length", body.length - from);
  response.writeHead(start === undefined ? 200 : 206, { "content-type": "video/mp4" });
  const sent = body.subarray(from, Math.max(from, end));
  if (end === body.length) response.end(sent);
  // Half a close, not a reset, which would take along what is on its way.
  else response.write(sent, () => Promise.resolve(file.landed?.(end)).finally(() => response.socket?.end()));
}
