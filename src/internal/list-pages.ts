import { type OperationId, operations } from "../../generated/operations.js";
import type { ApiResult } from "../core/api-promise.js";
import { ResponseParseError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import type { ListOptions } from "../core/options.js";
import type { Page } from "../core/page.js";
import { MAX_ERROR_BODY } from "./attempt.js";
import { firstPage, type ListQuery, type PageContent } from "./paging.js";
import { redactValue } from "./redact.js";

/** Sends the request of one page. */
export type SendPage = (query: ListQuery, signal: AbortSignal | undefined) => Promise<ApiResult<unknown>>;

/** The first page of a list operation, or the one that a cursor stands before. */
export function listPages(
  id: OperationId,
  query: ListQuery,
  { cursor, signal }: ListOptions,
  sendPage: SendPage,
): Promise<ApiResult<Page<unknown, unknown>>> {
  const { paging = { items: "" } }: OperationInfo = operations[id];
  return firstPage(
    {
      operationId: id,
      paging,
      query,
      fetch: (pageQuery, pageSignal) => {
        const signals = [signal, pageSignal].filter((candidate) => candidate !== undefined);
        return sendPage(pageQuery, signals.length > 1 ? AbortSignal.any(signals) : signals[0]);
      },
      read: (result) => parsePage(id, paging.items, result),
    },
    cursor,
  );
}

/** Items and next token of a list's answer. */
function parsePage(id: OperationId, items: string, { data, response }: ApiResult<unknown>): PageContent<unknown> {
  const { [items]: found = [], next_page_token: token } = data as Record<string, unknown>;
  if (!Array.isArray(found)) {
    const body = JSON.stringify(redactValue(data)).slice(0, MAX_ERROR_BODY);
    throw new ResponseParseError(id, response, body, `\`${items}\` that is no array`);
  }
  return { items: found, nextPageToken: typeof token === "string" && token !== "" ? token : undefined };
}
