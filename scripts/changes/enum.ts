import type { Json, JsonObject } from "../document/types.js";
import type { Verdict } from "./change.js";
import { list } from "./wording.js";

/** Changes of a schema's known values, and of whether others are allowed. */
export function enumChanges(before: JsonObject, after: JsonObject, received: boolean): Verdict[] {
  const was = valuesOf(before);
  const is = valuesOf(after);
  const added = is.known.filter((value) => !was.known.includes(value));
  const removed = was.known.filter((value) => !is.known.includes(value));
  if (was.open && !is.open) {
    // Received values become narrower, which only affects code that compares them with a removed value.
    const weight = received && removed.length === 0 ? "minor" : "breaking";
    return [{ weight, what: `is now limited to ${list(is.known)}` }];
  }
  if (!was.open && is.open) {
    return [{ weight: received ? "breaking" : "minor", what: `is no longer limited to ${list(was.known)}` }];
  }
  const changes: Verdict[] = [];
  if (added.length > 0) changes.push({ weight: "minor", what: `has the new ${list(added, "value")}` });
  // A value removed from an open enum still compiles, because it is a string; one removed from a closed enum does not.
  const weight = is.open ? "minor" : "breaking";
  if (removed.length > 0) changes.push({ weight, what: `no longer has the ${list(removed, "value")}` });
  return changes;
}

function valuesOf(schema: JsonObject): { known: Json[]; open: boolean } {
  const known = schema["enum"] as Json[] | undefined;
  return { known: known ?? [], open: known === undefined || schema["x-open"] === true };
}
