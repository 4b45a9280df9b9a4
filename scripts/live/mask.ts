import type { Json } from "../document/types.js";

/** Describes a value without revealing it: type, length, and the order of kinds of characters. */
export function mask(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  if (typeof value === "object") return `object with ${Object.keys(value).length} fields`;
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") {
    // Session and telephone numbers may be sent as numbers too.
    const digits = String(Math.trunc(Math.abs(value))).length;
    return `${Number.isInteger(value) ? "integer" : "number"} of ${digits} ${digits === 1 ? "digit" : "digits"}`;
  }
  if (value === "") return "string, empty";
  const { length } = [...value];
  return `string of ${length} ${length === 1 ? "character" : "characters"} like ${shape(value)}`;
}

/** A value that should be one of a list: shown if it looks like an API constant, otherwise masked. */
export function maskEnumValue(value: Json): string {
  if (typeof value === "string" && /^[A-Za-z][A-Za-z_.-]{0,31}$/.test(value)) return `"${value}"`;
  if (typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1000) return String(value);
  return mask(value);
}

/** The values that the document lists. */
export function listOf(values: readonly Json[]): string {
  return `one of ${values.map((value) => JSON.stringify(value)).join(", ")}`;
}

/** A place in a response, `sessions[].id`: all items of a list are one place. */
export function maskPath(segments: readonly string[]): string {
  let path = "";
  for (const segment of segments) {
    if (/^\d+$/.test(segment)) path += "[]";
    else path += `${path === "" ? "" : "."}${maskField(segment)}`;
  }
  return path === "" ? "(body)" : path;
}

/** Field names reveal nothing about an account, unless the keys of a map are IDs or addresses. */
function maskField(name: string): string {
  const digits = name.replace(/\D/g, "").length;
  const looksLikeAField =
    name.length <= 40 && /^[A-Za-z]\w*$/.test(name) && digits < 4 && (digits === 0 || !/[A-Z]/.test(name));
  return looksLikeAField ? name : `<${shape(name)}>`;
}

/** `Aa9-9` for `Room12-7`: each run of letters or digits becomes one character. */
function shape(text: string): string {
  const signs = text
    .slice(0, 200)
    .replace(/\p{Lu}/gu, "A")
    .replace(/(?!A)[\p{L}\p{M}]/gu, "a")
    .replace(/\p{N}/gu, "9")
    .replace(/\s/g, " ")
    .replace(/[^\p{ASCII}]/gu, "?")
    .replace(/([Aa9 ?])\1+/g, "$1");
  return signs.length > 40 ? `${signs.slice(0, 40)}…` : signs;
}
