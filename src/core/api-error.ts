import type { ErrorField } from "../../generated/models.js";
import { nameErrors } from "./error-brand.js";
import { ZoomVideoSdkError } from "./errors.js";
import { type RateLimitKind, rateLimitKind } from "./rate-limiter.js";

/** What Zoom says about an error. Some of its gateways send a message only. */
export interface ParsedErrorBody {
  /** Zoom's own code. */
  code?: number | undefined;
  /** What went wrong, in Zoom's words. */
  message: string;
  /** The fields at fault, if validation failed. */
  errors?: ErrorField[] | undefined;
}

/** What an {@link ApiError} is made of. */
export interface ApiErrorDetails {
  /** Operation that was called. */
  operationId: string;
  /** HTTP status. */
  status: number;
  /** Headers of the response. */
  headers: Headers;
  /** The parsed body if it is an error of the API, else its text. */
  body: ParsedErrorBody | string;
  /** What the reference says about the error. */
  documented: string | undefined;
  /** What to do about it. */
  hint: string | undefined;
  /** Whether the same call may succeed later. */
  retryable: boolean;
  /** When to retry. */
  retryAt: Date | undefined;
}

/** The API responded with an error. Its subclasses stand for statuses; `code` identifies the error of the operation. */
export class ApiError extends ZoomVideoSdkError {
  /** HTTP status. 200 is possible: two recording operations report missing permissions that way. */
  readonly status: number;
  /** Zoom's own code, if the body has one. Its meaning depends on the operation and the status. */
  readonly code: number | undefined;
  /** The fields at fault, if validation failed. */
  readonly errors: readonly ErrorField[];
  /** Operation that was called, such as `getSession`. */
  readonly operationId: string;
  /** Zoom's ID of this response (`x-zm-trackingid`): quote it to Zoom's support. */
  readonly trackingId: string | undefined;
  /** Headers of the response, without secrets. */
  readonly headers: Headers;
  /** Body of the response: parsed if it is an error of the API, else its text, at most 64 KiB, without secrets. */
  readonly body: ParsedErrorBody | string;
  /** What the reference says about this status and code of this operation; absent for errors that it doesn't list. */
  readonly documented: string | undefined;

  /** What to do about it, for errors whose text does not say. */
  readonly hint: string | undefined;
  /** Whether the same call may succeed later, and does no harm if it was carried out already. */
  readonly retryable: boolean;
  /** When to retry, if the API says so. */
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

function describe(operationId: string, status: number, body: ParsedErrorBody | string): string {
  if (typeof body === "string") return `${operationId}: the API responded ${status} without an error body`;
  const fields = (body.errors ?? []).map(({ field, message }) => ` ${field}: ${message}`).join("");
  const code = body.code === undefined ? "" : `, code ${body.code}`;
  return `${operationId}: ${body.message}${fields} (status ${status}${code})`;
}

/** 400: the request is invalid, or not possible now. */
export class BadRequestError extends ApiError {}

/** 401: no valid token. Check that it is the API key pair, not the SDK key pair. */
export class AuthenticationError extends ApiError {}

/** 403: the account is not allowed to do this. */
export class PermissionDeniedError extends ApiError {}

/** 404: it does not exist. */
export class NotFoundError extends ApiError {}

/** 405: not possible in its current state. */
export class MethodNotAllowedError extends ApiError {}

/** 409: it conflicts with another change. */
export class ConflictError extends ApiError {}

/** 429: a rate limit of the account is exhausted. `retryAt` says when the quota is available again, if that is known. */
export class RateLimitError extends ApiError {
  /** Which limit: `per-second` (and per minute) resets soon, `daily` at 00:00 UTC. */
  readonly kind: RateLimitKind;
  /** Rate limit label whose quota is exhausted, as the API names it, such as `Light`. */
  readonly category: string | undefined;

  constructor(details: ApiErrorDetails) {
    super(details);
    this.kind = rateLimitKind(typeof details.body === "string" ? "" : details.body.message, this.headers);
    this.category = this.headers.get("x-ratelimit-category") ?? undefined;
  }
}

/** 5xx: the failure is on Zoom's side. */
export class ServerError extends ApiError {}

nameErrors({
  ApiError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  MethodNotAllowedError,
  ConflictError,
  RateLimitError,
  ServerError,
});
