import createClient, { type Client } from "openapi-fetch";
import { operations } from "../../generated/operations.js";
import type { paths } from "../../generated/schema.js";
import type { OperationInfo } from "../core/operation.js";
import type { Config } from "../resolve-config.js";
import { encodeId } from "./encode-id.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import { type Sending, send } from "./send.js";

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

/** What is known of an operation by the method and the path template that a call names. */
const byTemplate = new Map<string, [operationId: string, info: Sending]>(
  Object.entries<OperationInfo>(operations).map(([id, info]) => [`${info.method} ${info.path}`, [id, info]]),
);

/** openapi-fetch as it is, on our way to the network: token, ids encoded twice, retries, time limits, hooks. */
export function createRawClient(config: Config): RawClient {
  const client = createClient<paths>({
    baseUrl: config.baseUrl,
    headers: config.headers,
    pathSerializer: (template, ids) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(encodeId(name, ids[name]))),
  });
  const request = client.request as (method: string, path: string, init?: object) => Promise<unknown>;
  const call = (method: string, path: string, init: object = {}) => {
    const [id, info] = byTemplate.get(`${method.toUpperCase()} ${path}`) ?? [
      `${method} ${path}`,
      unknownOperation(method),
    ];
    return request(method, path, { ...init, fetch: (outgoing: Request) => sendRequest(id, info, outgoing, config) });
  };
  // GET, POST and so on; what else it has is in lower case.
  const names = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
  const methods = names.map((method) => [method, (path: string, init?: object) => call(method, path, init)]);
  return { ...client, ...Object.fromEntries(methods), request: call } as unknown as RawClient;
}

/** One that the document doesn't have: its method tells whether it may be sent again. */
function unknownOperation(method: string): Sending {
  const isRead = /^(?:get|head|options)$/i.test(method);
  return { retry: isRead ? "safe" : /^(?:put|delete)$/i.test(method) ? "idempotent" : "unsafe", label: "HEAVY" };
}

async function sendRequest(id: string, info: Sending, request: Request, config: Config): Promise<Response> {
  const { url, method, headers, signal } = request;
  const body = request.body === null ? undefined : await request.text();
  const outgoing: OutgoingRequest = { url, method, headers: new Headers(headers), body };
  const { response, text } = await send(id, info, outgoing, config, { signal });
  const { status, statusText, headers: received } = response;
  // The body has been read: openapi-fetch gets it in a new answer. Those of 204 and its like must not have one.
  return new Response(text === "" ? null : text, { status, statusText, headers: received });
}
