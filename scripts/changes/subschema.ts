import type { Json } from "../document/types.js";
import type { Verdict } from "./change.js";
import type { Key } from "./compare-pair.js";
import type { SchemaChange } from "./schema.js";

/** What it means that a nested schema (a field, the items, a member of a union) was added or removed. */
export function subschemaChange(path: readonly Key[], { diff, schema, received }: SchemaChange): Verdict {
  const container = path.at(-2);
  const last = path.at(-1);
  if (container === "properties") return fieldChange(String(last), diff.action, schema.after?.["required"], received);
  if (last === "additionalProperties") return openness(diff.before, diff.after, received);
  const widens = diff.action === "add" && (container === "anyOf" || container === "oneOf");
  return widens && !received
    ? { weight: "minor", what: "now allows another type" }
    : { weight: "breaking", what: "changed type" };
}

function fieldChange(name: string, action: string, required: Json | undefined, received: boolean): Verdict {
  // Harmless for api-smart-diff in a response: see `libraryWeight`.
  if (action === "remove") return { weight: "breaking", what: "removed" };
  if (action !== "add") return { weight: "breaking", what: "changed type" };
  const mustBeSent = !received && Array.isArray(required) && required.includes(name);
  return mustBeSent ? { weight: "breaking", what: "added (required)" } : { weight: "minor", what: "added" };
}

function openness(before: unknown, after: unknown, received: boolean): Verdict {
  const isClosed = after === false;
  // In a response, only the index signature of the type can disappear; in a request, unknown fields are now rejected.
  const breaks = received ? before !== undefined && before !== false && (isClosed || after === undefined) : isClosed;
  const isOpen = !isClosed && (after !== undefined || !received);
  return {
    weight: breaks ? "breaking" : "minor",
    what: isOpen ? "now allows other fields" : "no longer allows other fields",
  };
}
