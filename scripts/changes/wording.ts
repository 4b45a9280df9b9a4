import type { Key } from "./compare-pair.js";

/** The keys from a schema on, split into the way to the schema that changed and the keyword of it that did. */
export function splitKeys(keys: readonly Key[]): { way: Key[]; keyword: Key[] } {
  let index = 0;
  while (index < keys.length) {
    // A property may have the name of a keyword: only what follows `properties` tells.
    const length = STEPS[keys[index] as string];
    if (length === undefined || index + length > keys.length) break;
    index += length;
  }
  return { way: keys.slice(0, index), keyword: keys.slice(index) };
}

const STEPS: Record<string, number> = {
  properties: 2,
  patternProperties: 2,
  items: 1,
  additionalProperties: 1,
  propertyNames: 1,
  not: 1,
  anyOf: 2,
  oneOf: 2,
  allOf: 2,
};

/** The way to a schema as people write it: `sessions[].user_key`. */
export function fieldName(way: readonly Key[]): string {
  let name = "";
  for (let index = 0; index < way.length; index += STEPS[way[index] as string] ?? 1) {
    const key = way[index];
    if (key === "properties") name += `.${way[index + 1]}`;
    else if (key === "items") name += "[]";
    else if (key === "additionalProperties") name += ".*";
  }
  return name.replace(/^\./, "");
}

/** A value in Markdown. */
export function code(value: unknown): string {
  // Two backticks with nothing between them are no code.
  return `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;
}

/** Values in Markdown, after the noun in the number that fits. */
export function list(values: readonly unknown[], noun?: string): string {
  const all = values.map(code).join(", ");
  return noun === undefined ? all : `${noun}${values.length > 1 ? "s" : ""} ${all}`;
}

/** What became of a setting: `` has `maximum` `100` instead of `300` ``. */
export function valueChange(name: Key, before: unknown, after: unknown): string {
  if (typeof (before ?? after) === "object") return `has another ${code(name)}`;
  if (before === undefined) return `has ${code(name)} ${code(after)} now`;
  if (after === undefined) return `no longer has ${code(name)} ${code(before)}`;
  return `has ${code(name)} ${code(after)} instead of ${code(before)}`;
}
