import { type OperationId, operations } from "../../generated/operations.js";
import * as errors from "../core/api-error.js";
import type { OperationInfo } from "../core/operation.js";
import type { ApiErrorBody } from "../core/types.js";
import { parseJson } from "./json.js";

const CLASSES: Record<number, typeof errors.ApiError> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionDeniedError,
  404: errors.NotFoundError,
  405: errors.MethodNotAllowedError,
  409: errors.ConflictError,
  429: errors.RateLimitError,
};

/** The error that an answer stands for. Gateways answer without JSON, so `text` may be anything. */
export function toApiError(operationId: OperationId, response: Response, text: string): errors.ApiError {
  const { status, headers } = response;
  const body = errorBody(parseJson(text)) ?? text;
  const { errors: documented }: OperationInfo = operations[operationId];
  const meanings = typeof body === "string" ? undefined : documented[status]?.[body.code];
  const ErrorClass = CLASSES[status] ?? (status >= 500 ? errors.ServerError : errors.ApiError);
  return new ErrorClass({
    operationId,
    status,
    headers,
    body,
    // Where one code has several meanings, the answer says which.
    documented:
      meanings?.find((meaning) => typeof body !== "string" && meaning === body.message) ?? meanings?.join(" Or: "),
  });
}

/** The value as an error body of the API, or nothing where it is none. */
export function errorBody(value: unknown): ApiErrorBody | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { code, message, errors } = value as Partial<Record<keyof ApiErrorBody, unknown>>;
  if (typeof code !== "number" || typeof message !== "string") return undefined;
  const fields = Array.isArray(errors) ? errors.filter(isErrorField) : undefined;
  return { ...value, code, message, ...(fields && { errors: fields }) };
}

function isErrorField(value: unknown): value is { field: string; message: string } {
  return typeof value === "object" && value !== null && "field" in value && "message" in value;
}
