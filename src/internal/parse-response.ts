import { type OperationId, operations } from "../../generated/operations.js";
import { ResponseParseError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import { MAX_ERROR_BODY } from "./attempt.js";
import { errorBody } from "./create-error.js";
import { parseJson } from "./json.js";
import { scrub } from "./redact.js";
import type { Received } from "./send.js";
import { toApiError } from "./to-api-error.js";

/**
 * The data of an answer.
 *
 * @throws ApiError where the status says so, or where the operation is known to answer errors with this status;
 * ResponseParseError where it is a success without the data that belongs to it.
 */
export function parseAnswer(id: OperationId, received: Received): unknown {
  const { response, text, secrets } = received;
  const { answers, failsWith200 }: OperationInfo = operations[id];
  if (!response.ok) throw toApiError(id, received);
  const data = parseJson(text);
  if (failsWith200 && errorBody(data) !== undefined) throw toApiError(id, received);
  const type = text === "" ? "nothing" : jsonType(data);
  if (type === answers) return data;
  // Where success is all there is to say, any JSON will do, but no page of some proxy.
  if (answers === "nothing" && type !== undefined) return undefined;
  const body = scrub(text, secrets()).slice(0, MAX_ERROR_BODY);
  const problem =
    text === "" ? "an empty body" : `a body that is ${type === undefined ? "no JSON" : "of another type"}`;
  throw new ResponseParseError(id, response, body, problem);
}

/** Nothing where it is no JSON: `undefined` is what no JSON parses to. */
function jsonType(data: unknown): string | undefined {
  return data === undefined ? undefined : Array.isArray(data) ? "array" : data === null ? "null" : typeof data;
}
