import { type RateLimitKind, rateLimitKind } from "../internal/rate-limit-kind.js";
import { ZoomVideoSdkError } from "./errors.js";
import type { ApiErrorBody, ErrorField } from "./types.js";

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  /** Operation that was called. */
  operationId: string;
  /** HTTP status. */
  status: number;
  /** Headers of the answer. */
  headers: Headers;
  /** The parsed body where it is an error of the API, else its text. */
  body: ApiErrorBody | string;
  /** What the reference says of the error. */
  documented: string | undefined;
  /** What to do about it. */
  hint: string | undefined;
  /** Whether the same call may succeed later. */
  retryable: boolean;
  /** When to try again. */
  retryAt: Date | undefined;
}

/** The API answered with an error. Its subclasses tell the status; `code` tells which of the operation's errors it is. */
export class ApiError extends ZoomVideoSdkError {
  static {
    ApiError.prototype.name = "ApiError";
  }

  /** HTTP status. 200 is possible: two recording operations answer missing permissions so. */
  readonly status: number;
  /** Zoom's own code, where the body has one. Its meaning depends on the operation and the status. */
  readonly code: number | undefined;
  /** The fields at fault, where validation failed. */
  readonly errors: readonly ErrorField[];
  /** Operation that was called, such as `getSession`. */
  readonly operationId: string;
  /** Zoom's ID of this answer (`x-zm-trackingid`): quote it to Zoom's support. */
  readonly trackingId: string | undefined;
  /** Headers of the answer, without secrets. */
  readonly headers: Headers;
  /** Body of the answer: parsed where it is an error of the API, else its text, 64 KiB at most, without secrets. */
  readonly body: ApiErrorBody | string;
  /** What the reference says of this status and code of this operation; absent for errors that it doesn't know. */
  readonly documented: string | undefined;

  /** What to do about it, for errors whose text does not tell. */
  readonly hint: string | undefined;
  /** Whether the same call may succeed later, and does no harm if it was carried out already. */
  readonly retryable: boolean;
  /** When to try again, where the API tells. */
  readonly retryAt: Date | undefined;

  constructor({ operationId, status, headers, body, documented, hint, retryable, retryAt }: ApiErrorDetails) {
    super(describe(operationId, status, body));
    const details = typeof body === "string" ? undefined : body;
    this.status = status;
    this.code = details?.code;
    this.errors = details?.errors ?? [];
    this.operationId = operationId;
    this.trackingId = headers.get("x-zm-trackingid") ?? undefined;
    this.headers = headers;
    this.body = body;
    this.documented = documented;
    this.hint = hint;
    this.retryable = retryable;
    this.retryAt = retryAt;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), headers: Object.fromEntries(this.headers) };
  }
}

function describe(operationId: string, status: number, body: ApiErrorBody | string): string {
  if (typeof body === "string") return `${operationId}: the API answered ${status} without an error body`;
  const fields = (body.errors ?? []).map(({ field, message }) => ` ${field}: ${message}`).join("");
  return `${operationId}: ${body.message}${fields} (status ${status}, code ${body.code})`;
}

/** 400: the request is not valid, or not possible now. */
export class BadRequestError extends ApiError {
  static {
    BadRequestError.prototype.name = "BadRequestError";
  }
}

/** 401: no valid token. Check that it is the API key pair, not the SDK key pair. */
export class AuthenticationError extends ApiError {
  static {
    AuthenticationError.prototype.name = "AuthenticationError";
  }
}

/** 403: the account may not do that. */
export class PermissionDeniedError extends ApiError {
  static {
    PermissionDeniedError.prototype.name = "PermissionDeniedError";
  }
}

/** 404: no such thing. */
export class NotFoundError extends ApiError {
  static {
    NotFoundError.prototype.name = "NotFoundError";
  }
}

/** 405: not possible for this thing in its present state. */
export class MethodNotAllowedError extends ApiError {
  static {
    MethodNotAllowedError.prototype.name = "MethodNotAllowedError";
  }
}

/** 409: at odds with another change. */
export class ConflictError extends ApiError {
  static {
    ConflictError.prototype.name = "ConflictError";
  }
}

/** 429: a rate limit of the account is used up. `retryAt` says when the quota is back, where that is known. */
export class RateLimitError extends ApiError {
  static {
    RateLimitError.prototype.name = "RateLimitError";
  }

  /** Which limit: `per-second` (and per minute) ends soon, `daily` at 00:00 UTC. */
  readonly kind: RateLimitKind;
  /** Rate label whose quota was used up, as the API names it, such as `Light`. */
  readonly category: string | undefined;

  constructor(details: ApiErrorDetails) {
    super(details);
    this.kind = rateLimitKind(typeof details.body === "string" ? "" : details.body.message, this.headers);
    this.category = this.headers.get("x-ratelimit-category") ?? undefined;
  }
}

/** 5xx: the failure is on Zoom's side. */
export class ServerError extends ApiError {
  static {
    ServerError.prototype.name = "ServerError";
  }
}
