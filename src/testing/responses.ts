import type { OperationId } from "../../generated/operations.js";
import type { Examples } from "../../generated/schema.js";
import { InvalidArgumentError } from "../core/errors.js";
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

function preferHeader(operationId: OperationId, { status, example }: { status: unknown; example?: unknown }): string {
  const name = example === undefined ? undefined : String(example);
  exampleOf(operationId, String(status), name);
  return name === undefined ? `code=${status}` : `code=${status}, example=${name}`;
}
