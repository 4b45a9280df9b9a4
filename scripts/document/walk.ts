import {
  type Json,
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

/**
 * The type and the known values of an open enum, to which values may be added: `anyOf: [known, any]`, where `known` has an
 * `enum` and `any` only the same type. In our document it is below an `allOf`, beside which the type is repeated.
 */
export function openEnum(schema: Schema): { type: Json; enum: Json[] } | undefined {
  const [only, ...rest] = (schema["allOf"] ?? [schema]) as Schema[];
  const [known, any, ...more] = (only?.["anyOf"] ?? []) as Schema[];
  const { type, enum: values } = known ?? {};
  const isOpen = type !== undefined && values !== undefined && any?.["type"] === type && any["enum"] === undefined;
  return isOpen && rest.length === 0 && more.length === 0 ? { type, enum: values as Json[] } : undefined;
}

/** Calls `visit` with a schema and all schemas nested in it. An open enum counts as one. */
export function eachSchema(document: OpenApiDocument, node: Schema, visit: (node: Schema) => void): void {
  const schema = resolve<Schema>(document, node);
  visit(schema);
  const children = [
    ...Object.values((schema["properties"] ?? {}) as Record<string, Schema>),
    ...((schema["anyOf"] ?? schema["oneOf"] ?? []) as Schema[]),
    ...(schema["items"] ? [schema["items"] as Schema] : []),
  ];
  for (const child of children) eachSchema(document, child, visit);
}
