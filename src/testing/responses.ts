import { createRequire } from "node:module";
import type { OperationId } from "../../generated/operations.js";
import type { Examples } from "../../generated/schema.js";
import { InvalidArgumentError } from "../core/errors.js";

/** Statuses that tests use and `default` describes: the generator of the types reads them, too. */
export const OTHER_STATUSES: readonly string[] = ["500", "502", "503", "504"];

/** An answer of the document: a status of the operation, and one of its named examples. */
export type MockAnswer<Id extends OperationId> = {
  [status in keyof Examples[Id]]: {
    /** One that the document has for the operation; 500, 502, 503 and 504 for any. */
    status: status;
    /** The first one of that status if left out. */
    example?: Examples[Id][status] | undefined;
  };
}[keyof Examples[Id]];

/** The headers by which Prism is told what to answer, one for each answer. */
export function preferHeaders(
  operationId: OperationId,
  responses: readonly { status: unknown; example?: unknown }[],
): string[] {
  if (!Array.isArray(responses) || responses.length === 0) {
    throw new InvalidArgumentError("responses", "must be an array of at least one response.");
  }
  return responses.map((response) => preferHeader(operationId, response));
}

/** The header by which Prism is told what to answer. */
function preferHeader(operationId: OperationId, { status, example }: { status: unknown; example?: unknown }): string {
  const known = examplesOf(operationId);
  const names = known[String(status)];
  if (names === undefined) {
    const statuses = Object.keys(known).join(", ");
    throw new InvalidArgumentError("status", `${status} is none that ${operationId} documents: ${statuses}.`);
  }
  if (example === undefined) return `code=${status}`;
  if (!names.includes(String(example))) {
    const choice = names.length === 0 ? "it has none" : names.join(", ");
    throw new InvalidArgumentError("example", `"${example}" is none of ${operationId} ${status}: ${choice}.`);
  }
  return `code=${status}, example=${example}`;
}

type Responses = Record<string, { $ref?: string; content?: Record<string, { examples?: object }> }>;
interface ApiDocument {
  paths: Record<string, Record<string, { operationId?: string; responses: Responses }>>;
  components: { responses: Responses };
}
let document: ApiDocument | undefined;

/** Status → names of examples. Editors know them by type; this is for callers without one. */
function examplesOf(operationId: OperationId): Record<string, string[]> {
  // By the package's own name, so that it is found from src/ and from dist/ alike.
  document ??= createRequire(import.meta.url)("zoom-video-sdk-api/openapi.json") as ApiDocument;
  // Not from generated/operations.ts: the generator, which imports this file, must also run without it.
  const methods = Object.values(document.paths).flatMap((path) => Object.values(path));
  const operation = methods.find((method) => method.operationId === operationId);
  if (operation === undefined) {
    throw new InvalidArgumentError("operationId", `"${operationId}" is no operation of the API.`);
  }
  const { components } = document;
  return Object.fromEntries(
    Object.entries(operation.responses).flatMap(([status, { $ref, ...response }]) => {
      const { content } = $ref === undefined ? response : (components.responses[$ref.split("/").at(-1) ?? ""] ?? {});
      const names = Object.keys(content?.["application/json"]?.examples ?? {});
      return (status === "default" ? OTHER_STATUSES : [status]).map((code) => [code, names]);
    }),
  );
}
