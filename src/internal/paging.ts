import { ApiError } from "../core/api-error.js";
import type { ApiResult } from "../core/api-promise.js";
import { InvalidArgumentError, PageTokenExpiredError, ZoomVideoSdkError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import { Page } from "../core/page.js";
import type { PageCursor } from "../core/page-cursor.js";
import { checkDate, type DateWindow, splitRange } from "./date-windows.js";

/** How a list operation pages, from the document. */
type Paging = NonNullable<OperationInfo["paging"]>;

export interface PageContent<Item> {
  items: Item[];
  nextPageToken: string | undefined;
}

export type ListQuery = { from?: string; to?: string; trash?: boolean; next_page_token?: string };

/** A list, as far as paging through it goes. */
export interface List<Item, Data> {
  operationId: string;
  paging: Paging;
  query: ListQuery;
  /** Sends one request. The signal aborts it, beside the one of the call. */
  fetch(query: ListQuery, signal: AbortSignal | undefined): Promise<ApiResult<Data>>;
  /** Finds items and token in an answer. */
  read(result: ApiResult<Data>): PageContent<Item>;
}

/** A place in a list: a window, and the token of a page in it. */
interface Position {
  index: number;
  token?: string;
  issuedAt?: number | undefined;
  /** The tokens that led here from the start of the window, the newest first. */
  trail?: Trail | undefined;
  /** Ids of the window before, and of this one so far. */
  before?: ReadonlySet<unknown> | undefined;
  ids?: ReadonlySet<unknown> | undefined;
}

interface Trail {
  token: string;
  before: Trail | undefined;
}

const TOKEN_LIFE_MS = 15 * 60_000;

/** Fetches the first page of a list, or the one that a cursor stands before. */
export async function firstPage<Item, Data>(
  list: List<Item, Data>,
  cursor: PageCursor | undefined,
): Promise<ApiResult<Page<Item, Data>>> {
  const windows = windowsOf(list);
  const { next_page_token: token } = list.query;
  if (token === undefined || token === "") return fetchPage(list, windows, positionOf(list, windows, cursor));
  if (cursor !== undefined) throw new InvalidArgumentError("query.next_page_token", "excludes the option cursor.");
  if (windows.length > 1) {
    throw new InvalidArgumentError(
      "query.next_page_token",
      "does not tell which part of the range it belongs to, which is longer than one request may ask for: pass a cursor.",
    );
  }
  return fetchPage(list, windows, { index: 0, token });
}

async function fetchPage<Item, Data>(
  list: List<Item, Data>,
  windows: readonly (DateWindow | undefined)[],
  position: Position,
  signal?: AbortSignal,
): Promise<ApiResult<Page<Item, Data>>> {
  const { index, token, issuedAt } = position;
  const window = windows[index];
  const expired = (cause?: ApiError) => new PageTokenExpiredError(cursorOf(list, window), cause && { cause });
  if (issuedAt !== undefined && Date.now() - issuedAt > TOKEN_LIFE_MS) throw expired();
  const query = { ...list.query, ...window, ...(token !== undefined && { next_page_token: token }) };
  const result = await list.fetch(query, signal).catch((error: unknown) => {
    throw token !== undefined && isTokenRefused(error) ? expired(error) : error;
  });

  const { data, response } = result;
  const { items, nextPageToken } = list.read(result);
  const trail = token === undefined ? undefined : { token, before: position.trail };
  if (nextPageToken !== undefined) refuseRepetition(list, trail, nextPageToken);
  const { fresh, ids } = leaveOutRepeated(list, windows, position, items);
  const next = nextPosition();
  return {
    response,
    data: new Page({
      data,
      items: fresh,
      nextPageToken,
      cursor: next && cursorOf(list, windows[next.index], next),
      fetchNext: next && ((nextSignal) => fetchPage(list, windows, next, nextSignal)),
    }),
  };

  function nextPosition(): Position | undefined {
    if (nextPageToken !== undefined) {
      return { index, token: nextPageToken, issuedAt: Date.now(), trail, before: position.before, ids };
    }
    return index + 1 < windows.length ? { index: index + 1, before: ids } : undefined;
  }
}

/** The windows of a range; one without bounds where there is no range, or no need to split it. */
function windowsOf({ query, paging: { window } }: List<unknown, unknown>): (DateWindow | undefined)[] {
  const { from, to, trash } = query;
  if (window === undefined || (from === undefined && to === undefined)) return [undefined];
  if (trash === true) {
    throw new InvalidArgumentError(
      from === undefined ? "query.to" : "query.from",
      "must not be given with trash: the trash has no range.",
    );
  }
  if (from !== undefined && to !== undefined) return splitRange(from, to, window);
  if (from !== undefined) checkDate("query.from", from, window);
  if (to !== undefined) checkDate("query.to", to, window);
  return [undefined];
}

function cursorOf(
  { operationId }: List<unknown, unknown>,
  window: DateWindow | undefined,
  position?: Position,
): PageCursor {
  const { token, issuedAt } = position ?? {};
  return {
    operationId,
    ...(window && { window }),
    ...(token !== undefined && { token }),
    ...(issuedAt !== undefined && { issuedAt }),
  };
}

/** A cursor comes from outside, so all of it is looked at. */
function positionOf(
  { operationId }: List<unknown, unknown>,
  windows: readonly (DateWindow | undefined)[],
  cursor: PageCursor | undefined,
): Position {
  if (cursor === undefined) return { index: 0 };
  if (typeof cursor !== "object" || cursor === null || cursor.operationId !== operationId) {
    throw new InvalidArgumentError("cursor", `is not one of ${operationId}: pass the cursor of a page as it was.`);
  }
  const { window, token, issuedAt } = cursor;
  const index = windows.findIndex((candidate) => candidate?.from === window?.from && candidate?.to === window?.to);
  if (index === -1)
    throw new InvalidArgumentError("cursor", "belongs to another range: pass the query that it came from.");
  if (token === undefined) return { index };
  const isWhole = typeof token === "string" && token !== "" && (issuedAt === undefined || typeof issuedAt === "number");
  if (!isWhole) throw new InvalidArgumentError("cursor", "is damaged: pass the cursor of a page as it was.");
  return { index, token, issuedAt };
}

/** A token seen before would lead round in a circle for ever. */
function refuseRepetition({ operationId }: List<unknown, unknown>, trail: Trail | undefined, token: string): void {
  for (let at = trail; at !== undefined; at = at.before) {
    if (at.token === token) {
      throw new ZoomVideoSdkError(
        `${operationId}: the API gave a page token for the second time: the list would never end.`,
      );
    }
  }
}

/** Sister products of Zoom answer so; the Video SDK's reference says nothing. */
function isTokenRefused(error: unknown): error is ApiError {
  return (
    error instanceof ApiError &&
    error.status === 400 &&
    /page token/i.test(error.message) &&
    /invalid|expired/i.test(error.message)
  );
}

/**
 * Windows do not overlap, but what is live now is in all of them, and a session around midnight may be in two: what was
 * in the window before is left out.
 */
function leaveOutRepeated<Item>(
  { paging: { id } }: List<Item, unknown>,
  windows: readonly unknown[],
  { before, ids }: Position,
  items: Item[],
): { fresh: Item[]; ids: ReadonlySet<unknown> | undefined } {
  if (id === undefined || windows.length === 1) return { fresh: items, ids: undefined };
  const idOf = (item: Item) => (item as Record<string, unknown> | null)?.[id];
  const fresh =
    before === undefined ? items : items.filter((item) => idOf(item) === undefined || !before.has(idOf(item)));
  return { fresh, ids: new Set([...(ids ?? []), ...items.map(idOf)]) };
}
