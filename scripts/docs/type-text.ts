import type { JsonObject, OpenApiDocument, Schema } from "../document/types.js";
import { openEnum, resolve } from "../document/walk.js";

/** The type of a field and its bounds, in Markdown. */
export function typeText(document: OpenApiDocument, node: Schema): string {
  const schema = resolve<Schema>(document, node);
  return [kindOf(document, schema), ...boundsOf(schema)].join(", ");
}

function kindOf(document: OpenApiDocument, schema: Schema): string {
  if ("const" in schema) return code(schema["const"]);
  const open = openEnum(schema);
  if (open !== undefined) return `${open.enum.map(code).join(" · ")} · any other ${open.type}`;
  if (Array.isArray(schema["enum"])) return schema["enum"].map(code).join(" · ");
  if (Array.isArray(schema["anyOf"])) {
    return (schema["anyOf"] as Schema[]).map((one) => typeText(document, one)).join(" or ");
  }
  if (schema["type"] === "array") return `array of ${plural(typeText(document, schema["items"] as Schema))}`;
  return schema["format"] === undefined ? String(schema["type"]) : `${schema["type"]} (${schema["format"]})`;
}

const BOUNDS: Record<string, (bound: string) => string> = {
  default: (value) => `default ${value}`,
  minimum: (least) => `at least ${least}`,
  maximum: (most) => `at most ${most}`,
  minLength: (least) => `at least ${least} characters`,
  maxLength: (most) => `at most ${most} characters`,
  maxItems: (most) => `at most ${most} items`,
};

function boundsOf(schema: JsonObject): string[] {
  return Object.entries(BOUNDS).flatMap(([key, text]) => (key in schema ? text(code(schema[key])) : []));
}

function code(value: unknown): string {
  return value === "" ? "empty" : `\`${value}\``;
}

function plural(type: string): string {
  return /^[a-z]+$/.test(type) ? `${type}s` : type;
}
