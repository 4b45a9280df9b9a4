import { createRequire } from "node:module";
import { type OperationId, operations } from "../../generated/operations.js";
import type { Examples } from "../../generated/schema.js";
import { InvalidArgumentError } from "../core/errors.js";
import { OTHER_STATUSES } from "./other-statuses.js";

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
  answers: readonly { status: unknown; example?: unknown }[],
): string[] {
  if (!Array.isArray(answers) || answers.length === 0) {
    throw new InvalidArgumentError("answers", "must be a list with one answer at least.");
  }
  return answers.map((answer) => preferHeader(operationId, answer));
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

type Answers = Record<string, { $ref?: string; content?: Record<string, { examples?: object }> }>;
interface Described {
  paths: Record<string, Record<string, { responses: Answers }>>;
  components: { responses: Answers };
}
let document: Described | undefined;

/** Status → names of examples. Editors know them by type; this is for callers without one. */
function examplesOf(operationId: OperationId): Record<string, string[]> {
  // By the package's own name, so that it is found from src/ and from dist/ alike.
  document ??= createRequire(import.meta.url)("zoom-video-sdk-api/openapi.json") as Described;
  const info = operations[operationId];
  const responses = info && document.paths[info.path]?.[info.method.toLowerCase()]?.responses;
  if (responses === undefined)
    throw new InvalidArgumentError("operationId", `"${operationId}" is no operation of the API.`);
  const { components } = document;
  return Object.fromEntries(
    Object.entries(responses).flatMap(([status, { $ref, ...answer }]) => {
      const { content } = $ref === undefined ? answer : (components.responses[$ref.split("/").at(-1) ?? ""] ?? {});
      const names = Object.keys(content?.["application/json"]?.examples ?? {});
      return (status === "default" ? OTHER_STATUSES : [status]).map((code) => [code, names]);
    }),
  );
}
