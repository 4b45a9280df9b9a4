import { type OperationId, operations } from "../../generated/operations.js";
import { ResponseParseError } from "../core/errors.js";
import type { OperationInfo } from "../core/operation.js";
import type { PageContent } from "../core/page.js";
import { MAX_ERROR_BODY } from "./attempt.js";
import { parseJson } from "./json.js";
import { errorBody, toApiError } from "./to-api-error.js";

/**
 * The data of an answer.
 *
 * @throws ApiError where the status says so, or where the operation is known to answer errors with this status;
 * ResponseParseError where it is a success without the data that belongs to it.
 */
export function parseAnswer(id: OperationId, response: Response, text: string): unknown {
  const { errors, answers }: OperationInfo = operations[id];
  if (!response.ok) throw toApiError(id, response, text);
  const data = parseJson(text);
  if (errors[response.status] !== undefined && errorBody(data) !== undefined) throw toApiError(id, response, text);
  if (answers === "nothing") return undefined;
  if (typeof data === "object" && data !== null) return data;
  throw notTheData(id, response.status, text, text === "" ? "an empty body" : "a body that is no JSON object or array");
}

/** Items and next token of a list's answer. */
export function parsePage(id: OperationId, data: unknown): PageContent<unknown> {
  const { paging }: OperationInfo = operations[id];
  const answer = data as Record<string, unknown>;
  const items = answer[paging?.items ?? ""] ?? [];
  if (!Array.isArray(items)) throw notTheData(id, 200, JSON.stringify(data), `\`${paging?.items}\` that is no array`);
  const token = answer["next_page_token"];
  return { items, nextPageToken: typeof token === "string" && token !== "" ? token : undefined };
}

function notTheData(id: OperationId, status: number, text: string, problem: string): ResponseParseError {
  return new ResponseParseError(id, status, text.slice(0, MAX_ERROR_BODY), problem);
}
