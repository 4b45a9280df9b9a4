/** A request is about to be sent. */
export interface RequestEvent {
  /** Operation that was called; for `zoom.raw` and a path that the document doesn't have, method and path. */
  operationId: string;
  /** Counts from 1; more than 1 means that it is sent again. */
  attempt: number;
  /** HTTP method. */
  method: string;
  /** Secrets in the query are redacted. */
  url: string;
}

/** An attempt is over: with a status, or with an error where no answer came. */
export interface ResponseEvent extends RequestEvent {
  /** HTTP status; absent where no answer came. */
  status: number | undefined;
  /** What went wrong where no answer came. */
  error: unknown;
  /** From sending to the end of the answer's body, in milliseconds. */
  durationMs: number;
  /** Zoom's ID of the answer. */
  trackingId: string | undefined;
}

/** A request will be sent again. */
export interface RetryEvent extends ResponseEvent {
  /** How long is waited before, in milliseconds. */
  delayMs: number;
}

/**
 * Functions that are told of what happens. They observe: what they return or throw changes nothing (an error is logged).
 * They see every attempt, not just every call.
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
  /** Requests and answers, with bodies, without secrets. */
  debug(message: string, details?: object): void;
  /** Each attempt, with its status and how long it took. */
  info(message: string, details?: object): void;
  /** What is sent again, and why. */
  warn(message: string, details?: object): void;
  /** A hook that threw. */
  error(message: string, details?: object): void;
}
