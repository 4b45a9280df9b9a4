import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import { InvalidArgumentError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import type { OutgoingRequest } from "./attempt.js";
import type { Config } from "./config.js";
import { closest } from "./did-you-mean.js";
import { encodeId } from "./encode-id.js";
import { checkRecord, invalidArgument, LIST_OPTIONS, readHeaders, show } from "./validate.js";

/** What a method of a resource passes: IDs in the path, query, body. */
export interface CallArguments {
  path?: Record<string, unknown> | undefined;
  query?: object | undefined;
  body?: object | undefined;
}

const querySerializer = createQuerySerializer();

/**
 * The request of an operation. Only the parts of openapi-fetch that build it are used: its client would wrap a `Request`
 * around them and read the response, which is done here, where an error knows its operation.
 *
 * @throws InvalidArgumentError naming the argument.
 */
export function buildRequest(
  info: OperationInfo,
  { path = {}, query, body }: CallArguments,
  config: Config,
  options: CallOptions,
): OutgoingRequest {
  const ids: Record<string, string> = {};
  for (const [name, value] of Object.entries(path)) ids[name] = encodeId(name, value);
  checkQuery(query, info.query ?? []);
  const text = info.body === "required" || (body ?? undefined) !== undefined ? toJson(body) : undefined;
  const headers = options.headers ?? undefined;
  return {
    url: createFinalURL(info.path, {
      baseUrl: config.baseUrl,
      params: { path: ids, query: { ...query } },
      querySerializer,
      pathSerializer: defaultPathSerializer,
    }),
    method: info.method,
    headers: mergeHeaders(
      text === undefined ? undefined : { "content-type": "application/json" },
      config.headers,
      headers && readHeaders(headers),
    ),
    body: text,
  };
}

/** Query values are what a URL can carry; a `Date` would be serialized as a nested object. */
export function checkQuery(query: object | null | undefined, known: readonly string[]): void {
  if (query === undefined || query === null) return;
  checkRecord("query", query);
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) checkUnknownParameter(name, known);
    if (value === undefined || value === null) continue;
    if (typeof value === "string" && /\p{Surrogate}/u.test(value)) {
      throw invalidArgument(`query.${name}`, "contains half of a surrogate pair, which can't be encoded.");
    }
    if (typeof value === "string" || typeof value === "boolean") continue;
    if (typeof value === "number" && Number.isFinite(value)) continue;
    const isDate = Object.prototype.toString.call(value) === "[object Date]";
    const problem = isDate
      ? 'can\'t be a Date. Pass a string such as "2026-06-01".'
      : `must be a string, a finite number or a boolean, not ${show(value)}.`;
    throw invalidArgument(`query.${name}`, problem);
  }
}

/** Zoom may add parameters, so an unknown one is sent, unless it is a misspelt known one. */
function checkUnknownParameter(name: string, known: readonly string[]): void {
  // openapi-fetch does not encode names: another one could add parameters, or cut off those behind it.
  if (!/^[\w.-]+$/.test(name)) {
    throw invalidArgument(
      "query",
      `contains an invalid parameter name, ${JSON.stringify(name)}. Use letters, digits, "_", "-" and "." only.`,
    );
  }
  if (LIST_OPTIONS.has(name)) {
    throw invalidArgument(`query.${name}`, "is an option. Pass it in the last argument.");
  }
  const meant = closest(name, known);
  if (meant !== undefined) throw invalidArgument(`query.${name}`, `is not a parameter. Did you mean ${meant}?`);
}

function toJson(body: unknown): string {
  checkRecord("body", body);
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new InvalidArgumentError("body", "can't be serialized as JSON.", { cause });
  }
}
