import { Hono } from "hono";
import type { WebhookHandler } from "../../../src/webhooks/index.js";

// The recipes of docs/guides/webhooks.md for frameworks that call a function, each with what calls it.

type Call = (request: Request) => Promise<Response>;

/** The context of a Worker. */
const context = { waitUntil: () => {}, passThroughOnException: () => {}, props: {} };

/** What AWS Lambda passes on of a request. */
interface LambdaEvent {
  requestContext: { http?: { method: string } };
  httpMethod?: string;
  headers: Record<string, string>;
  body: string;
  isBase64Encoded: boolean;
}

function lambda(handler: WebhookHandler) {
  return async (event: LambdaEvent) => {
    const { status, headers, body } = await handler.receive({
      method: event.requestContext.http?.method ?? event.httpMethod ?? "",
      headers: event.headers,
      body: Buffer.from(event.body, event.isBase64Encoded ? "base64" : "utf8"),
    });
    return { statusCode: status, headers, body };
  };
}

const byLambda =
  (version: 1 | 2, isBase64Encoded: boolean) =>
  (handler: WebhookHandler): Call =>
  async (request) => {
    const bytes = Buffer.from(await request.arrayBuffer());
    const { method } = request;
    const { statusCode, headers, body } = await lambda(handler)({
      ...(version === 1 ? { httpMethod: method, requestContext: {} } : { requestContext: { http: { method } } }),
      headers: Object.fromEntries(request.headers),
      body: bytes.toString(isBase64Encoded ? "base64" : "utf8"),
      isBase64Encoded,
    });
    return new Response(body === "" ? null : body, { status: statusCode, headers });
  };

export const FUNCTIONS: Record<string, (handler: WebhookHandler) => Call> = {
  "Next.js": (handler) => {
    const POST = (request: Request) => handler(request);
    return POST;
  },

  SvelteKit: (handler) => {
    const POST = ({ request, platform }: { request: Request; platform?: { ctx: typeof context } }) =>
      handler(request, platform?.ctx);
    return (request) => POST({ request, platform: { ctx: context } });
  },

  "Cloudflare Workers": (handler) => {
    const worker = { fetch: (request: Request, _env: object, ctx: typeof context) => handler(request, ctx) };
    return (request) => worker.fetch(request, {}, context);
  },

  Hono: (handler) => {
    const app = new Hono();
    app.all("/", (c) => handler(c.req.raw, c.executionCtx));
    return async (request) => app.fetch(request, {}, context);
  },

  "AWS Lambda (function URL, API Gateway v2), base64": byLambda(2, true),
  "AWS Lambda (function URL, API Gateway v2), text": byLambda(2, false),
  "AWS Lambda (API Gateway v1), base64": byLambda(1, true),
};
