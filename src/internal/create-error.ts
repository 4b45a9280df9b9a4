import * as errors from "../core/api-error.js";
import type { RetryClass } from "../core/operation.js";
import type { ApiErrorBody } from "../core/types.js";
import type { Explanation } from "./explain.js";
import { parseJson } from "./json.js";
import { redactValue, scrub } from "./redact.js";
import { isRetryableStatus } from "./retryable-status.js";
import type { Received } from "./send.js";

const CLASSES: Record<number, typeof errors.ApiError> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionDeniedError,
  404: errors.NotFoundError,
  405: errors.MethodNotAllowedError,
  409: errors.ConflictError,
  429: errors.RateLimitError,
};

/** The error that an answer stands for by its status. Gateways answer without JSON, so the text may be anything. */
export function toStatusError(
  operationId: string,
  received: Omit<Received, "response"> & { response: Pick<Response, "status" | "headers"> },
  retry: RetryClass,
  texts?: Explanation,
): errors.ApiError {
  const { response, text, retryAt } = received;
  const secrets = received.secrets();
  const { status } = response;
  // An answer may repeat what was sent.
  const body = errorBody(redactValue(parseJson(text), secrets)) ?? scrub(text, secrets);
  const ErrorClass = CLASSES[status] ?? (status >= 500 ? errors.ServerError : errors.ApiError);
  return new ErrorClass({
    operationId,
    status,
    headers: new Headers(redactValue(Object.fromEntries(response.headers), secrets) as Record<string, string>),
    body,
    documented: texts?.documented,
    hint: texts?.hint,
    retryable: isRetryableStatus(status, retry),
    retryAt,
  });
}

/** The value as an error body of the API, or nothing where it is none. */
export function errorBody(value: unknown): ApiErrorBody | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, message, errors, ...more } = value as Partial<Record<keyof ApiErrorBody, unknown>>;
  if (typeof code !== "number" || typeof message !== "string") return undefined;
  const fields = Array.isArray(errors) ? errors.filter(isErrorField) : undefined;
  return { ...more, code, message, ...(fields && { errors: fields }) };
}

function isErrorField(value: unknown): value is { field: string; message: string } {
  if (typeof value !== "object" || value === null) return false;
  const { field, message } = value as Record<string, unknown>;
  return typeof field === "string" && typeof message === "string";
}
