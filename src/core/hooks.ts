/** What all events of one call have in common. A call is one request with its retries; each page of a list is a call. */
export interface CallEvent {
  /** Unique to the call. */
  callId: string;
  /** Shared by the calls for the pages of one list; absent for other calls. */
  listId: string | undefined;
  /** Operation that was called; method and path for a path that only `zoom.raw` knows. */
  operationId: string;
  /** HTTP method. */
  method: string;
  /** Path template, such as `/videosdk/sessions/{sessionId}`: it has no IDs, so it may name metrics and spans. */
  path: string;
  /** Host name of the server. */
  serverAddress: string;
}

/** A request is about to be sent. */
export interface RequestEvent extends CallEvent {
  /** Counts from 1; a retry has 2 or more. */
  attempt: number;
  /** Secrets in the query are redacted. */
  url: string;
  /** How long the rate limiter held this attempt back, in milliseconds. */
  queuedMs: number;
  /** How long getting the token took, in milliseconds. */
  tokenMs: number;
}

/** An attempt is over: with a status, or with an error if there was no response. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status; absent if there was no response. */
  status: number | undefined;
  /** Zoom's code, if the response is an error that has one. */
  code: number | undefined;
  /**
   * The status of a failed response as text, else the error's name, such as `TimeoutError`: what OpenTelemetry calls
   * `error.type`. Downloads have two more, with a status of success: `rejected`, if Zoom sent a page or an error in place
   * of the file, and `restart`, if the rest of a file could not be resumed. Absent on success.
   */
  errorType: string | undefined;
  /** What went wrong if there was no response. */
  error: unknown;
  /** From sending the request to the end of the response's body, in milliseconds. */
  durationMs: number;
  /** Zoom's ID of the response. */
  trackingId: string | undefined;
  /** When to retry, if the response says so. */
  retryAt: Date | undefined;
}

/** A request will be retried. */
export interface RetryEvent extends ResponseEvent {
  /** How long the client waits before the retry, in milliseconds. */
  delayMs: number;
}

/** A call is over. */
export interface CallEndEvent extends CallEvent {
  /** `aborted` if the caller's signal ended it. */
  outcome: "success" | "error" | "aborted";
  /** How many requests were sent. */
  attempts: number;
  /** What the caller waited for: all attempts, queues and waits, in milliseconds. */
  durationMs: number;
  /** How long the rate limiter held back all attempts together, in milliseconds. */
  queuedMs: number;
  /** HTTP status of the last response; absent if there was none. */
  status: number | undefined;
  /** Zoom's code, if the call failed with one. */
  code: number | undefined;
  /** The status of a failed response as text, else the error's name. Absent on success. */
  errorType: string | undefined;
  /** What the call rejects with. Absent on success, and for `zoom.raw`, which does not reject for a failing status. */
  error: unknown;
  /** Zoom's ID of the last response. */
  trackingId: string | undefined;
  /** When to retry, if that is known. */
  retryAt: Date | undefined;
  /** Bytes written to disk; absent unless the call is a download. */
  bytes: number | undefined;
}

/**
 * Functions that observe calls. What they return or throw changes nothing (an error is logged). They see no secret,
 * and headers and bodies only in an `ApiError`: those of its response, without secrets.
 */
export interface Hooks {
  /** Once per call, before it waits for anything. */
  onCallStart?: ((event: CallEvent) => void) | undefined;
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt, whatever its outcome. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before each wait for another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Once per call, when its outcome is known. */
  onCallEnd?: ((event: CallEndEvent) => void) | undefined;
  /**
   * Runs the call by calling `next`, for what must be active during it, such as a span or an `AsyncLocalStorage`.
   * `next` resolves or rejects with the call. The call's outcome is its own, whatever this returns or throws; if this
   * ends without calling `next`, the call runs all the same.
   */
  around?: ((call: CallEvent, next: () => Promise<unknown>) => unknown) | undefined;
}
