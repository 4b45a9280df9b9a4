/**
 * A position in a list, as plain JSON: store it, and resume the list from it in another process.
 *
 * A page token lives for 15 minutes. Without one, a cursor points at the start of its window and never expires.
 */
export interface PageCursor {
  /** The list's operation. */
  operationId: string;
  /** The part of the range that the page belongs to, if a long range is split. */
  window?: { from: string; to: string };
  /** Token of the page. */
  token?: string;
  /** When the token was issued, in milliseconds since 1970. */
  issuedAt?: number;
}
