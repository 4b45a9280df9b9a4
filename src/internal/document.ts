import { createRequire } from "node:module";

let document: unknown;

/** The shipped OpenAPI document. Read when first needed, and only once. */
export function apiDocument(): unknown {
  // By the package's own name, so that both src/ and dist/ find it.
  document ??= createRequire(import.meta.url)("zoom-video-sdk-api/openapi.json");
  return document;
}

/** Follows references within the document. */
export function resolve<Value extends object>(value: Value): Value {
  const { $ref } = value as { $ref?: string };
  if ($ref === undefined) return value;
  const keys = $ref.slice(2).split("/");
  return resolve(keys.reduce((at: unknown, key) => (at as Record<string, unknown>)[key], apiDocument()) as Value);
}
