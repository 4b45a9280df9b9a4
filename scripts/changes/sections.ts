import type { Diff } from "api-smart-diff";
import type { Json, JsonObject } from "../document/types.js";
import { DOCUMENTATION, type Verdict } from "./change.js";
import type { Key } from "./compare-pair.js";
import { BEHAVIOUR_KEYS, isDocumentation, libraryWeight } from "./library.js";
import { deprecation, requirement } from "./schema.js";
import { code, valueChange } from "./wording.js";

/** A parameter, a body, a status or a header came or went. */
export function partChange({ action, after }: Diff, received: boolean): Verdict {
  if (action !== "add") return { weight: "breaking", what: "removed" };
  const required = (after as JsonObject)["required"] === true;
  return required && !received
    ? { weight: "breaking", what: "added, and required" }
    : { weight: "minor", what: "added" };
}

/** A setting of an operation, or of a part of one. */
export function settingChange(diff: Diff, keys: readonly Key[], received: boolean): Verdict {
  const [key = "", ...below] = keys;
  if (key === "required") return requirement(diff.after === true, received);
  if (key === "deprecated") return deprecation(diff);
  // api-smart-diff calls it an annotation; it names the types of the operation in `zoom-video-sdk-api/schema`.
  if (key === "operationId") return { weight: "breaking", what: `is named ${code(diff.after)} now` };
  const what = valueChange([key, ...below].join("."), diff.before, diff.after);
  if (BEHAVIOUR_KEYS.has(key)) return { weight: "minor", what };
  return isDocumentation(key) ? DOCUMENTATION : { weight: libraryWeight(diff), what };
}

/**
 * Names of examples are types as well: `prefer` and `sequence` of `zoom-video-sdk-api/testing` take them. An example with
 * a code is how the document tells of an error.
 */
export function exampleChanges(diff: Diff, keys: readonly Key[]): Verdict[] {
  const [name, ...below] = keys;
  if (name === undefined) {
    const examples = (diff.after ?? diff.before) as Record<string, Json>;
    return Object.entries(examples).map(([each, value]) => exampleChange(diff.action, each, value));
  }
  if (below.length === 0) return [exampleChange(diff.action, String(name), (diff.after ?? diff.before) as Json)];
  if (below.join() !== "value,code") return [DOCUMENTATION];
  return [{ weight: "minor", what: `has the error code ${code(diff.after)} instead of ${code(diff.before)}` }];
}

function exampleChange(action: string, name: string, example: Json): Verdict {
  const errorCode = (example as { value?: { code?: unknown } | null } | null)?.value?.code;
  const what = errorCode === undefined ? code(name) : `${code(name)} (error code ${code(errorCode)})`;
  return action === "remove"
    ? { weight: "breaking", what: `no longer has the example ${what}` }
    : { weight: "minor", what: `has the new example ${what}` };
}
