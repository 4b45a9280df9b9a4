import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen, stop } from "../http-server.js";

export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface RunningServer {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. A listener that fails answers with 500 and the reason. */
export async function serve(port: number, listener: Listener): Promise<RunningServer> {
  const server = createServer((request, response) => {
    listener(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
      response.end(JSON.stringify({ code: 500, message: `The sandbox failed: ${String(error)}` }));
    });
  });
  return { url: await listen(server, port), close: () => stop(server) };
}

export async function readText(request: IncomingMessage): Promise<string> {
  const { "content-length": length, "transfer-encoding": encoding } = request.headers;
  // Most requests have no body; waiting for it would take longer than the rest.
  if (length === undefined && encoding === undefined) return "";
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
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
