import type { JsonObject, OpenApiDocument, Parameter } from "../document/types.js";
import { resolve } from "../document/walk.js";

export type Key = string | number;

export interface Documents {
  before: OpenApiDocument;
  after: OpenApiDocument;
}

/** What stands at one place in the document before and after the change, as far as it is there. */
export interface Sides {
  before: JsonObject | undefined;
  after: JsonObject | undefined;
  /** The innermost component on the way that is the same in both: its name, and the keys from there on. */
  owner?: { name: string; keys: Key[] };
}

/** Goes down both documents along the keys that api-smart-diff reports, which are those of the document before. */
export function sidesAt(documents: Documents, keys: readonly Key[]): Sides {
  let before: unknown = documents.before;
  let after: unknown = documents.after;
  let owner: Sides["owner"];
  for (const key of keys) {
    const from = before;
    before = child(documents.before, from, key);
    after = child(documents.after, after, keyAfter(documents, from, after, key));
    owner?.keys.push(key);
    const name = schemaName(before);
    if (name !== undefined && name === schemaName(after)) owner = { name, keys: [] };
  }
  const sides = { before: object(documents.before, before), after: object(documents.after, after) };
  return owner === undefined ? sides : { ...sides, owner };
}

function child(document: OpenApiDocument, node: unknown, key: Key): unknown {
  return object(document, node)?.[key];
}

/** Paths are the same whatever the names in their braces, and parameters wherever they stand. */
function keyAfter(documents: Documents, before: unknown, after: unknown, key: Key): Key {
  if (after === documents.after.paths) {
    return Object.keys(documents.after.paths).find((path) => template(path) === template(String(key))) ?? key;
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return key;
  const { name, in: where } = (before[Number(key)] ?? {}) as Partial<Parameter>;
  const index = (after as Partial<Parameter>[]).findIndex((other) => other.name === name && other.in === where);
  return name === undefined || index < 0 ? key : index;
}

const template = (path: string) => path.replace(/\{.*?\}/g, "{}");

/** What the node is, with what stands in its `allOf`: api-smart-diff reports keys as if it stood in the node itself. */
function object(document: OpenApiDocument, node: unknown): JsonObject | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  const own = resolve<JsonObject>(document, node as JsonObject);
  if (!Array.isArray(own["allOf"])) return own;
  const parts = [...own["allOf"].map((part) => object(document, part) ?? {}), own];
  const properties = Object.assign({}, ...parts.map((part) => part["properties"])) as JsonObject;
  const required = parts.flatMap((part) => (part["required"] ?? []) as string[]);
  return Object.assign({}, ...parts, { properties, required }) as JsonObject;
}

function schemaName(node: unknown): string | undefined {
  const { $ref } = (node ?? {}) as { $ref?: unknown };
  return typeof $ref === "string" ? /^#\/components\/schemas\/(.+)$/.exec($ref)?.[1] : undefined;
}
