import type { Diff } from "api-smart-diff";
import { type Change, DOCUMENTATION, type Verdict } from "./change.js";
import { type Documents, type Key, sidesAt } from "./compare-pair.js";
import { type Part, partAt } from "./part.js";
import { keywordChanges } from "./schema.js";
import { exampleChanges, partChange, settingChange } from "./sections.js";
import { subschemaChange } from "./subschema.js";
import { code, fieldName, splitKeys } from "./wording.js";

type Found = Omit<Change, "operation">;

/** The changes within an operation, or within a webhook, that a difference stands for. */
export function changesWithin(documents: Documents, diff: Diff, isWebhook: boolean): Found[] {
  const keys = diff.path.slice(3);
  const part = partAt(keys, parameterName(documents, diff), isWebhook);
  const rest = keys.slice(part.length);
  const at = (place: string, ...verdicts: Verdict[]): Found[] => verdicts.map((verdict) => ({ place, ...verdict }));
  const [section, , member] = rest;

  if (rest.length === 0) return at(part.place, partChange(diff, part.received));
  if (part.length > 0 && section === "schema") return schemaChanges(documents, diff, part, rest.slice(1));
  if (part.length === 0 || section !== "content") return at(part.place, settingChange(diff, rest, part.received));
  if (member === undefined) return at(part.schemaPlace, partChange(diff, part.received));
  if (member === "schema") return schemaChanges(documents, diff, part, rest.slice(3));
  if (member !== "examples") return at(part.place, settingChange(diff, rest.slice(2), part.received));
  return at(part.place, ...(part.received && !isWebhook ? exampleChanges(diff, rest.slice(3)) : [DOCUMENTATION]));
}

function parameterName(documents: Documents, { path, after }: Diff): string {
  if (path[3] !== "parameters") return "";
  const { before } = sidesAt(documents, path.slice(0, 5));
  return String((before ?? (after as { name?: unknown }))["name"]);
}

function schemaChanges(documents: Documents, diff: Diff, part: Part, keys: readonly Key[]): Found[] {
  if (keys.length === 0) return [{ place: part.schemaPlace, ...partChange(diff, part.received) }];
  const { way, keyword } = splitKeys(keys);
  const cameOrWent = keyword.length === 0;
  // What a schema means depends on the one around it, which says what is required.
  const walked = cameOrWent ? way.slice(0, way.at(-2) === "properties" ? -2 : -1) : way;
  const schema = sidesAt(documents, [...diff.path.slice(0, diff.path.length - keys.length), ...walked]);
  const change = { diff, keyword, schema, received: part.received };
  const verdicts = cameOrWent ? [subschemaChange(way, change)] : keywordChanges(change);
  const named = nameableWay(way, keyword, diff);
  const where = { place: placeOf(part, named), shared: sharedPlace(part, schema.owner, named.slice(walked.length)) };
  return verdicts.map((verdict) => ({ ...where, ...verdict }));
}

/** The way to what the reader knows by name: the field that is required, the schema that is open. */
function nameableWay(way: readonly Key[], keyword: readonly Key[], diff: Diff): readonly Key[] {
  if (keyword[0] === "required") return [...way, "properties", String(diff.after ?? diff.before)];
  return keyword.length === 0 && way.at(-1) === "additionalProperties" ? way.slice(0, -1) : way;
}

function placeOf(part: Part, way: readonly Key[]): string {
  const name = fieldName(way);
  return name === "" ? part.schemaPlace : `${part.kind} field ${code(name)}`;
}

function sharedPlace(part: Part, owner: { name: string; keys: Key[] } | undefined, below: readonly Key[]) {
  if (owner === undefined) return undefined;
  const name = fieldName([...owner.keys, ...below]);
  return name === ""
    ? `${part.kind} type ${code(owner.name)}`
    : `${part.kind} field ${code(`${owner.name}.${name}`.replace(".[", "["))}`;
}
