import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../document/types.js";
import type { Change } from "./change.js";
import { code, list } from "./wording.js";

/** Component schemas are types that users import by name; api-smart-diff does not detect their renames. */
export function typeChanges(before: OpenApiDocument, after: OpenApiDocument): Change[] {
  const was = before.components["schemas"] ?? {};
  const is = after.components["schemas"] ?? {};
  const added = new Set(Object.keys(is).filter((name) => !(name in was)));
  const removed: string[] = [];
  const changes: Change[] = [];
  for (const name of Object.keys(was).filter((name) => !(name in is))) {
    const now = [...added].find((candidate) => isDeepStrictEqual(was[name], is[candidate]));
    if (now === undefined) removed.push(name);
    else changes.push({ weight: "breaking", place: `type ${code(name)}`, what: `renamed to ${code(now)}` });
    added.delete(now ?? "");
  }
  if (removed.length > 0) changes.push({ weight: "breaking", place: list(removed, "type"), what: "removed" });
  if (added.size > 0) changes.push({ weight: "minor", place: list([...added], "type"), what: "added" });
  return changes;
}
