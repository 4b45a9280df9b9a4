import { type OperationId, operations } from "../../generated/operations.js";
import type { operations as OperationTypes } from "../../generated/schema.js";
import { ApiPromise, type ApiResult } from "../core/api-promise.js";
import type { OperationInfo } from "../core/operation.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import { type Iteration, type Page, PagePromise, type ReadAhead } from "../core/page.js";
import { buildRequest, type CallArguments, checkQuery } from "./build-request.js";
import { createCall, createId } from "./call.js";
import type { Config } from "./config.js";
import { fetchFirstPage } from "./paging.js";
import { parseResponse } from "./parse-response.js";
import { send } from "./send.js";
import { checkCallOptions, checkPrefetch, LIST_OPTIONS } from "./validate.js";
import { WindowsAhead } from "./windows-ahead.js";

/** The data of an operation's success, `void` if there is none. */
export type DataOf<Id extends OperationId> = VoidIfNever<
  Exclude<
    JsonOf<OperationTypes[Id]["responses"], 200> | JsonOf<OperationTypes[Id]["responses"], 201>,
    // Two operations send errors with status 200.
    { code: number }
  >
>;
type JsonOf<Responses, Status extends number> = Responses extends {
  [status in Status]: { content: { "application/json": infer Data } };
}
  ? Data
  : never;
type VoidIfNever<Data> = [Data] extends [never] ? void : Data;

/** Calls operations by their ID. The only way from a resource's method to the network. */
export interface Api {
  /** Calls an operation. Problems reject the promise; nothing is thrown. */
  call<Id extends OperationId>(id: Id, args: CallArguments, options?: CallOptions): ApiPromise<DataOf<Id>>;
  /** Calls a paged operation when the promise is first awaited or iterated. */
  list<Item, Id extends OperationId>(id: Id, args: CallArguments, options?: ListOptions): PagePromise<Item, DataOf<Id>>;
}

/** For a request that is built later, when the caller may have changed its object. Anything else is left to the checks. */
const copy = <T>(value: T): T =>
  typeof value === "object" && value !== null && !(Symbol.iterator in value) ? { ...value } : value;

/** Ignores invalid values; `checkPrefetch` reports them with the first page. */
function iterationOf(prefetch: ListOptions["prefetch"]): Iteration {
  const windows = (typeof prefetch === "object" && prefetch?.windows) || 1;
  if (windows > 1) return { prefetch: false, createReadAhead: () => new WindowsAhead(windows) };
  return { prefetch: Boolean(prefetch) };
}

export function createApi(config: Config): Api {
  type Result = ApiResult<unknown>;
  const run = async (id: OperationId, args: CallArguments, options: CallOptions, listId?: string): Promise<Result> => {
    const info: OperationInfo = operations[id];
    const request = buildRequest(info, args, config, options);
    const call = createCall(id, info, config.serverAddress, listId);
    return config.instrumentation.run(call, options.signal, async () => {
      const received = await send(call, info, request, config, options);
      return { data: parseResponse(id, received), response: received.response };
    });
  };
  const call = async (id: OperationId, args: CallArguments, options: CallOptions): Promise<Result> => {
    checkCallOptions(options);
    return run(id, args, options);
  };
  const listFirst = async (id: OperationId, args: CallArguments, options: ListOptions, ahead?: ReadAhead) => {
    const { path, query } = args;
    checkCallOptions(options, LIST_OPTIONS);
    checkPrefetch(options.prefetch);
    checkQuery(query, (operations[id] as OperationInfo).query ?? []);
    const listId = createId();
    const sendPage = (pageQuery: object, signal: AbortSignal | undefined) =>
      run(id, { path, query: pageQuery }, { ...options, signal }, listId);
    // Not awaited: each `await` adds a frame to the stacks of errors, which have ten.
    return fetchFirstPage(id, query ?? {}, options, sendPage, ahead);
  };
  return {
    call: <Id extends OperationId>(id: Id, args: CallArguments, options: CallOptions = {}) =>
      new ApiPromise(call(id, args, options) as Promise<ApiResult<DataOf<Id>>>),
    list: <Item, Id extends OperationId>(id: Id, args: CallArguments, options: ListOptions = {}) => {
      const taken = [{ ...args, query: copy(args.query) }, copy(options)] as const;
      const first = (_?: AbortSignal, ahead?: ReadAhead) =>
        listFirst(id, ...taken, ahead) as Promise<ApiResult<Page<Item, DataOf<Id>>>>;
      return new PagePromise(first, iterationOf(options?.prefetch));
    },
  };
}
