import type { Json, JsonObject } from "../document/types.js";
import type { Verdict } from "./change.js";
import { list } from "./wording.js";

/** Changes of a schema's known values, and of whether there may be others. */
export function enumChanges(before: JsonObject, after: JsonObject, received: boolean): Verdict[] {
  const was = valuesOf(before);
  const is = valuesOf(after);
  const added = is.known.filter((value) => !was.known.includes(value));
  const removed = was.known.filter((value) => !is.known.includes(value));
  if (was.open && !is.open) {
    // What is read becomes narrower, which only those notice who ask for a value that is not among them.
    const weight = received && removed.length === 0 ? "minor" : "breaking";
    return [{ weight, what: `has no other values than ${list(is.known)} now` }];
  }
  if (!was.open && is.open) {
    return [{ weight: received ? "breaking" : "minor", what: `may have other values than ${list(was.known)} now` }];
  }
  const changes: Verdict[] = [];
  if (added.length > 0) changes.push({ weight: "minor", what: `has the new ${list(added, "value")}` });
  // A name that leaves an open enumeration is still a string, and compiles; one that leaves a closed one does not.
  const weight = is.open ? "minor" : "breaking";
  if (removed.length > 0) changes.push({ weight, what: `no longer has the ${list(removed, "value")}` });
  return changes;
}

function valuesOf(schema: JsonObject): { known: Json[]; open: boolean } {
  const known = schema["enum"] as Json[] | undefined;
  return { known: known ?? [], open: known === undefined || schema["x-open"] === true };
}
