import {
  type JsonObject,
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from "./types.js";

/** The target of a local reference, or the object itself. */
export function resolve<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  if (!("$ref" in node)) return node;
  const target = node.$ref
    .slice("#/".length)
    .split("/")
    .reduce<unknown>((at, key) => (at as JsonObject)[key.replace(/~1/g, "/").replace(/~0/g, "~")], document);
  if (target === undefined) throw new Error(`The reference ${node.$ref} has no target.`);
  return resolve(document, target as T | Reference);
}

export interface OperationAt {
  method: string;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

/** All operations in document order, each with the parameters of its path. */
export function operationsOf(document: OpenApiDocument): OperationAt[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [
        {
          method: method.toUpperCase(),
          path,
          operation,
          parameters: parameters.map((parameter) => resolve<Parameter>(document, parameter)),
        },
      ];
    }),
  );
}

/** Calls `visit` with a schema and all schemas nested in it. */
export function eachSchema(
  document: OpenApiDocument,
  node: Schema,
  visit: (node: Schema, inAnyOf: boolean) => void,
  inAnyOf = false,
): void {
  const schema = resolve<Schema>(document, node);
  visit(schema, inAnyOf);
  for (const child of Object.values((schema["properties"] ?? {}) as JsonObject))
    eachSchema(document, child as Schema, visit);
  for (const child of (schema["anyOf"] ?? []) as Schema[]) eachSchema(document, child, visit, true);
  if (schema["items"]) eachSchema(document, schema["items"] as Schema, visit);
}
