import { type OperationId, operations } from "../../generated/operations.js";
import type { ApiError } from "../core/api-error.js";
import { parseJson } from "./json.js";
import type { Received } from "./pipeline.js";
import { errorBody, toStatusError } from "./to-status-error.js";

/** The error that an answer of an operation stands for. */
export async function toApiError(operationId: OperationId, received: Received): Promise<ApiError> {
  const body = errorBody(parseJson(received.text));
  // An error without its texts is still the error: their file may be gone after a deployment.
  const texts = await import("./explain.js").then(
    ({ explain }) => explain(operationId, received.response.status, body),
    () => undefined,
  );
  return toStatusError(operationId, received, operations[operationId].retry, texts);
}
