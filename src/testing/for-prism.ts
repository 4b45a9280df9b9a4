import { OTHER_STATUSES } from "./document.js";

type Schema = Record<string, unknown> & { properties?: Record<string, { enum?: unknown[] }> };

/**
 * A copy of the document for Prism, which finds responses by their exact status only. Of `oneOf`, it would report what is
 * wrong with every alternative. So they become conditions on the field that tells them apart, such as `method`; and an
 * invalid request violates only its own.
 */
export function forPrism<Document extends object>(document: Document): Document {
  const copy = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    if (Array.isArray(node)) return node.map(copy);
    const entries = Object.entries(node).flatMap(([key, child]) =>
      (key === "5XX" ? OTHER_STATUSES : [key]).map((name) => [name, copy(child)] as const),
    );
    const { oneOf, ...schema } = Object.fromEntries(entries);
    return Array.isArray(oneOf) ? conditions(schema, oneOf, document) : schema;
  };
  return copy(document) as Document;
}

function conditions(schema: Schema, alternatives: { $ref: string }[], document: object): Schema {
  const members = alternatives.map(({ $ref }) => resolve($ref, document));
  const names = Object.keys(members[0]?.properties ?? {});
  const tag = names.find((name) => members.every(({ properties }) => properties?.[name]?.enum !== undefined)) ?? "";
  const valuesOf = ({ properties }: Schema) => properties?.[tag]?.enum ?? [];
  const properties = { [tag]: { enum: members.flatMap(valuesOf) }, ...schema.properties };
  const allOf = alternatives.map((then, index) => {
    const values = valuesOf(members[index] as Schema);
    return { if: { required: [tag], properties: { [tag]: { enum: values } } }, then };
  });
  return { type: "object", required: [tag], ...schema, properties, allOf };
}

function resolve($ref: string, document: object): Schema {
  return $ref
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as Schema;
}
