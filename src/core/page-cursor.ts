/**
 * A place in a list, as plain JSON: keep it, and go on from it in another process.
 *
 * A token lives for 15 minutes; without one, a cursor stands at the start of its window and lives for ever.
 */
export interface PageCursor {
  /** The list's operation. */
  operationId: string;
  /** The part of the range that the page belongs to, where a long range is split. */
  window?: { from: string; to: string };
  /** Token of the page. */
  token?: string;
  /** When the token was given, in milliseconds since 1970. */
  issuedAt?: number;
}
