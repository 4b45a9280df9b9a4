import { type OperationId, operations } from "../../generated/operations.js";
import { ApiError } from "../core/api-error.js";
import type { ApiResult } from "../core/api-promise.js";
import { InvalidArgumentError, PageTokenExpiredError, ResponseParseError, ZoomVideoSdkError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import type { ListOptions } from "../core/options.js";
import { Page, type ReadAhead } from "../core/page.js";
import type { PageCursor } from "../core/page-cursor.js";
import { MAX_ERROR_BODY } from "./attempt.js";
import { checkDate, type DateWindow, splitRange } from "./date-windows.js";
import type { Position, ReceivedPage, Trail } from "./list-position.js";
import { redactValue } from "./redact.js";
import type { WindowsAhead } from "./windows-ahead.js";

type ListQuery = { from?: string; to?: string; trash?: boolean; next_page_token?: string };

/** Everything that stays the same from page to page of a list. */
interface List {
  id: OperationId;
  paging: NonNullable<OperationInfo["paging"]>;
  query: ListQuery;
  /** The parts of a long range; one without bounds if there is no range, or no need to split it. */
  windows: readonly (DateWindow | undefined)[];
  signal: AbortSignal | undefined;
  sendPage: SendPage;
}

/** Sends the request of one page. */
export type SendPage = (query: ListQuery, signal: AbortSignal | undefined) => Promise<ApiResult<unknown>>;

const TOKEN_LIFETIME_MS = 15 * 60_000;

/** Fetches the first page of a list, or the one that a cursor points at. */
export async function fetchFirstPage(
  id: OperationId,
  given: object,
  { cursor, signal }: ListOptions,
  sendPage: SendPage,
  ahead?: ReadAhead,
): Promise<ApiResult<Page<unknown, unknown>>> {
  const query: ListQuery = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const { paging = { items: "" } }: OperationInfo = operations[id];
  const windows = splitQuery(query, paging.window);
  const list: List = { id, paging, query, windows, signal: signal ?? undefined, sendPage };
  const { next_page_token: token } = query;
  if (token === undefined || token === "")
    return fetchPage(list, parseCursor(list, cursor ?? undefined), undefined, ahead);
  if ((cursor ?? undefined) !== undefined) {
    throw new InvalidArgumentError(
      "query.next_page_token",
      "can't be combined with the option cursor. Pass only one of them.",
    );
  }
  if (windows.length > 1) {
    throw new InvalidArgumentError(
      "query.next_page_token",
      "does not say which part of the range it belongs to, which is longer than one request may ask for. Pass a cursor.",
    );
  }
  return fetchPage(list, { index: 0, token }, undefined, ahead);
}

async function fetchPage(
  list: List,
  position: Position,
  pageSignal?: AbortSignal,
  ahead?: ReadAhead,
): Promise<ApiResult<Page<unknown, unknown>>> {
  const received = await ((ahead as WindowsAhead | undefined)?.take(position, list.windows.length, (at, signal) =>
    requestPage(list, at, signal),
  ) ?? requestPage(list, position, pageSignal));
  const { result, items, nextPageToken } = received;
  const { index, previousIds } = position;
  const { fresh, ids } = dropRepeatedItems(list, position, items);
  const next: Position | undefined =
    received.next !== undefined
      ? { previousIds, ids, ...received.next }
      : index + 1 < list.windows.length
        ? { index: index + 1, previousIds: ids }
        : undefined;
  return {
    response: result.response,
    data: new Page({
      data: result.data,
      items: fresh,
      nextPageToken,
      cursor: next && createCursor(list, next),
      fetchNext: next && ((signal, readAhead) => fetchPage(list, next, signal, readAhead)),
    }),
  };
}

/** Requests the page at a position. */
async function requestPage(list: List, position: Position, pageSignal?: AbortSignal): Promise<ReceivedPage> {
  const { index, token, issuedAt } = position;
  const window = list.windows[index];
  const expired = (cause?: ApiError) => new PageTokenExpiredError(createCursor(list, { index }), cause && { cause });
  if (issuedAt !== undefined && Date.now() - issuedAt > TOKEN_LIFETIME_MS) throw expired();
  const query = Object.assign({}, list.query, window, token !== undefined && { next_page_token: token });
  let result: ApiResult<unknown>;
  try {
    result = await list.sendPage(query, combine(list.signal, pageSignal));
  } catch (error) {
    throw token !== undefined && isTokenRejected(error) ? expired(error) : error;
  }
  const { items, nextPageToken } = parsePage(list, result);
  const trail = token === undefined ? undefined : { token, previous: position.trail };
  if (nextPageToken === undefined) return { result, items, nextPageToken, next: undefined };
  rejectRepeatedToken(list, trail, nextPageToken);
  return { result, items, nextPageToken, next: { index, token: nextPageToken, issuedAt: Date.now(), trail } };
}

function combine(...signals: (AbortSignal | undefined)[]): AbortSignal | undefined {
  const present = signals.filter((signal) => signal !== undefined);
  return present.length > 1 ? AbortSignal.any(present) : present[0];
}

/** Items and next token of a list's response. Zoom sends null for an empty array now and then. */
function parsePage({ id, paging: { items } }: List, { data, response }: ApiResult<unknown>) {
  const { [items]: value, next_page_token: token } = data as Record<string, unknown>;
  const found: unknown = value ?? [];
  if (!Array.isArray(found)) {
    const body = JSON.stringify(redactValue(data)).slice(0, MAX_ERROR_BODY);
    throw new ResponseParseError(id, response, body, `a field ${items} that is not an array`);
  }
  return { items: found as unknown[], nextPageToken: typeof token === "string" && token !== "" ? token : undefined };
}

function splitQuery({ from, to, trash }: ListQuery, length: List["paging"]["window"]): List["windows"] {
  if (length === undefined || (from === undefined && to === undefined)) return [undefined];
  if (trash === true) {
    const argument = from === undefined ? "query.to" : "query.from";
    throw new InvalidArgumentError(argument, "can't be combined with trash: true. The trash has no range.");
  }
  if (from !== undefined && to !== undefined) return splitRange(from, to, length);
  if (from !== undefined) checkDate("query.from", from, length);
  if (to !== undefined) checkDate("query.to", to, length);
  return [undefined];
}

function createCursor({ id, windows }: List, { index, token, issuedAt }: Position): PageCursor {
  const window = windows[index];
  return {
    operationId: id,
    ...(window && { window }),
    ...(token !== undefined && { token }),
    ...(issuedAt !== undefined && { issuedAt }),
  };
}

/** A cursor comes from outside, so all of it is checked. */
function parseCursor({ id, windows }: List, cursor: PageCursor | undefined): Position {
  if (cursor === undefined) return { index: 0 };
  if (typeof cursor !== "object" || cursor === null || cursor.operationId !== id) {
    throw new InvalidArgumentError("cursor", `is not a cursor of ${id}. Pass a page's cursor unchanged.`);
  }
  const { window, token, issuedAt } = cursor;
  const index = windows.findIndex((candidate) => candidate?.from === window?.from && candidate?.to === window?.to);
  if (index === -1) {
    throw new InvalidArgumentError(
      "cursor",
      "belongs to another range. Pass the same from and to as when it was created.",
    );
  }
  if (token === undefined) return { index };
  const isIntact =
    typeof token === "string" && token !== "" && (issuedAt === undefined || typeof issuedAt === "number");
  if (!isIntact) throw new InvalidArgumentError("cursor", "is damaged. Pass a page's cursor unchanged.");
  return { index, token, issuedAt };
}

/** A token seen before would lead around in a circle. */
function rejectRepeatedToken({ id }: List, trail: Trail | undefined, token: string): void {
  for (let at = trail; at !== undefined; at = at.previous) {
    if (at.token === token) {
      throw new ZoomVideoSdkError(`${id}: the API repeated a page token, so the list would never end.`);
    }
  }
}

/** Zoom's sister products respond like this; the Video SDK's reference says nothing. */
function isTokenRejected(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    error.status === 400 &&
    /page token/i.test(error.message) &&
    /invalid|expired/i.test(error.message)
  );
}

/**
 * Windows do not overlap, but what is live now is in all of them, and a session around midnight may be in two: items of
 * the previous window are dropped.
 */
function dropRepeatedItems(
  { paging: { id }, windows }: List,
  // The pages of a window share one set: a copy for each page would take longer than the page.
  { previousIds, ids = new Set() }: Position,
  items: unknown[],
) {
  if (id === undefined || windows.length === 1) return { fresh: items, ids: undefined };
  const idOf = (item: unknown) => (item as Record<string, unknown> | null)?.[id];
  const isRepeated = (item: unknown) => idOf(item) !== undefined && previousIds?.has(idOf(item));
  for (const item of items) ids.add(idOf(item));
  return { fresh: items.filter((item) => !isRepeated(item)), ids };
}
