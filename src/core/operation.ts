/** How often an operation may be called: Zoom counts the calls of each label for the account as a whole. */
export type RateLimitLabel = "LIGHT" | "MEDIUM" | "HEAVY" | "RESOURCE-INTENSIVE";

/**
 * Whether a call may be sent again. `safe` reads, `idempotent` ends in the same state however often it is sent, `unsafe`
 * does something anew each time.
 */
export type RetryClass = "safe" | "idempotent" | "unsafe";

/** What the document says of one operation, as far as the client needs it at run time. */
export interface OperationInfo {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template below the base URL, `/videosdk/sessions/{sessionId}`. */
  readonly path: string;
  readonly label: RateLimitLabel;
  readonly retry: RetryClass;
  /** What the body of a success holds. */
  readonly answers: "object" | "array" | "nothing";
  /** Present on operations that take a body. */
  readonly body?: "required" | "optional";
  /**
   * Present on paged operations: the field that holds the items, the longest range of one request, and the field of an
   * item that tells it from others.
   */
  readonly paging?: { readonly items: string; readonly window?: "P1M" | "P7D"; readonly id?: string };
  /** May answer an error with status 200. */
  readonly failsWith200?: true;
}

/** What the document says of an operation's errors: status → code → messages. */
export interface DocumentedErrors {
  readonly [status: number]: { readonly [code: number]: readonly string[] };
}
