import type { Json, JsonObject, OpenApiDocument } from "../document/types.js";
import { resolve } from "../document/walk.js";

/**
 * A copy of the document in which what references name stands in their place, and the components are gone. api-smart-diff
 * 1.0.6 can follow references, and loses changes on the way: it takes a reference for a circle when it met the same one
 * at a place whose path merely begins alike (`audio`, `audio_quality`), or in a union that it compares crosswise.
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
  // What a circle leads back to is compared where the circle begins.
  if (within.includes($ref)) return node;
  const target = resolve<JsonObject>(document, { $ref });
  return inlineChildren(document, { ...target, ...beside }, [...within, $ref]);
}

function inlineChildren(document: OpenApiDocument, node: JsonObject, within: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inline(document, child, within)]));
}
