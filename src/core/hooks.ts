/** A request is about to be sent. */
export interface RequestEvent {
  /** Operation that was called; method and path for a path that only `zoom.raw` knows. */
  operationId: string;
  /** Counts from 1; a retry has 2 or more. */
  attempt: number;
  /** HTTP method. */
  method: string;
  /** Secrets in the query are redacted. */
  url: string;
}

/** An attempt is over: with a status, or with an error if there was no response. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status; absent if there was no response. */
  status: number | undefined;
  /** What went wrong if there was no response. */
  error: unknown;
  /** From sending the request to the end of the response's body, in milliseconds. */
  durationMs: number;
  /** Zoom's ID of the response. */
  trackingId: string | undefined;
}

/** A request will be retried. */
export interface RetryEvent extends ResponseEvent {
  /** How long the client waits before the retry, in milliseconds. */
  delayMs: number;
}

/**
 * Functions that observe requests. What they return or throw changes nothing (an error is logged). They are called for
 * every attempt, not just for each call.
 */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => void) | undefined;
  /** After each attempt, whatever its outcome. */
  onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Before each wait for another attempt. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
}

/** Each level includes those after it; `off` includes none. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

/** `console` is one, and so are most logging libraries. */
export interface Logger {
  /** Requests and responses with their bodies, without secrets. */
  debug(message: string, details?: object): void;
  /** Each attempt with its status and duration. */
  info(message: string, details?: object): void;
  /** Retries and their reason. */
  warn(message: string, details?: object): void;
  /** A hook that threw. */
  error(message: string, details?: object): void;
}
