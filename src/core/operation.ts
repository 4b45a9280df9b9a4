/** Rate limit class of an operation: Zoom counts the calls of each label for the account as a whole. */
export type RateLimitLabel = "LIGHT" | "MEDIUM" | "HEAVY" | "RESOURCE-INTENSIVE";

/**
 * Whether a call may be retried. `safe` only reads, `idempotent` has the same result however often it is sent, `unsafe`
 * acts again each time.
 */
export type RetryClass = "safe" | "idempotent" | "unsafe";

/** What the document says about an operation, as far as the client needs it at run time. */
export interface OperationInfo {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template below the base URL: `/videosdk/sessions/{sessionId}`. */
  readonly path: string;
  readonly label: RateLimitLabel;
  readonly retry: RetryClass;
  /** What the body of a success holds. */
  readonly returns: "object" | "array" | "nothing";
  /** Present on operations that take a query: the names of its parameters. */
  readonly query?: readonly string[];
  /** Present on operations that take a body. */
  readonly body?: "required" | "optional";
  /**
   * Present on paged operations: the field that holds the items, the longest range of one request, and the field of an
   * item that identifies it.
   */
  readonly paging?: { readonly items: string; readonly window?: "P1M" | "P7D"; readonly id?: string };
  /** May respond with an error and status 200. */
  readonly failsWith200?: true;
}

/** What the document says about an operation's errors: status → code → messages. */
export interface DocumentedErrors {
  readonly [status: number]: { readonly [code: number]: readonly string[] };
}
