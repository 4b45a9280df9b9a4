import type { Json, JsonObject, OpenApiDocument, Reference, Schema } from "../document/types.js";
import { openEnum, resolve } from "../document/walk.js";
import type { Mismatch } from "./difference.js";
import { listOf, mask, maskEnumValue, maskPath } from "./mask.js";

/**
 * Fields and enum values that a response may have and the document does not list. A validator accepts both, because
 * response schemas are open.
 */
export function findUnknownValues(document: OpenApiDocument, schema: Schema | Reference, value: Json): Mismatch[] {
  const found: Mismatch[] = [];
  walk(schema, value, []);
  return found;

  function walk(node: Schema | Reference, at: Json, path: string[]): void {
    const own = resolve<Schema>(document, node);
    const known = openEnum(own)?.enum;
    if (known !== undefined) {
      const isOfType = known.some((candidate) => typeof candidate === typeof at);
      if (!isOfType || known.includes(at)) return;
      found.push({ path: maskPath(path), expected: listOf(known), came: maskEnumValue(at) });
    } else if (own["anyOf"] !== undefined) {
      const branch = branchFor(document, own, at);
      walk((own["anyOf"] as Schema[])[branch] ?? {}, at, path);
    } else if (Array.isArray(at)) {
      for (const [index, item] of at.entries()) walk((own["items"] ?? {}) as Schema, item, [...path, String(index)]);
    } else if (at !== null && typeof at === "object" && own["properties"] !== undefined) {
      for (const [name, child] of Object.entries(at)) {
        const property = (own["properties"] as JsonObject)[name];
        const here = [...path, name];
        if (property !== undefined) walk(property as Schema, child, here);
        else found.push({ path: maskPath(here), expected: "no such field", came: mask(child) });
      }
    }
  }
}

/** The branch of an `anyOf` of objects that a value belongs to: the one that names most of its fields. */
export function branchFor(document: OpenApiDocument, schema: Schema, value: Json): number {
  const fields = value !== null && typeof value === "object" ? Object.keys(value) : [];
  const scores = (schema["anyOf"] as Schema[]).map((branch) => {
    const names = resolve<Schema>(document, branch)["properties"] ?? {};
    return fields.filter((field) => field in (names as JsonObject)).length;
  });
  return scores.indexOf(Math.max(...scores));
}
