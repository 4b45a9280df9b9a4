import type { Diff } from "api-smart-diff";
import { type Change, DOCUMENTATION, type Verdict } from "./change.js";
import { type Documents, type Key, pairAt } from "./compare-pair.js";
import { isDocumentation } from "./library.js";
import { CHANGED_TYPE, keywordChanges } from "./schema.js";
import { exampleChanges, type Section, sectionAt, sectionChange, settingChange } from "./sections.js";
import { subschemaChange } from "./subschema.js";
import { code, fieldName, splitKeys } from "./wording.js";

type OperationChange = Omit<Change, "operation">;

/** The changes that a difference within an operation or a webhook stands for. */
export function changesWithin(documents: Documents, diff: Diff, isWebhook: boolean): OperationChange[] {
  const keys = diff.path.slice(3);
  const section = sectionAt(keys, parameterName(documents, diff), isWebhook);
  const rest = keys.slice(section.length);
  const at = (place: string, ...verdicts: Verdict[]): OperationChange[] =>
    verdicts.map((verdict) => ({ place, ...verdict }));
  const [key, , member] = rest;

  if (rest.length === 0) return at(section.place, sectionChange(diff, section.received));
  if (section.length > 0 && key === "schema") return schemaChanges(documents, diff, section, rest.slice(1));
  if (section.length === 0 || key !== "content") return at(section.place, settingChange(diff, rest, section.received));
  if (member === undefined) return at(section.schemaPlace, sectionChange(diff, section.received));
  if (member === "schema") return schemaChanges(documents, diff, section, rest.slice(3));
  if (member !== "examples") return at(section.place, settingChange(diff, rest.slice(2), section.received));
  return at(section.place, ...(section.received && !isWebhook ? exampleChanges(diff, rest.slice(3)) : [DOCUMENTATION]));
}

function parameterName(documents: Documents, { path, after }: Diff): string {
  if (path[3] !== "parameters") return "";
  const { before } = pairAt(documents, path.slice(0, 5));
  return String((before ?? (after as { name?: unknown }))["name"]);
}

function schemaChanges(documents: Documents, diff: Diff, section: Section, keys: readonly Key[]): OperationChange[] {
  if (keys.length === 0) return [{ place: section.schemaPlace, ...sectionChange(diff, section.received) }];
  const { path, keyword } = splitKeys(keys);
  const isAddedOrRemoved = keyword.length === 0;
  // What a schema means depends on its parent, which lists what is required.
  const walked = isAddedOrRemoved ? path.slice(0, path.at(-2) === "properties" ? -2 : -1) : path;
  const schema = pairAt(documents, [...diff.path.slice(0, diff.path.length - keys.length), ...walked]);
  // Only one of them is a union: api-smart-diff compares the other with a member of it.
  const isInBoth = schema.before !== undefined && schema.after !== undefined;
  if (!isInBoth && outsideUnion(path) !== path && !isDocumentation(keyword[0] ?? "")) {
    const owner = schema.owner && { ...schema.owner, keys: outsideUnion(schema.owner.keys) };
    return [{ place: placeOf(section, outsideUnion(path)), shared: sharedPlace(section, owner, []), ...CHANGED_TYPE }];
  }
  const change = { diff, keyword, schema, received: section.received };
  const verdicts = isAddedOrRemoved ? [subschemaChange(path, change)] : keywordChanges(change);
  const named = namedPath(path, keyword, diff);
  const where = {
    place: placeOf(section, named),
    shared: sharedPlace(section, schema.owner, named.slice(walked.length)),
  };
  return verdicts.map((verdict) => ({ ...where, ...verdict }));
}

/** The path to the innermost union on the path, or the path itself. */
function outsideUnion(path: Key[]): Key[] {
  const union = path.findLastIndex((key) => key === "oneOf" || key === "anyOf");
  return union < 0 ? path : path.slice(0, union);
}

/** The path to what readers know by name: the field that is required, the schema that is open. */
function namedPath(path: readonly Key[], keyword: readonly Key[], diff: Diff): readonly Key[] {
  if (keyword[0] === "required") return [...path, "properties", String(diff.after ?? diff.before)];
  return keyword.length === 0 && path.at(-1) === "additionalProperties" ? path.slice(0, -1) : path;
}

function placeOf(section: Section, path: readonly Key[]): string {
  const name = fieldName(path);
  return name === "" ? section.schemaPlace : `${section.kind} field ${code(name)}`;
}

function sharedPlace(section: Section, owner: { name: string; keys: Key[] } | undefined, below: readonly Key[]) {
  if (owner === undefined) return undefined;
  const name = fieldName([...owner.keys, ...below]);
  return name === ""
    ? `${section.kind} type ${code(owner.name)}`
    : `${section.kind} field ${code(`${owner.name}.${name}`.replace(".[", "["))}`;
}
