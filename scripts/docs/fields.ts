import type { Json, JsonObject, OpenApiDocument, Schema } from "../document/types.js";
import { resolve } from "../document/walk.js";
import { prose } from "./markdown.js";
import { typeText } from "./type-text.js";

interface Field {
  name: string;
  schema: Schema;
  isRequired: boolean;
}

/** All fields of a JSON body. */
export function bodyFields(document: OpenApiDocument, schema: Schema): string {
  return fieldList(document, fieldsOf(document, schema));
}

/** A list of fields; the fields of an object are a list below it. */
export function fieldList(document: OpenApiDocument, fields: Field[], indent = ""): string {
  return fields
    .flatMap((field) => {
      const nested = fieldList(document, fieldsOf(document, field.schema), `${indent}  `);
      return [`${indent}- ${describe(document, field)}`, ...(nested === "" ? [] : [nested])];
    })
    .join("\n");
}

function describe(document: OpenApiDocument, { name, schema, isRequired }: Field): string {
  const resolved = resolve<Schema>(document, schema);
  // A reference may override the description.
  const { description = "", deprecated, "x-beyond-upstream": beyond } = { ...resolved, ...schema };
  const meaning = [deprecated === true ? "**Deprecated.**" : "", prose(String(description)), ...notesOf(beyond)];
  const head = `\`${name}\`${isRequired ? " **required**" : ""} ${typeText(document, schema)}`;
  const text = meaning.filter((part) => part !== "").join(" ");
  return text === "" ? head : `${head}: ${text.replace(/\s*\n\s*/g, " ")}`;
}

const KEYWORDS: Record<string, string> = {
  required: "that it is required",
  enum: "the values",
  pattern: "the pattern",
};

/** What `x-beyond-upstream` says: a reason if it is about the whole field, else a reason for each keyword. */
function notesOf(beyond: Json | undefined): string[] {
  if (beyond === undefined) return [];
  const reasons = Object.entries(typeof beyond === "string" ? { "": beyond } : (beyond as JsonObject));
  return reasons.flatMap(([keyword, reason]) => {
    if (keyword === "values") return [];
    const what = keyword === "" ? "" : `${KEYWORDS[keyword] ?? keyword}. `;
    return [`*Not in Zoom's reference: ${what}${prose(String(reason))}*`];
  });
}

function fieldsOf(document: OpenApiDocument, node: Schema): Field[] {
  const schema = resolve<Schema>(document, node);
  if (schema["type"] === "array") return fieldsOf(document, schema["items"] as Schema);
  const required = (schema["required"] ?? []) as string[];
  return Object.entries((schema["properties"] ?? {}) as JsonObject).map(([name, child]) => ({
    name,
    schema: child as Schema,
    isRequired: required.includes(name),
  }));
}
