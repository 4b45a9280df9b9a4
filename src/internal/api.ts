import createClient from "openapi-fetch";
import { type OperationId, operations } from "../../generated/operations.js";
import type { operations as OperationTypes, paths } from "../../generated/schema.js";
import { ApiPromise, type ApiResult } from "../core/api-promise.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import { type Page, PagePromise } from "../core/page.js";
import type { ApiErrorBody } from "../core/types.js";
import { checkBody, checkCallOptions, checkQuery } from "./check.js";
import type { Config } from "./config.js";
import { encodeId } from "./encode-id.js";
import { OutgoingRequest } from "./outgoing-request.js";
import { parseAnswer } from "./parse-answer.js";
import { send } from "./pipeline.js";

/** What goes into a call: ids of the path, query, body. */
export interface CallArguments {
  path?: Record<string, unknown>;
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

/** Calls operations by their id. The one way from a resource's method to the network. */
export class Api {
  readonly #config: Config;
  readonly #client: ReturnType<typeof createClient<paths>>;

  constructor(config: Config) {
    this.#config = config;
    this.#client = createClient<paths>({
      baseUrl: config.baseUrl,
      headers: config.headers,
      Request: OutgoingRequest as unknown as typeof Request,
    });
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

  async #first(id: OperationId, { query, ...args }: CallArguments, options: ListOptions): Promise<ApiResult<unknown>> {
    checkCallOptions(options);
    checkQuery(query);
    const { cursor: _, prefetch: __, ...callOptions } = options;
    // A tenth of the client is for paging, windows and cursors: it is loaded with the first list.
    const { listPages } = await import("./list-pages.js");
    return listPages(id, query ?? {}, options, (pageQuery, signal) =>
      this.#run(id, { ...args, query: pageQuery }, { ...callOptions, signal }),
    );
  }

  async #run(
    id: OperationId,
    { path = {}, query, body }: CallArguments,
    options: CallOptions,
  ): Promise<ApiResult<unknown>> {
    const info: OperationInfo = operations[id];
    checkCallOptions(options);
    const ids = Object.fromEntries(Object.entries(path).map(([name, id]) => [name, encodeId(name, id)]));
    checkQuery(query);
    if (info.body === "required" || body !== undefined) checkBody(body);

    let result: ApiResult<unknown> | undefined;
    // openapi-fetch types a call by its literal path; here it is any of them. Its part is to build the request: the
    // answer is read and judged on our side, where an error knows its operation.
    const request = this.#client.request as (method: string, path: string, init: object) => Promise<unknown>;
    await request(info.method, info.path, {
      params: { path: ids, query },
      body,
      headers: options.headers,
      parseAs: "stream",
      fetch: async (outgoing: OutgoingRequest) => {
        const received = await send(id, info, outgoing, this.#config, options);
        result = { data: await parseAnswer(id, received), response: received.response };
        return received.response;
      },
    });
    return result as unknown as ApiResult<unknown>;
  }
}
