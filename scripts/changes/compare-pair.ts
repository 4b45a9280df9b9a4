import type { JsonObject, OpenApiDocument, Parameter } from "../document/types.js";
import { resolve } from "../document/walk.js";

export type Key = string | number;

export interface Documents {
  before: OpenApiDocument;
  after: OpenApiDocument;
}

/** The node at one place of the document before and after the change, if present. */
export interface Pair {
  before: JsonObject | undefined;
  after: JsonObject | undefined;
  /** The innermost component that leads to it in both documents: its name, and the keys from there. */
  owner?: { name: string; keys: Key[] };
}

/** Follows the keys that api-smart-diff reports, which are those of the old document, through both documents. */
export function pairAt(documents: Documents, keys: readonly Key[]): Pair {
  let before: unknown = documents.before;
  let after: unknown = documents.after;
  let owner: Pair["owner"];
  for (const key of keys) {
    const from = before;
    before = child(documents.before, from, key);
    after = child(documents.after, after, keyAfter(documents, from, after, key));
    owner?.keys.push(key);
    const name = schemaName(before);
    if (name !== undefined && name === schemaName(after)) owner = { name, keys: [] };
  }
  const pair = { before: object(documents.before, before), after: object(documents.after, after) };
  return owner === undefined ? pair : { ...pair, owner };
}

function child(document: OpenApiDocument, node: unknown, key: Key): unknown {
  return object(document, node)?.[key];
}

/** Paths match regardless of the names in braces, parameters regardless of their order. */
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

/** The node merged with its `allOf`: api-smart-diff reports keys as if it were merged. */
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
