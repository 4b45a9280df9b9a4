import type { Diff } from "api-smart-diff";
import type { Json, JsonObject } from "../document/types.js";
import { DOCUMENTATION, type Verdict } from "./change.js";
import type { Key } from "./compare-pair.js";
import { BEHAVIOUR_KEYS, isDocumentation, libraryWeight } from "./library.js";
import { deprecation, requirement } from "./schema.js";
import { code, valueChange } from "./wording.js";

/** A section of an operation: a parameter, the body, a response, a response header. */
export interface Section {
  /** As in `response field`. */
  kind: string;
  /** What to call the section as a whole, and its schema. */
  place: string;
  schemaPlace: string;
  /** Whether users read it, rather than send it. */
  received: boolean;
  /** How many of the operation's keys lead to it. */
  length: number;
}

/** The section that the keys lead to. A webhook's payload takes the place of responses. */
export function sectionAt(keys: readonly Key[], parameterName: string, isWebhook: boolean): Section {
  const [section, status, below, header] = keys;
  if (section === "parameters") {
    const place = `parameter ${code(parameterName)}`;
    return { kind: "request", place, schemaPlace: place, received: false, length: 2 };
  }
  if (section === "requestBody") {
    return { kind: "request", place: "request body", schemaPlace: "request body", received: false, length: 1 };
  }
  if (section !== "responses" || status === undefined) {
    return { kind: "", place: "", schemaPlace: "", received: true, length: 0 };
  }
  const kind = isWebhook ? "payload" : /^2/.test(String(status)) ? "response" : "error";
  if (below === "headers" && header !== undefined) {
    const place = `${isWebhook ? "request" : "response"} header ${code(header)}`;
    return { kind, place, schemaPlace: place, received: true, length: 4 };
  }
  const schemaPlace = isWebhook ? "payload" : `${kind} body`;
  return {
    kind,
    place: isWebhook ? "payload" : `response ${String(status).replace("xx", "XX")}`,
    schemaPlace,
    received: true,
    length: 2,
  };
}

/** A whole section was added or removed. */
export function sectionChange({ action, after }: Diff, received: boolean): Verdict {
  if (action !== "add") return { weight: "breaking", what: "removed" };
  const required = (after as JsonObject)["required"] === true;
  return required && !received ? { weight: "breaking", what: "added (required)" } : { weight: "minor", what: "added" };
}

/** A setting of an operation, or of one of its sections. */
export function settingChange(diff: Diff, keys: readonly Key[], received: boolean): Verdict {
  const [key = "", ...below] = keys;
  if (key === "required") return requirement(diff.after === true, received);
  if (key === "deprecated") return deprecation(diff);
  // An annotation for api-smart-diff, but it names the operation's types in `zoom-video-sdk-api/schema`.
  const isName = key === "operationId" && diff.before !== undefined;
  if (isName && diff.after !== undefined) return { weight: "breaking", what: `renamed to ${code(diff.after)}` };
  const what = valueChange([key, ...below].join("."), diff.before, diff.after);
  if (key === "operationId") return { weight: isName ? "breaking" : "minor", what };
  if (BEHAVIOUR_KEYS.has(key)) return { weight: "minor", what };
  return isDocumentation(key) ? DOCUMENTATION : { weight: libraryWeight(diff), what };
}

/**
 * Names of examples are types too: `prefer` and `sequence` of `zoom-video-sdk-api/testing` accept them. An example with
 * a code documents an error.
 */
export function exampleChanges(diff: Diff, keys: readonly Key[]): Verdict[] {
  const [name, ...below] = keys;
  if (name === undefined) {
    const examples = (diff.after ?? diff.before) as Record<string, Json>;
    return Object.entries(examples).map(([each, value]) => exampleChange(diff.action, each, value));
  }
  if (below.length === 0) return [exampleChange(diff.action, String(name), (diff.after ?? diff.before) as Json)];
  if (below.join() !== "value,code") return [DOCUMENTATION];
  return [{ weight: "minor", what: `changed the error code from ${code(diff.before)} to ${code(diff.after)}` }];
}

function exampleChange(action: string, name: string, example: Json): Verdict {
  const errorCode = (example as { value?: { code?: unknown } | null } | null)?.value?.code;
  const what = errorCode === undefined ? code(name) : `${code(name)} (error code ${code(errorCode)})`;
  return action === "remove"
    ? { weight: "breaking", what: `no longer has the example ${what}` }
    : { weight: "minor", what: `has the new example ${what}` };
}
