import type { Key } from "./compare-pair.js";

/** Splits the keys below a schema into the path to the nested schema that changed and its keyword that changed. */
export function splitKeys(keys: readonly Key[]): { path: Key[]; keyword: Key[] } {
  let index = 0;
  while (index < keys.length) {
    // A property may be named like a keyword, so the names after `properties` are skipped.
    const length = STEPS[keys[index] as string];
    if (length === undefined || index + length > keys.length) break;
    index += length;
  }
  return { path: keys.slice(0, index), keyword: keys.slice(index) };
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

/** The path to a schema as people write it: `sessions[].user_key`. */
export function fieldName(path: readonly Key[]): string {
  let name = "";
  for (let index = 0; index < path.length; index += STEPS[path[index] as string] ?? 1) {
    const key = path[index];
    if (key === "properties") name += `.${path[index + 1]}`;
    else if (key === "items") name += "[]";
    else if (key === "additionalProperties") name += ".*";
  }
  return name.replace(/^\./, "");
}

/** A value in Markdown. */
export function code(value: unknown): string {
  // Markdown has no empty code span.
  return `\`${typeof value === "string" && value !== "" ? value : JSON.stringify(value)}\``;
}

/** Values in Markdown, after the noun in singular or plural. */
export function list(values: readonly unknown[], noun?: string): string {
  const all = values.map(code).join(", ");
  return noun === undefined ? all : `${noun}${values.length > 1 ? "s" : ""} ${all}`;
}

/** How a setting changed: `` changed `maximum` from `300` to `100` ``. */
export function valueChange(name: Key, before: unknown, after: unknown): string {
  if (typeof (before ?? after) === "object") return `changed ${code(name)}`;
  if (before === undefined) return `now has ${code(name)} ${code(after)}`;
  if (after === undefined) return `no longer has ${code(name)} ${code(before)}`;
  return `changed ${code(name)} from ${code(before)} to ${code(after)}`;
}
