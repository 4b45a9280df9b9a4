import type { Json } from "../document/types.js";
import type { Verdict } from "./change.js";
import type { Key } from "./compare-pair.js";
import type { SchemaChange } from "./schema.js";

/** What it means that a schema within another one (a field, the items, a member of a union) came or went. */
export function subschemaChange(way: readonly Key[], { diff, schema, received }: SchemaChange): Verdict {
  const container = way.at(-2);
  const last = way.at(-1);
  if (container === "properties") return fieldChange(String(last), diff.action, schema.after?.["required"], received);
  if (last === "additionalProperties") return openness(diff.before, diff.after, received);
  const widens = diff.action === "add" && (container === "anyOf" || container === "oneOf");
  return widens && !received
    ? { weight: "minor", what: "may have one more type now" }
    : { weight: "breaking", what: "has another type" };
}

function fieldChange(name: string, action: string, required: Json | undefined, received: boolean): Verdict {
  // api-smart-diff calls a field that is gone from an answer harmless: see `libraryWeight`.
  if (action === "remove") return { weight: "breaking", what: "removed" };
  if (action !== "add") return { weight: "breaking", what: "has another type" };
  const mustBeSent = !received && Array.isArray(required) && required.includes(name);
  return mustBeSent ? { weight: "breaking", what: "added, and required" } : { weight: "minor", what: "added" };
}

function openness(before: unknown, after: unknown, received: boolean): Verdict {
  const isClosed = after === false;
  // In an answer just the index signature of the type can go; a body with unknown fields is refused from now on.
  const breaks = received ? before !== undefined && before !== false && (isClosed || after === undefined) : isClosed;
  const isOpen = !isClosed && (after !== undefined || !received);
  return {
    weight: breaks ? "breaking" : "minor",
    what: isOpen ? "may have other fields now" : "has no other fields any more",
  };
}
