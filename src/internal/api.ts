import createClient from "openapi-fetch";
import { type OperationId, operations } from "../../generated/operations.js";
import type { operations as OperationTypes, paths } from "../../generated/schema.js";
import { ApiPromise, type ApiResult } from "../core/api-promise.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions } from "../core/options.js";
import { type PageContent, PagePromise } from "../core/page.js";
import type { ApiErrorBody } from "../core/types.js";
import { attempt, type Received } from "./attempt.js";
import { checkBody, checkCallOptions, checkQuery } from "./check.js";
import type { Config } from "./config.js";
import { encodeId } from "./encode-id.js";
import { OutgoingRequest } from "./outgoing-request.js";
import { parseAnswer, parsePage } from "./parse-answer.js";

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
// biome-ignore lint/suspicious/noConfusingVoidType: the data of a call that answers nothing
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

  /** Calls a paged operation. */
  list<Item, Id extends OperationId>(
    id: Id,
    args: CallArguments & { query?: { next_page_token?: string } | undefined },
    options: CallOptions = {},
  ): PagePromise<Item, DataOf<Id>> {
    const fetch = (token: string | undefined) =>
      this.call(id, { ...args, query: { ...args.query, next_page_token: token } }, options).withResponse();
    const read = (data: DataOf<Id>) => parsePage(id, data) as PageContent<Item>;
    return new PagePromise({ fetch, read }, args.query?.next_page_token);
  }

  async #run(
    id: OperationId,
    { path = {}, query, body }: CallArguments,
    options: CallOptions,
  ): Promise<ApiResult<unknown>> {
    const { method, path: template, pathParameters, body: bodyNeed }: OperationInfo = operations[id];
    const ids = Object.fromEntries(pathParameters.map((name) => [name, encodeId(name, path[name])]));
    checkQuery(query);
    if (bodyNeed === "required" || body !== undefined) checkBody(body);
    checkCallOptions(options);

    let result: ApiResult<unknown> | undefined;
    // openapi-fetch types a call by its literal path; here it is any of them. Its part is to build the request: the
    // answer is read and judged on our side, where an error knows its operation.
    const request = this.#client.request as (method: string, path: string, init: object) => Promise<unknown>;
    await request(method, template, {
      params: { path: ids, query },
      body,
      headers: options.headers,
      parseAs: "stream",
      fetch: async (outgoing: OutgoingRequest) => {
        const { response, text } = await this.#send(id, outgoing, options);
        result = { data: parseAnswer(id, response, text), response };
        return response;
      },
    });
    return result as unknown as ApiResult<unknown>;
  }

  async #send(id: OperationId, request: OutgoingRequest, options: CallOptions): Promise<Received> {
    request.headers.set("authorization", `Bearer ${await this.#config.getToken()}`);
    return attempt(id, request, this.#config, options);
  }
}
