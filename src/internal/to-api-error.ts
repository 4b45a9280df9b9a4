import { type OperationId, operations } from "../../generated/operations.js";
import type { ApiError } from "../core/api-error.js";
import { errorBody, toStatusError } from "./create-error.js";
import { explain } from "./explain.js";
import { parseJson } from "./json.js";
import type { Received } from "./send.js";

/** The error that an answer of an operation stands for. */
export function toApiError(operationId: OperationId, received: Received): ApiError {
  const body = errorBody(parseJson(received.text));
  const texts = explain(operationId, received.response.status, body);
  return toStatusError(operationId, received, operations[operationId].retry, texts);
}
