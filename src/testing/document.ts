import type { OperationId } from "../../generated/operations.js";
import { InvalidArgumentError } from "../core/errors.js";
import { apiDocument, resolve } from "../internal/document.js";

/** Statuses that an operation's response to all 5xx can be requested with. The generator uses them, too. */
export const OTHER_STATUSES: readonly string[] = ["500", "502", "503", "504"];

/** A schema, or a reference to one. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

interface Referable {
  readonly $ref?: string;
}
interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, Referable & { readonly value?: unknown }>>;
}
interface Response extends Referable {
  readonly content?: { readonly "application/json"?: Media };
}
export interface Parameter extends Referable {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation as the document describes it. */
export interface DescribedOperation {
  readonly operationId: OperationId;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: { readonly "application/json": Media } };
  readonly responses: Readonly<Record<string, Response>>;
}

interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

let operations: ReadonlyMap<string, DescribedOperation> | undefined;

/** @throws InvalidArgumentError if the document has no such operation. */
export function findOperation(operationId: string): DescribedOperation {
  // Not from generated/operations.ts: the generator, which imports this file, must also run without it.
  operations ??= new Map(
    Object.values((apiDocument() as ApiDocument).paths)
      .flatMap((path) => Object.values(path))
      .map((operation) => [operation.operationId, operation]),
  );
  const operation = operations.get(operationId);
  if (operation !== undefined) return operation;
  throw new InvalidArgumentError("operationId", `"${operationId}" is not an operation of the API.`);
}

/** Status → its named examples. */
export function examplesOf(operationId: string): Record<string, NonNullable<Media["examples"]>> {
  return Object.fromEntries(
    Object.entries(findOperation(operationId).responses).flatMap(([status, response]) => {
      const examples = resolve(response).content?.["application/json"]?.examples ?? {};
      return (status === "5XX" ? OTHER_STATUSES : [status]).map((code) => [code, examples]);
    }),
  );
}

/**
 * The value of an example; without a name, of the first one of that status.
 *
 * @throws InvalidArgumentError if the document has no such response. Types rule it out; this is for callers without types.
 */
export function exampleOf(operationId: OperationId, status: string, name?: string): unknown {
  const known = examplesOf(operationId);
  const examples = known[status];
  if (examples === undefined) {
    const statuses = Object.keys(known).join(", ");
    throw new InvalidArgumentError("status", `${status} is not documented for ${operationId}. Use ${statuses}.`);
  }
  const names = Object.keys(examples);
  const example = examples[name ?? names[0] ?? ""];
  if (example === undefined && name !== undefined) {
    const advice = names.length === 0 ? "It has none: leave it out." : `Use ${names.join(", ")}.`;
    throw new InvalidArgumentError("example", `"${name}" is not an example of ${operationId} ${status}. ${advice}`);
  }
  return example && resolve(example).value;
}
