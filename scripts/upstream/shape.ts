import type { Json, JsonObject, OpenApiDocument, Schema } from "../document/types.js";
import { openEnum, resolve } from "../document/walk.js";
import { newShape, type Shape } from "./model.js";

const ERROR = "#/components/schemas/Error";
const LIMITS = ["minimum", "maximum", "minLength", "maxLength", "maxItems"] as const;

/** The shape of a schema, of our document or of one of Zoom's. */
export function shapeOf(document: OpenApiDocument, schema: Schema, isRequired = false, within?: string): Shape {
  const { $ref, ...beside } = schema;
  if (typeof $ref === "string") {
    const target = resolve<Schema>(document, { $ref });
    return shapeOf(document, { ...target, ...beside }, isRequired, componentOf($ref));
  }
  const open = openEnum(schema);
  const parts = open === undefined ? ((schema["allOf"] ?? []) as Schema[]) : [];
  if (parts.length > 0) return shapeOf(document, merged(document, schema, parts), isRequired, within);
  const alternative = ((schema["anyOf"] ?? []) as Schema[]).find((candidate) => candidate["$ref"] !== ERROR);
  if (open === undefined && alternative !== undefined) return shapeOf(document, alternative, isRequired, within);
  const shape = newShape(typeOf({ ...schema, ...open }), isRequired);
  const beyond = schema["x-beyond-upstream"];
  if (beyond !== undefined) shape.beyond = typeof beyond === "string" ? "field" : (beyond as JsonObject);
  if (within !== undefined) shape.component = within;
  if (schema["format"] !== undefined) shape.format = String(schema["format"]);
  const values = open?.enum ?? (schema["enum"] as Json[] | undefined);
  if (values !== undefined) shape.enum = values;
  if (schema["default"] !== undefined) shape.default = schema["default"];
  shape.limits = limitsOf(schema);
  shape.deprecated = schema["deprecated"] === true;
  if (schema["items"] !== undefined) shape.items = shapeOf(document, schema["items"] as Schema, false, within);
  const required = (schema["required"] ?? []) as string[];
  for (const [name, child] of Object.entries((schema["properties"] ?? {}) as JsonObject)) {
    shape.fields.set(name, shapeOf(document, child as Schema, required.includes(name), within));
  }
  return shape;
}

export function componentOf($ref: string): string {
  return $ref.slice("#/components/".length);
}

/** OpenAPI 3.1 writes a type that may be null as a list. Some of Zoom's objects have no type. */
function typeOf({ type, properties }: Schema): string {
  const [first] = [type].flat().filter((name) => name !== "null");
  return String(first ?? (properties === undefined ? type : "object"));
}

function merged(document: OpenApiDocument, { allOf: _, ...schema }: Schema, parts: Schema[]): Schema {
  const all = [...parts.map((part) => resolve<Schema>(document, part)), schema];
  const properties = Object.assign({}, ...all.map((part) => part["properties"] ?? {})) as JsonObject;
  const required = all.flatMap((part) => (part["required"] ?? []) as Json[]);
  return { ...Object.assign({}, ...all), properties, required } as Schema;
}

/** Each keyword, with null if the schema does not have it. */
function limitsOf(schema: Schema): Record<string, Json> {
  const none = Object.fromEntries(LIMITS.map((name) => [name, null]));
  const own = Object.keys(schema).flatMap((name) => {
    const limit = limitNamed(name, String(schema["type"]));
    return limit === undefined ? [] : [[limit, schema[name] as Json] as const];
  });
  return { ...none, ...Object.fromEntries(own) };
}

/** The bound that a keyword is, if any. Zoom states the length of an array as `maximum`. */
export function limitNamed(name: string, type: string): string | undefined {
  if (name === "maximum" && type === "array") return "maxItems";
  return LIMITS.find((limit) => limit === name);
}
