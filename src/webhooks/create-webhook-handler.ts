import { resolveHandlerOptions } from "./check-handler-options.js";
import type { WebhookHandlerOptions, WebhookPlatform } from "./handler-options.js";
import type { WebhookHeaders } from "./headers.js";
import type { RawBody } from "./raw-body.js";
import { checkWhole, readRequest } from "./read-body.js";
import { Receiver, type WebhookAnswer } from "./receiver.js";

/** A request as data, for platforms without `Request`. */
export interface IncomingWebhook {
  /** HTTP method. */
  method: string;
  /** All headers, in any form. */
  headers: WebhookHeaders;
  /** The raw body; on AWS Lambda, decoded from base64. */
  body: RawBody;
}

/** Receives Zoom's webhooks: a function from `Request` to `Response`, for every framework that has these. */
export interface WebhookHandler {
  /**
   * Answers a request; never rejects.
   *
   * @param platform Where work may go on after the answer: the context of a Worker, of Hono, of SvelteKit.
   */
  (request: Request, platform?: WebhookPlatform): Promise<Response>;
  /** The same without `Request` and `Response`, for AWS Lambda and tests. */
  receive(incoming: IncomingWebhook, platform?: WebhookPlatform): Promise<WebhookAnswer>;
  /** Resolves once all handlers have ended: await it before the process ends, after the server has closed. */
  idle(): Promise<void>;
}

/** What is behind a handler, for `toNodeHandler`. */
export const receivers = new WeakMap<object, Receiver>();

/**
 * Creates the handler of your webhook route. It verifies requests over their raw bytes, answers Zoom's URL validation,
 * runs your handlers, and answers within `acknowledgeWithinMs`, whatever they do.
 *
 * | answer | |
 * | --- | --- |
 * | 200 | all handlers succeeded, or are still running when time is up; nothing handles the event; or it was handled before |
 * | 401 | the request is not signed by Zoom, or was signed too long ago |
 * | 405, 413 | it is not POST, or larger than `maxBodyBytes` |
 * | 500 | a handler failed in time; or something has read the body before, see the message for what to do |
 * | 503 | the secret token is missing, something took too long before the handlers, or another process has the event |
 *
 * Zoom sends an event again after 5xx, three times, and never after 4xx.
 *
 * @example
 * ```ts
 * const handler = createWebhookHandler({
 *   on: { "session.user_joined": (event) => queue.add(event.payload.object.user) },
 * });
 * export const POST = (request: Request) => handler(request);
 * ```
 * @throws ConfigError naming the option that is invalid.
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const receiver = new Receiver(resolveHandlerOptions(options));
  const handler = async (request: Request, platform?: WebhookPlatform): Promise<Response> => {
    const { method, headers } = request;
    const readBody = (maxBytes: number, signal: AbortSignal) => readRequest(request, maxBytes, signal);
    const { status, headers: answered, body } = await receiver.receive({ method, headers, readBody }, platform);
    return new Response(body === "" ? null : body, { status, headers: answered });
  };
  const receive: WebhookHandler["receive"] = ({ method, headers, body }, platform) =>
    receiver.receive({ method, headers, readBody: async (max) => checkWhole(body, headers, max) }, platform);
  receivers.set(handler, receiver);
  return Object.assign(handler, { receive, idle: () => receiver.idle() });
}
