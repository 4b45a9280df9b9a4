import type { PageCursor } from "./page-cursor.js";

/** Parent of every error that this package throws. An abort by the caller's signal rejects with the signal's own reason. */
export class ZoomVideoSdkError extends Error {
  static {
    ZoomVideoSdkError.prototype.name = "ZoomVideoSdkError";
  }

  /** Name and message with the other properties: without it, JSON would leave those two out. */
  toJSON(): Record<string, unknown> {
    const own: Record<string, unknown> = { name: this.name, message: this.message };
    return Object.assign(own, this) as Record<string, unknown>;
  }
}

/** The client was set up wrongly. Thrown by the constructor, or when the token source gives no usable token. */
export class ConfigError extends ZoomVideoSdkError {
  static {
    ConfigError.prototype.name = "ConfigError";
  }
}

/** An argument of a call is not usable. Nothing was sent. */
export class InvalidArgumentError extends ZoomVideoSdkError {
  static {
    InvalidArgumentError.prototype.name = "InvalidArgumentError";
  }

  /** Name of the argument, such as `sessionId` or `query.from`. */
  readonly argument: string;

  constructor(argument: string, problem: string, options?: ErrorOptions) {
    super(`${argument} ${problem}`, options);
    this.argument = argument;
  }
}

/** No answer came: the connection failed. `cause` holds what `fetch` threw. */
export class ConnectionError extends ZoomVideoSdkError {
  static {
    ConnectionError.prototype.name = "ConnectionError";
  }

  /** Operation that was called. */
  readonly operationId: string;

  constructor(operationId: string, problem: string, options?: ErrorOptions) {
    super(`${operationId}: ${problem}`, options);
    this.operationId = operationId;
  }
}

/** The answer was not there, in full, within `timeoutMs`, or the call was not done within `deadlineMs`. */
export class TimeoutError extends ConnectionError {
  static {
    TimeoutError.prototype.name = "TimeoutError";
  }
}

/** The status tells of success, but the body is not what the operation answers (HTML of a proxy, say, or nothing). */
export class ResponseParseError extends ZoomVideoSdkError {
  static {
    ResponseParseError.prototype.name = "ResponseParseError";
  }

  /** Operation that was called. */
  readonly operationId: string;
  /** HTTP status. */
  readonly status: number;
  /** Start of the body, 64 KiB at most, without secrets. */
  readonly body: string;
  /** Zoom's ID of this answer (`x-zm-trackingid`), if it came from Zoom. */
  readonly trackingId: string | undefined;

  constructor(operationId: string, { status, headers }: Response, body: string, problem: string) {
    super(`${operationId}: the API answered ${status} with ${problem}`);
    this.operationId = operationId;
    this.status = status;
    this.body = body;
    this.trackingId = headers.get("x-zm-trackingid") ?? undefined;
  }
}

/** The token of a page is more than 15 minutes old, or the API does not take it any more. */
export class PageTokenExpiredError extends ZoomVideoSdkError {
  static {
    PageTokenExpiredError.prototype.name = "PageTokenExpiredError";
  }

  /** Start of the window that the page belongs to: pass it as `cursor` to read that window again. */
  readonly cursor: PageCursor;

  constructor(cursor: PageCursor, options?: ErrorOptions) {
    super(
      `${cursor.operationId}: the page token has expired. Go on with this error's cursor: it starts the window again.`,
      options,
    );
    this.cursor = cursor;
  }
}

/**
 * Why a webhook was refused: a header is missing or has not the form that Zoom gives it; no secret token gives the
 * signature; it was signed too long ago, or in the future; the body is not raw, or holds no event.
 */
export type WebhookVerificationReason = "missing-header" | "malformed-header" | "signature" | "timestamp" | "body";

/** A webhook does not prove that Zoom sent it now. */
export class WebhookVerificationError extends ZoomVideoSdkError {
  static {
    WebhookVerificationError.prototype.name = "WebhookVerificationError";
  }

  /** What is wrong, for programs. */
  readonly reason: WebhookVerificationReason;

  constructor(reason: WebhookVerificationReason, problem: string) {
    super(problem);
    this.reason = reason;
  }
}

/** Why a download failed, beyond what a connection or a status tells. */
export type DownloadFailure =
  /** Zoom answered with a web page, such as the one for signing in: the token is not taken. */
  | "sign-in"
  /** The file has another size than Zoom states. */
  | "size"
  /** A redirect that leads nowhere, round in circles, or away from https. */
  | "redirect"
  /** Another process is at work there. */
  | "busy"
  /** The disk is full, the path can't be written, …: `cause` is the system's error. */
  | "disk";

/** A recording could not be brought to disk. Statuses are an `ApiError`, lost connections a {@link ConnectionError}. */
export class DownloadError extends ZoomVideoSdkError {
  static {
    DownloadError.prototype.name = "DownloadError";
  }

  /** What went wrong. */
  readonly reason: DownloadFailure;

  constructor(reason: DownloadFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
