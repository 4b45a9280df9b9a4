import { type OperationId, operations } from "../../generated/operations.js";
import { ResponseParseError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import { MAX_ERROR_BODY } from "./attempt.js";
import { createOperationError } from "./create-error.js";
import { parseErrorBody } from "./error-body.js";
import { parseJson } from "./json.js";
import { redactCut } from "./redact.js";
import type { RawResponse } from "./send.js";

/**
 * The data of a response.
 *
 * @throws ApiError if the status says so, or if the operation is known to send errors with this status;
 * ResponseParseError for a success without the data that belongs to it.
 */
export function parseResponse(id: OperationId, received: RawResponse): unknown {
  const { response, text, secrets } = received;
  const { returns, failsWith200 }: OperationInfo = operations[id];
  if (!response.ok) throw withoutOwnFrames(createOperationError(id, received));
  const data = parseJson(text);
  if (failsWith200 && parseErrorBody(data)?.code !== undefined) {
    throw withoutOwnFrames(createOperationError(id, received));
  }
  const type = text === "" ? "nothing" : jsonType(data);
  if (type === returns) return data;
  // If there is nothing to return, any JSON is fine, but not some proxy's page.
  if (returns === "nothing" && type !== undefined) return undefined;
  const body = redactCut(text.slice(0, MAX_ERROR_BODY), secrets());
  const problem =
    text === ""
      ? "an empty body"
      : type === undefined
        ? "a body that is not JSON"
        : `JSON that is ${type}, not ${returns}`;
  throw new ResponseParseError(id, response, body, problem);
}

/** Stacks have ten frames: with these three it would end before the caller's line. */
function withoutOwnFrames(error: Error): Error {
  Error.captureStackTrace?.(error, parseResponse);
  return error;
}

/** `undefined` if it was not JSON: no JSON parses to that. */
function jsonType(data: unknown): string | undefined {
  return data === undefined ? undefined : Array.isArray(data) ? "array" : data === null ? "null" : typeof data;
}
