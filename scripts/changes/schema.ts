import type { Diff } from "api-smart-diff";
import type { JsonObject } from "../document/types.js";
import { DOCUMENTATION, type Verdict } from "./change.js";
import type { Key, Sides } from "./compare-pair.js";
import { enumChanges } from "./enum.js";
import { isDocumentation, libraryWeight } from "./library.js";
import { code, valueChange } from "./wording.js";

export interface SchemaChange {
  diff: Diff;
  /** The key of the schema that changed and what is below it; nothing where the schema itself came or went. */
  keyword: readonly Key[];
  /** The schema that changed, or the one it is a property of where it came or went. */
  schema: Sides;
  /** The user reads the value (answers, webhooks) instead of writing it (bodies, parameters). */
  received: boolean;
}

const LIMITS =
  /^((exclusive)?(Min|Max|min|max)imum|(min|max)(Length|Items|Properties)|pattern|multipleOf|uniqueItems)$/;

/** What a change inside a schema means to code that was compiled against its type. */
export function keywordChanges({ diff, keyword, schema, received }: SchemaChange): Verdict[] {
  const [key = ""] = keyword;
  const { before, after } = schema;
  if (key === "enum" || key === "x-open") return enumChanges(before ?? {}, after ?? {}, received);
  if (isDocumentation(key)) return [DOCUMENTATION];
  if (key === "deprecated") return [deprecation(diff)];
  // Only one of the two is a union: api-smart-diff compares the other as a union of one.
  if (before === undefined || after === undefined) return [{ weight: "breaking", what: "has another type" }];
  if (key === "type") return [typeChange(before, after, received)];
  if (key === "required") return requiredChanges(diff, before, after, received);
  const what = valueChange(key, before[key], after[key]);
  // Neither is in the types, and both change what a value means.
  if (key === "default" || key === "format") return [{ weight: "minor", what }];
  // api-smart-diff calls a wider limit of an answer breaking; nothing compiles or parses it in another way.
  if (received && LIMITS.test(String(key))) return [{ weight: "minor", what }];
  return [{ weight: received ? "breaking" : libraryWeight(diff), what }];
}

export function deprecation(diff: Diff): Verdict {
  return diff.after === true
    ? { weight: "minor", what: "is deprecated" }
    : { weight: "patch", what: "is no longer deprecated" };
}

/** Something that was optional is required now, or the other way round. */
export function requirement(isRequired: boolean, received: boolean): Verdict {
  if (received) {
    return isRequired
      ? { weight: "minor", what: "is always there now" }
      : // For api-smart-diff this is harmless, for readers of the field it is `undefined`.
        { weight: "breaking", what: "can be missing now" };
  }
  return isRequired ? { weight: "breaking", what: "is required now" } : { weight: "minor", what: "is optional now" };
}

function requiredChanges(diff: Diff, before: JsonObject, after: JsonObject, received: boolean): Verdict[] {
  const name = String(diff.after ?? diff.before);
  const inBoth = [before, after].every((schema) => name in ((schema["properties"] ?? {}) as JsonObject));
  // With the field itself it is told there.
  return inBoth ? [requirement(diff.action === "add", received)] : [];
}

/** Wider is harmless in what is sent, and narrower in what is received. */
function typeChange(before: JsonObject, after: JsonObject, received: boolean): Verdict {
  const [was, is] = [typesOf(before), typesOf(after)];
  const harmless = received ? is.every((type) => was.includes(type)) : was.every((type) => is.includes(type));
  return {
    weight: harmless ? "minor" : "breaking",
    what: `has the type ${code(after["type"] ?? "any")} instead of ${code(before["type"] ?? "any")}`,
  };
}

const ANY = ["array", "boolean", "integer", "null", "number", "object", "string"];

function typesOf({ type = ANY }: JsonObject): string[] {
  const types = (Array.isArray(type) ? type : [type]) as string[];
  return types.includes("number") ? [...types, "integer"] : types;
}
