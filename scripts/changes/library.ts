import type { Diff } from "api-smart-diff";
import type { Weight } from "./change.js";
import type { Key } from "./compare-pair.js";

/**
 * What api-smart-diff makes of a change. It asks whether the two sides still understand each other on the wire, and
 * takes a field that is gone from an answer for harmless; code that compiles against our types does not build any more.
 * So its word counts for settings on the wire (limits of requests, styles of parameters, security) and for what no rule
 * of ours knows. What it can't classify is taken for breaking: somebody then looks at it.
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

/** Whether the key holds text for people, or a note of ours (`x-beyond-upstream`) that no code reads. */
export function isDocumentation(key: Key): boolean {
  return DOCUMENTATION_KEYS.has(key) || String(key).startsWith("x-");
}

/** The settings of an operation that the client acts on: how often it calls, what it tries again, how it pages. */
export const BEHAVIOUR_KEYS = new Set<Key>(["x-rate-limit-label", "x-retry", "x-pagination"]);
