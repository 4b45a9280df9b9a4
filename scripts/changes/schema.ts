import type { Diff } from "api-smart-diff";
import type { JsonObject } from "../document/types.js";
import { DOCUMENTATION, type Verdict } from "./change.js";
import type { Key, Pair } from "./compare-pair.js";
import { enumChanges } from "./enum.js";
import { isDocumentation, libraryWeight } from "./library.js";
import { code, valueChange } from "./wording.js";

export interface SchemaChange {
  diff: Diff;
  /** The key of the schema that changed and the keys below it; empty if the schema itself was added or removed. */
  keyword: readonly Key[];
  /** The schema that changed, or its parent if it was added or removed. */
  schema: Pair;
  /** Whether users read the value (responses, webhooks), rather than write it (bodies, parameters). */
  received: boolean;
}

const LIMITS =
  /^((exclusive)?(Min|Max|min|max)imum|(min|max)(Length|Items|Properties)|pattern|multipleOf|uniqueItems)$/;

export const CHANGED_TYPE: Verdict = { weight: "breaking", what: "changed type" };

/** What a change of a schema means to code that uses its type. */
export function keywordChanges({ diff, keyword, schema, received }: SchemaChange): Verdict[] {
  const [key = ""] = keyword;
  const { before, after } = schema;
  if (key === "enum" || key === "x-open") return enumChanges(before ?? {}, after ?? {}, received);
  if (isDocumentation(key)) return [DOCUMENTATION];
  if (key === "deprecated") return [deprecation(diff)];
  // Only one of them is a union: api-smart-diff treats the other as a union of one.
  if (before === undefined || after === undefined) return [CHANGED_TYPE];
  if (key === "type") return [typeChange(before, after, received)];
  if (key === "required") return requiredChanges(diff, before, after, received);
  const what = valueChange(key, before[key], after[key]);
  // Neither is part of the types, but both change what a value means.
  if (key === "default" || key === "format") return [{ weight: "minor", what }];
  // Breaking for api-smart-diff if a response limit gets wider, but no code compiles or parses differently.
  if (received && LIMITS.test(String(key))) return [{ weight: "minor", what }];
  return [{ weight: received ? "breaking" : libraryWeight(diff), what }];
}

export function deprecation(diff: Diff): Verdict {
  return diff.after === true
    ? { weight: "minor", what: "is deprecated" }
    : { weight: "patch", what: "is no longer deprecated" };
}

/** Something became required or optional. */
export function requirement(isRequired: boolean, received: boolean): Verdict {
  if (received) {
    return isRequired
      ? { weight: "minor", what: "is now always present" }
      : // Harmless for api-smart-diff, but code that reads the field now gets `undefined`.
        { weight: "breaking", what: "can now be missing" };
  }
  return isRequired ? { weight: "breaking", what: "is now required" } : { weight: "minor", what: "is now optional" };
}

function requiredChanges(diff: Diff, before: JsonObject, after: JsonObject, received: boolean): Verdict[] {
  const name = String(diff.after ?? diff.before);
  const inBoth = [before, after].every((schema) => name in ((schema["properties"] ?? {}) as JsonObject));
  // If the field itself was added or removed, that change says so already.
  return inBoth ? [requirement(diff.action === "add", received)] : [];
}

/** A wider type is harmless in requests, a narrower one in responses. */
function typeChange(before: JsonObject, after: JsonObject, received: boolean): Verdict {
  const [was, is] = [typesOf(before), typesOf(after)];
  const harmless = received ? is.every((type) => was.includes(type)) : was.every((type) => is.includes(type));
  return {
    weight: harmless ? "minor" : "breaking",
    what: `changed type from ${code(before["type"] ?? "any")} to ${code(after["type"] ?? "any")}`,
  };
}

const ANY = ["array", "boolean", "integer", "null", "number", "object", "string"];

function typesOf({ type = ANY }: JsonObject): string[] {
  const types = (Array.isArray(type) ? type : [type]) as string[];
  return types.includes("number") ? [...types, "integer"] : types;
}
