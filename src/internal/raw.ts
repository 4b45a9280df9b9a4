import createClient, { type Client } from "openapi-fetch";
import { operations } from "../../generated/operations.js";
import type { paths } from "../../generated/schema.js";
import type { OperationInfo } from "../core/operation.js";
import type { OutgoingRequest } from "./attempt.js";
import { type Call, createCall } from "./call.js";
import type { Config } from "./config.js";
import { encodeId } from "./encode-id.js";
import { type OperationPolicy, send } from "./send.js";
import { invalidArgument } from "./validate.js";

/**
 * The typed openapi-fetch client. Its types take the `string & {}` of an open enumeration for an object and spell out
 * the methods of strings, so here such an enumeration is plain text.
 */
export type RawClient = Client<Plain<paths>>;

type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number
    ? number extends T
      ? number
      : T
    : { [name in keyof T]: Plain<T[name]> };

type RawFetch = (request: Request) => Promise<Response>;
type Init = { fetch?: RawFetch } & Record<string, unknown>;

/** Options of a raw call that openapi-fetch uses itself; the rest is for `fetch`. */
const CONSUMED = ["params", "body", "headers", "signal", "fetch", "baseUrl", "middleware", "method"];
const isForFetch = (name: string) => !CONSUMED.includes(name) && !/^parseAs$|Serializer$/.test(name);

/** The policy of each operation by the method and the path template that a call names. */
const byTemplate = new Map<string, [operationId: string, policy: OperationPolicy]>(
  Object.entries<OperationInfo>(operations).map(([id, info]) => [`${info.method} ${info.path}`, [id, info]]),
);

/** openapi-fetch as it is, on the client's transport: token, IDs encoded twice, retries, time limits, hooks. */
export function createRawClient(config: Config): RawClient {
  const client = createClient<paths>({
    baseUrl: config.baseUrl,
    headers: config.headers,
    pathSerializer: (template, ids) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(encodeId(name, ids[name]))),
  });
  const request = client.request as (method: string, path: string, init?: object) => Promise<unknown>;
  const call = (method: string, path: string, init?: Init) => {
    const [id, policy] = byTemplate.get(`${method.toUpperCase()} ${path}`) ?? [
      `${method} ${path}`,
      unknownOperation(method),
    ];
    if (init?.["baseUrl"] !== undefined) return Promise.reject(invalidArgument("baseUrl", "is set by the client."));
    const own = ownTransport(config, init ?? {});
    const fetch = (outgoing: Request) => {
      const started = createCall(id, { method: method.toUpperCase(), path }, config.serverAddress);
      return config.instrumentation.run(started, outgoing.signal, () => sendRequest(started, policy, outgoing, own));
    };
    return request(method, path, { ...init, fetch });
  };
  // GET, POST and so on; its other members are in lower case.
  const names = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
  const methods = names.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]);
  return { ...client, ...Object.fromEntries(methods), request: call } as unknown as RawClient;
}

/** The config with the call's own `fetch`, and with its options for `fetch`, such as `cache` or `dispatcher`. */
function ownTransport(config: Config, init: Init): Config {
  const { fetch } = init;
  const options = Object.fromEntries(Object.entries(init).filter(([name]) => isForFetch(name)));
  return {
    ...config,
    fetchOptions: { ...config.fetchOptions, ...options },
    ...(typeof fetch === "function" && { fetch: (url, request) => fetch(new Request(url, request)) }),
  };
}

/** For an operation that the document doesn't have, the method decides whether it may be retried. */
function unknownOperation(method: string): OperationPolicy {
  const isRead = /^(?:get|head|options)$/i.test(method);
  return { retry: isRead ? "safe" : /^(?:put|delete)$/i.test(method) ? "idempotent" : "unsafe", label: "HEAVY" };
}

async function sendRequest(call: Call, policy: OperationPolicy, request: Request, config: Config): Promise<Response> {
  const { url, method, headers, signal } = request;
  // Middleware may have replaced the request.
  if (new URL(url).origin !== new URL(config.baseUrl).origin) {
    throw invalidArgument("url", `leads to ${new URL(url).host}. The token is only sent to ${config.baseUrl}.`);
  }
  const body = request.body === null ? undefined : await request.text();
  const outgoing: OutgoingRequest = { url, method, headers: new Headers(headers), body };
  const { response, text } = await send(call, policy, outgoing, config, { signal });
  const { status, statusText, headers: received } = response;
  // The body has been read: openapi-fetch gets it in a new response. 204 and the like must not have one.
  return new Response(text === "" ? null : text, { status, statusText, headers: received });
}
