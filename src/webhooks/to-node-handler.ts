import { InvalidArgumentError } from "../core/errors.js";
import { onAbort } from "../internal/abort.js";
import { receivers, type WebhookHandler } from "./create-webhook-handler.js";
import type { WebhookHeaders } from "./headers.js";
import { isRawBody } from "./raw-body.js";
import { alreadyRead, checkSize, checkStatedSize, checkWhole, concatenate } from "./read-body.js";

/** What is used of the request of `node:http`, Express, NestJS or Fastify. */
export interface NodeWebhookRequest {
  /** HTTP method. */
  method?: string | undefined;
  /** All headers. */
  headers: WebhookHeaders;
  /** The raw body: of NestJS's `rawBody: true`, or kept by a parser's `verify`. */
  rawBody?: unknown;
  /** Set by a body parser; used only if it is still raw bytes. */
  body?: unknown;
  /** Fastify's request of `node:http`. */
  raw?: unknown;
}

/** What is used of the response of `node:http`, Express or NestJS, or of Fastify's reply. */
export type NodeWebhookResponse =
  | {
      /** Of `node:http`. */
      writeHead(status: number, headers: Record<string, string>): unknown;
      /** Of `node:http`. */
      end(body: string): unknown;
    }
  | {
      /** Of Fastify. */
      code(status: number): unknown;
      /** Of Fastify. */
      headers(values: Record<string, string>): unknown;
      /** Of Fastify. */
      send(body: string): unknown;
    };

/** A stream of Node, by what is used of it. */
interface Readable {
  /** Whether the whole body has arrived. */
  complete?: boolean;
  httpVersionMajor?: number;
  readableEnded?: boolean;
  destroyed?: boolean;
  on(event: string, listener: (value: never) => void): unknown;
  off(event: string, listener: (value: never) => void): unknown;
  resume?(): unknown;
}

/**
 * The handler as a function of request and response of `node:http`, Express, NestJS and Fastify.
 *
 * Takes the raw body from `rawBody`, from `body` if a parser left the bytes there, or else from the stream. If a parser
 * has read it, the answer is 500, and the error says how to keep it.
 *
 * @throws InvalidArgumentError if `handler` is not from `createWebhookHandler`.
 */
export function toNodeHandler(
  handler: WebhookHandler,
): (request: NodeWebhookRequest, response: NodeWebhookResponse) => Promise<void> {
  const receiver = receivers.get(handler);
  if (receiver === undefined) throw new InvalidArgumentError("handler", "must be what createWebhookHandler returned.");
  return async (request, response) => {
    const { method = "", headers, raw = request } = request;
    const readBody = (maxBytes: number, signal: AbortSignal) => readNodeBody(request, maxBytes, signal);
    const { status, headers: known, body } = await receiver.receive({ method, headers, readBody }, undefined);
    const { complete, httpVersionMajor } = raw as Readable;
    // Otherwise, Node would go on receiving a body that nobody reads. HTTP/2 has no such header.
    const answered = complete === false && httpVersionMajor === 1 ? { ...known, connection: "close" } : known;
    if ("writeHead" in response) {
      response.writeHead(status, answered);
      response.end(body);
    } else {
      response.code(status);
      response.headers(answered);
      await response.send(body);
    }
  };
}

async function readNodeBody(request: NodeWebhookRequest, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  const { rawBody, body, headers, raw = request } = request;
  for (const whole of [rawBody, body]) if (isRawBody(whole)) return checkWhole(whole, headers, maxBytes);
  const stream = raw as Readable;
  const isStream = typeof stream.on === "function";
  if (!isStream || stream.readableEnded || stream.destroyed) throw alreadyRead(`body is ${typeof body}`);
  checkStatedSize(headers, maxBytes);
  return checkWhole(await readStream(stream, maxBytes, signal), headers, maxBytes);
}

/** By listeners: some platforms replay a body for these only. */
function readStream(stream: Readable, maxBytes: number, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const listeners: Record<string, (value: never) => void> = {
      data: (chunk: Uint8Array | string) => {
        const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
        chunks.push(bytes);
        length += bytes.length;
        try {
          checkSize(length, maxBytes);
        } catch (error) {
          end(() => reject(error));
          // Unread, the rest would block the connection.
          stream.resume?.();
        }
      },
      end: () => end(() => resolve(concatenate(chunks, length))),
      error: (error: Error) => end(() => reject(error)),
      close: () => end(() => reject(new Error("The connection was closed before the whole body had arrived."))),
    };
    const end = (settle: () => void) => {
      for (const [name, listener] of Object.entries(listeners)) stream.off(name, listener);
      unsubscribe();
      settle();
    };
    const unsubscribe = onAbort(signal, () => end(() => reject(signal.reason)));
    for (const [name, listener] of Object.entries(listeners)) stream.on(name, listener);
  });
}
