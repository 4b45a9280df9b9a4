import type { Json, JsonObject, OpenApiDocument } from "../document/types.js";
import { resolve } from "../document/walk.js";

/**
 * A copy of the document with references inlined and without components. api-smart-diff 1.0.6 can follow references but
 * loses changes: it mistakes a reference for circular if it saw the same one at a path with the same prefix (`audio`,
 * `audio_quality`) or in a union.
 */
export function inlineReferences(document: OpenApiDocument): OpenApiDocument {
  const { components, ...rest } = document;
  const { securitySchemes = {} } = components;
  const inlined = inline(document, rest as unknown as JsonObject, []) as unknown as OpenApiDocument;
  return { ...inlined, components: { securitySchemes } };
}

function inline(document: OpenApiDocument, node: Json, within: readonly string[]): Json {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((child) => inline(document, child, within));
  const { $ref, ...beside } = node;
  if (typeof $ref !== "string") return inlineChildren(document, node, within);
  // The target of a circular reference is already inlined further up.
  if (within.includes($ref)) return node;
  const target = resolve<JsonObject>(document, { $ref });
  return inlineChildren(document, { ...target, ...beside }, [...within, $ref]);
}

function inlineChildren(document: OpenApiDocument, node: JsonObject, within: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inline(document, child, within)]));
}
