import type { OperationId } from "../../generated/operations.js";
import type { Examples } from "../../generated/schema.js";
import { InvalidArgumentError } from "../core/errors.js";
import { checkKnown, checkObject, invalidArgument } from "../internal/validate.js";
import { exampleOf } from "./document.js";

/** A response in the document: a status of the operation, and one of its named examples. */
export type MockAnswer<Id extends OperationId> = {
  [status in keyof Examples[Id]]: {
    /** One that the document has for the operation; 500, 502, 503 and 504 work for any. */
    status: status;
    /** Default: the first one of that status. */
    example?: Examples[Id][status] | undefined;
  };
}[keyof Examples[Id]];

/** The `prefer` headers that make Prism return these responses, one for each. */
export function preferHeaders(
  operationId: OperationId,
  responses: readonly { status: unknown; example?: unknown }[],
): string[] {
  if (!Array.isArray(responses) || responses.length === 0) {
    throw new InvalidArgumentError("responses", "must be an array of at least one response.");
  }
  return responses.map((response) => preferHeader(operationId, response));
}

function preferHeader(operationId: OperationId, response: unknown): string {
  const { status, example } = checkResponse(operationId, response);
  return example === undefined ? `code=${status}` : `code=${status}, example=${example}`;
}

const KNOWN = new Set(["status", "example"]);

/** The status and the example of a response that the document has. */
export function checkResponse(operationId: OperationId, response: unknown): { status: string; example?: string } {
  checkObject("response", response);
  checkKnown(response as object, KNOWN, (name, problem) => invalidArgument(`response.${name}`, problem));
  const { status, example } = response as { status: unknown; example?: unknown };
  const chosen = { status: String(status), ...((example ?? undefined) !== undefined && { example: String(example) }) };
  exampleOf(operationId, chosen.status, chosen.example);
  return chosen;
}
