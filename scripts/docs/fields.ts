import type { Json, JsonObject, OpenApiDocument, Schema } from "../document/types.js";
import { resolve } from "../document/walk.js";
import { prose, table } from "./markdown.js";
import { typeText } from "./type-text.js";

interface Field {
  /** `settings.numbers[].country` for a nested field. */
  path: string;
  schema: Schema;
  isRequired: boolean;
}

/** All fields of a JSON body, nested fields below their parent. */
export function fieldTable(document: OpenApiDocument, schema: Schema): string {
  const fields = fieldsOf(document, schema, "");
  return fields.length === 0 ? "" : fieldRows(document, fields);
}

/** A row per field. Name and type share a cell, to leave room for the description on a phone. */
export function fieldRows(document: OpenApiDocument, fields: Field[]): string {
  const rows = fields.map(({ path, schema, isRequired }) => {
    const resolved = resolve<Schema>(document, schema);
    // A reference may override the description.
    const { description = "", deprecated, "x-beyond-upstream": beyond } = { ...resolved, ...schema };
    const meaning = [deprecated === true ? "**Deprecated.**" : "", prose(String(description)), ...notesOf(beyond)];
    const name = `\`${path}\`${isRequired ? " **required**" : ""}<br>${typeText(document, schema)}`;
    return [name, meaning.filter((part) => part !== "").join(" ")];
  });
  return table(["Field", "Meaning"], rows);
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

function fieldsOf(document: OpenApiDocument, node: Schema, prefix: string): Field[] {
  const schema = resolve<Schema>(document, node);
  if (schema["type"] === "array") return fieldsOf(document, schema["items"] as Schema, `${prefix}[]`);
  const required = (schema["required"] ?? []) as string[];
  return Object.entries((schema["properties"] ?? {}) as JsonObject).flatMap(([name, child]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const field = { path, schema: child as Schema, isRequired: required.includes(name) };
    return [field, ...fieldsOf(document, child as Schema, path)];
  });
}
