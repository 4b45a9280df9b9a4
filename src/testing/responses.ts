import { createRequire } from "node:module";
import type { OperationId } from "../../generated/operations.js";
import type { Examples } from "../../generated/schema.js";
import { InvalidArgumentError } from "../core/errors.js";

/** Statuses that an operation's response to all 5xx can be requested with. The generator uses them, too. */
export const OTHER_STATUSES: readonly string[] = ["500", "502", "503", "504"];

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
  const known = examplesOf(operationId);
  const names = known[String(status)];
  if (names === undefined) {
    const statuses = Object.keys(known).join(", ");
    throw new InvalidArgumentError("status", `${status} is not documented for ${operationId}. Use ${statuses}.`);
  }
  if (example === undefined) return `code=${status}`;
  if (!names.includes(String(example))) {
    const advice = names.length === 0 ? "It has none: leave it out." : `Use ${names.join(", ")}.`;
    throw new InvalidArgumentError("example", `"${example}" is not an example of ${operationId} ${status}. ${advice}`);
  }
  return `code=${status}, example=${example}`;
}

type Responses = Record<string, { $ref?: string; content?: Record<string, { examples?: object }> }>;
interface ApiDocument {
  paths: Record<string, Record<string, { operationId?: string; responses: Responses }>>;
  components: { responses: Responses };
}
let document: ApiDocument | undefined;

/** Status → names of its examples. Types have them as well; this is for callers without types. */
function examplesOf(operationId: OperationId): Record<string, string[]> {
  // By the package's own name, so that both src/ and dist/ find it.
  document ??= createRequire(import.meta.url)("zoom-video-sdk-api/openapi.json") as ApiDocument;
  // Not from generated/operations.ts: the generator, which imports this file, must also run without it.
  const methods = Object.values(document.paths).flatMap((path) => Object.values(path));
  const operation = methods.find((method) => method.operationId === operationId);
  if (operation === undefined) {
    throw new InvalidArgumentError("operationId", `"${operationId}" is not an operation of the API.`);
  }
  const { components } = document;
  return Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, { $ref, ...response }]) => {
      const { content } = $ref === undefined ? response : (components.responses[$ref.split("/").at(-1) ?? ""] ?? {});
      const names = Object.keys(content?.["application/json"]?.examples ?? {});
      return (status === "5XX" ? OTHER_STATUSES : [status]).map((code) => [code, names]);
    }),
  );
}
