import type { Diff } from "api-smart-diff";
import type { Weight } from "./change.js";
import type { Key } from "./compare-pair.js";

/**
 * How api-smart-diff classifies a change. It asks whether both versions are compatible on the wire, so it calls a removed
 * response field harmless although code that uses our types no longer compiles. We only use it for wire settings (request
 * limits, parameter styles, security) and for what our own rules do not cover. Unclassified changes count as breaking,
 * so that somebody looks at them.
 */
export function libraryWeight(diff: Diff): Weight {
  if (diff.type === "annotation") return "patch";
  return diff.type === "non-breaking" || diff.type === "deprecated" ? "minor" : "breaking";
}

const DOCUMENTATION_KEYS = new Set<Key>([
  "$comment",
  "description",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "tags",
  "title",
]);

/** Whether the key holds text for people or a note (`x-beyond-upstream`) that no code reads. */
export function isDocumentation(key: Key): boolean {
  return DOCUMENTATION_KEYS.has(key) || String(key).startsWith("x-");
}

/** Operation settings that change what the client does: rate limits, retries, pagination. */
export const BEHAVIOUR_KEYS = new Set<Key>(["x-rate-limit-label", "x-retry", "x-pagination"]);
