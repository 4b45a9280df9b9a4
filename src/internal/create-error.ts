import { errors as documentedErrors } from "../../generated/errors.js";
import { type OperationId, operations } from "../../generated/operations.js";
import * as errors from "../core/api-error.js";
import type { DocumentedErrors, RetryClass } from "../core/operation.js";
import { parseErrorBody } from "./error-body.js";
import { hints } from "./hints.js";
import { parseJson } from "./json.js";
import { redactCut, redactValue } from "./redact.js";
import { isRetryableStatus } from "./retry-policy.js";
import type { RawResponse } from "./send.js";

// From a response to its error: parse the body, look up what the document says about it, pick the class by status.

const CLASSES: Record<number, typeof errors.ApiError> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionDeniedError,
  404: errors.NotFoundError,
  405: errors.MethodNotAllowedError,
  409: errors.ConflictError,
  429: errors.RateLimitError,
};

type FailedResponse = Omit<RawResponse, "response"> & { response: Pick<Response, "status" | "headers"> };

/** What the document says about an error. */
interface Explanation {
  documented: string | undefined;
  hint: string | undefined;
}

/** The error that a response of an operation stands for. */
export function createOperationError(operationId: OperationId, received: RawResponse): errors.ApiError {
  const body = parseErrorBody(parseJson(received.text));
  const explanation = explain(operationId, received.response.status, body);
  return createStatusError(operationId, received, operations[operationId].retry, explanation);
}

/** The error that a response stands for by its status alone. Gateways may send anything as the body. */
export function createStatusError(
  operationId: string,
  { response, text, retryAt, secrets }: FailedResponse,
  retry: RetryClass,
  { documented, hint }: Explanation = { documented: undefined, hint: undefined },
): errors.ApiError {
  // A response may echo what was sent.
  const sent = secrets();
  const { status } = response;
  const ErrorClass = CLASSES[status] ?? (status >= 500 ? errors.ServerError : errors.ApiError);
  return new ErrorClass({
    operationId,
    status,
    headers: new Headers(redactValue(Object.fromEntries(response.headers), sent) as Record<string, string>),
    body: parseErrorBody(redactValue(parseJson(text), sent)) ?? redactCut(text, sent),
    documented,
    hint,
    retryable: isRetryableStatus(status, retry),
    retryAt,
  });
}

function explain(id: OperationId, status: number, body: errors.ParsedErrorBody | undefined): Explanation {
  const documented: DocumentedErrors = documentedErrors[id];
  const meanings = body?.code === undefined ? undefined : documented[status]?.[body.code];
  return {
    // If a code has several meanings, the message says which.
    documented: meanings?.find((meaning) => meaning === body?.message) ?? meanings?.join(" Or: "),
    hint: hintFor(status, body?.code),
  };
}

/** What to do about an error. */
export function hintFor(status: number, code: number | undefined): string | undefined {
  return hints[`${status}/${code}`] ?? hints[`${status}`];
}
