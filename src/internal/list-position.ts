import type { ApiResult } from "../core/api-promise.js";

/** A position in a list: a window, and the token of a page in it. */
export interface Position {
  index: number;
  token?: string;
  issuedAt?: number | undefined;
  /** The tokens that led here from the start of the window, the newest first. */
  trail?: Trail | undefined;
  /** IDs of the previous window, and of this one so far. */
  previousIds?: ReadonlySet<unknown> | undefined;
  ids?: Set<unknown> | undefined;
}

/** Tokens, the newest first. */
export interface Trail {
  token: string;
  previous: Trail | undefined;
}

/** A page as it was received. */
export interface ReceivedPage {
  result: ApiResult<unknown>;
  items: unknown[];
  nextPageToken: string | undefined;
  /** The next page of the same window. */
  next: Position | undefined;
}
