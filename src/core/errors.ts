import { nameErrors } from "./error-brand.js";
import type { PageCursor } from "./page-cursor.js";

/**
 * Base class of this package's errors. Two kinds of rejection are not among them: an abort rejects with the signal's own
 * reason, and a call that a custom `RateLimiter` rejects does so with the limiter's error.
 *
 * `instanceof` also holds for errors of the package's other copy, if both its ES modules and its CommonJS modules are
 * loaded.
 */
export class ZoomVideoSdkError extends Error {
  /**
   * Name and message beside the other properties: `JSON.stringify` would leave those two out. Post this to another
   * thread: the structured clone of an error keeps neither the name of its class nor its properties.
   */
  toJSON(): Record<string, unknown> {
    const own: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(own, this) as Record<string, unknown>;
  }
}

/** The client is configured incorrectly. Thrown by the constructor, or if the token source yields no usable token. */
export class ConfigError extends ZoomVideoSdkError {}

/** An argument of a call is invalid. Nothing was sent. */
export class InvalidArgumentError extends ZoomVideoSdkError {
  /** Name of the argument, such as `sessionId` or `query.from`. */
  readonly argument: string;

  constructor(argument: string, problem: string, options?: ErrorOptions) {
    super(`${argument} ${problem}`, options);
    this.argument = argument;
  }
}

/** The connection failed, so there is no response. `cause` holds what `fetch` threw. */
export class ConnectionError extends ZoomVideoSdkError {
  /** Operation that was called. */
  readonly operationId: string;

  constructor(operationId: string, problem: string, options?: ErrorOptions) {
    super(`${operationId}: ${problem}`, options);
    this.operationId = operationId;
  }
}

/** The response was not complete within `timeoutMs`, or the call not done within `deadlineMs`. */
export class TimeoutError extends ConnectionError {}

/** The status is a success, but the body is not what the operation returns: a proxy's HTML, say, or nothing. */
export class ResponseParseError extends ZoomVideoSdkError {
  /** Operation that was called. */
  readonly operationId: string;
  /** HTTP status. */
  readonly status: number;
  /** Start of the body, at most 64 KiB, without secrets. Empty if the body was too large (64 MiB). */
  readonly body: string;
  /** Zoom's ID of this response (`x-zm-trackingid`), if it came from Zoom. */
  readonly trackingId: string | undefined;

  constructor(operationId: string, { status, headers }: Response, body: string, problem: string) {
    super(`${operationId}: the API responded ${status} with ${problem}`);
    this.operationId = operationId;
    this.status = status;
    this.body = body;
    this.trackingId = headers.get("x-zm-trackingid") ?? undefined;
  }
}

/** A page token is more than 15 minutes old, or the API no longer accepts it. */
export class PageTokenExpiredError extends ZoomVideoSdkError {
  /** Start of the window that the page belongs to: pass it as `cursor` to read that window again. */
  readonly cursor: PageCursor;

  constructor(cursor: PageCursor, options?: ErrorOptions) {
    super(
      `${cursor.operationId}: the page token has expired. Pass this error's cursor to read the window again from its start.`,
      options,
    );
    this.cursor = cursor;
  }
}

/**
 * Why a webhook was rejected: a header is missing or malformed; no secret token yields the signature; it was signed too
 * long ago or in the future; the body is not raw, or not an event.
 */
export type WebhookVerificationReason =
  | "missing-header"
  | "malformed-header"
  | "signature"
  | "timestamp"
  | "body"
  | "method"
  | "size";

/** A request that fails verification: nothing proves that Zoom sent it just now. */
export class WebhookVerificationError extends ZoomVideoSdkError {
  /** What is wrong, for programs. */
  readonly reason: WebhookVerificationReason;

  constructor(reason: WebhookVerificationReason, problem: string) {
    super(problem);
    this.reason = reason;
  }
}

/** Why a download failed, unless a status or a lost connection is the reason. */
export type DownloadFailure =
  /** Zoom sent a web page, such as the sign-in page: it does not accept the token, see `hint`. */
  | "sign-in"
  /** The file's size is not what Zoom states. */
  | "size"
  /** A redirect leads nowhere, in circles, away from HTTPS, or into a private or reserved network. */
  | "redirect"
  /** The file has a content encoding that can't be decoded. */
  | "encoding"
  /** Another process is writing there. */
  | "busy"
  /** The disk is full, the path can't be written, …: `cause` is the system's error. */
  | "disk";

/** A recording could not be saved. A failing status is an `ApiError`, a lost connection a {@link ConnectionError}. */
export class DownloadError extends ZoomVideoSdkError {
  /** What went wrong. */
  readonly reason: DownloadFailure;
  /** What to do, if that is known. */
  readonly hint: string | undefined;

  constructor(reason: DownloadFailure, message: string, options?: ErrorOptions & { hint?: string }) {
    super(message, options);
    this.reason = reason;
    this.hint = options?.hint;
  }
}

nameErrors({
  ZoomVideoSdkError,
  ConfigError,
  InvalidArgumentError,
  ConnectionError,
  TimeoutError,
  ResponseParseError,
  PageTokenExpiredError,
  WebhookVerificationError,
  DownloadError,
});
