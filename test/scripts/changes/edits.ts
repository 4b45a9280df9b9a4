import type { Json, JsonObject, OpenApiDocument } from "../../../scripts/document/types.js";

/** Sets the value at the keys, or deletes what is there if there is no value. */
export interface Edit {
  keys: readonly (string | number)[];
  value?: Json;
}

export function put(value: Json, ...keys: Edit["keys"]): Edit {
  return { keys, value };
}

export function drop(...keys: Edit["keys"]): Edit {
  return { keys };
}

export function edited(document: OpenApiDocument, edits: readonly Edit[]): OpenApiDocument {
  const copy = structuredClone(document) as unknown as JsonObject;
  for (const { keys, value } of edits) {
    const parent = keys.slice(0, -1).reduce<Json>((at, key) => (at as JsonObject)[key] ?? {}, copy);
    const last = keys.at(-1) ?? "";
    if (value !== undefined) (parent as JsonObject)[last] = structuredClone(value);
    else if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete (parent as JsonObject)[last];
  }
  return copy as unknown as OpenApiDocument;
}
