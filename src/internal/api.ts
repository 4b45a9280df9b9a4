import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import { type OperationId, operations } from "../../generated/operations.js";
import type { operations as OperationTypes } from "../../generated/schema.js";
import { ApiPromise, type ApiResult } from "../core/api-promise.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import { type Page, PagePromise } from "../core/page.js";
import type { ApiErrorBody } from "../core/types.js";
import type { Config } from "../resolve-config.js";
import { encodeId } from "./encode-id.js";
import { listPages } from "./list-pages.js";
import type { OutgoingRequest } from "./outgoing-request.js";
import { parseAnswer } from "./parse-response.js";
import { send } from "./send.js";
import { checkCallOptions, checkQuery, writeBody } from "./validate.js";

/** What goes into a call: ids of the path, query, body. */
export interface CallArguments {
  path?: Record<string, unknown> | undefined;
  query?: object | undefined;
  body?: object | undefined;
}

/** The data of an operation's success, `void` where there is none. */
export type DataOf<Id extends OperationId> = NothingIfNever<
  Exclude<JsonOf<OperationTypes[Id]["responses"], 200> | JsonOf<OperationTypes[Id]["responses"], 201>, ApiErrorBody>
>;
type JsonOf<Responses, Status extends number> = Responses extends {
  [status in Status]: { content: { "application/json": infer Data } };
}
  ? Data
  : never;
type NothingIfNever<Data> = [Data] extends [never] ? void : Data;

const querySerializer = createQuerySerializer();

/** Calls operations by their id. The one way from a resource's method to the network. */
export class Api {
  readonly #config: Config;

  constructor(config: Config) {
    this.#config = config;
  }

  /** Calls an operation. The promise rejects; nothing is thrown at once. */
  call<Id extends OperationId>(id: Id, args: CallArguments, options: CallOptions = {}): ApiPromise<DataOf<Id>> {
    return new ApiPromise(this.#run(id, args, options) as Promise<ApiResult<DataOf<Id>>>);
  }

  /** Calls a paged operation. The promise rejects; nothing is thrown at once. */
  list<Item, Id extends OperationId>(
    id: Id,
    args: CallArguments,
    options: ListOptions = {},
  ): PagePromise<Item, DataOf<Id>> {
    const first = this.#first(id, args, options) as Promise<ApiResult<Page<Item, DataOf<Id>>>>;
    return new PagePromise(first, options?.prefetch ?? false);
  }

  async #first(id: OperationId, { path, query }: CallArguments, options: ListOptions): Promise<ApiResult<unknown>> {
    checkCallOptions(options);
    checkQuery(query);
    return listPages(id, query ?? {}, options, (pageQuery, signal) =>
      this.#run(id, { path, query: pageQuery }, signal === options.signal ? options : { ...options, signal }),
    );
  }

  async #run(
    id: OperationId,
    { path = {}, query, body }: CallArguments,
    options: CallOptions,
  ): Promise<ApiResult<unknown>> {
    const info: OperationInfo = operations[id];
    checkCallOptions(options);
    const ids: Record<string, string> = {};
    for (const [name, value] of Object.entries(path)) ids[name] = encodeId(name, value);
    checkQuery(query);
    const text = info.body === "required" || body !== undefined ? writeBody(body) : undefined;

    // Only the parts of openapi-fetch that build a request: its client would put a `Request` around them, and read the
    // answer, which is judged on our side, where an error knows its operation.
    const { baseUrl, headers } = this.#config;
    const request: OutgoingRequest = {
      url: createFinalURL(info.path, {
        baseUrl,
        params: { path: ids, query: { ...query } },
        querySerializer,
        pathSerializer: defaultPathSerializer,
      }),
      method: info.method,
      headers: mergeHeaders(
        text === undefined ? undefined : { "content-type": "application/json" },
        headers,
        options.headers,
      ),
      body: text,
    };
    const received = await send(id, info, request, this.#config, options);
    return { data: parseAnswer(id, received), response: received.response };
  }
}
