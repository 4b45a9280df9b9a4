import { closest } from "../internal/did-you-mean.js";
import { resolve } from "../internal/document.js";
import { CliError } from "./cli-error.js";
import type { Schema } from "./document.js";

/**
 * Sets a field of an event, as in `payload.object.session_name=Demo`. The document decides which fields there are, and
 * whether the value is a number.
 *
 * @throws CliError if there is no such field, or it can't have the value.
 */
export function setPath(event: object, schema: Schema, assignment: string): void {
  const [, path = "", text = ""] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
  if (path === "") throw new CliError("usage", `--set must be path=value, not ${assignment}.`);
  const keys = path.split(".");
  let at: Record<string, unknown> = event as Record<string, unknown>;
  let described = resolve(schema);
  for (const [index, key] of keys.entries()) {
    described = step(described, key, keys.slice(0, index).join("."));
    if (index === keys.length - 1) at[key] = toValue(described, text, path);
    else {
      // A field that the example leaves out.
      at[key] ??= described.type === "array" ? [] : {};
      at = at[key] as Record<string, unknown>;
    }
  }
}

function step({ type, properties = {}, items }: Schema, key: string, parent: string): Schema {
  if (type === "array" && items !== undefined) {
    if (/^\d{1,3}$/.test(key)) return resolve(items);
    throw new CliError("usage", `--set: ${parent} is an array: use a number, as in ${parent}.0.`);
  }
  // Not `constructor` and the like.
  const found = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (found !== undefined) return resolve(found);
  const names = Object.keys(properties);
  const near = closest(key, names);
  const advice = near ? `Did you mean ${near}?` : `Its fields: ${names.join(", ") || "none"}.`;
  throw new CliError("usage", `--set: ${parent || "the event"} has no field ${key}. ${advice}`);
}

function toValue({ type, const: constant, properties, items }: Schema, text: string, path: string): unknown {
  if (constant !== undefined && constant !== text) {
    throw new CliError("usage", `--set: ${path} is always ${String(constant)}.`);
  }
  const isText = type === "string" || (type === undefined && properties === undefined && items === undefined);
  if (isText) return text;
  try {
    const value: unknown = JSON.parse(text);
    if (isOfType(value, type)) return value;
  } catch {
    // Not JSON: reported below.
  }
  throw new CliError(
    "usage",
    `--set: ${path} must be ${type === "array" ? "a JSON array" : `of type ${type}`}, not ${text}.`,
  );
}

function isOfType(value: unknown, type: string | undefined): boolean {
  if (type === "integer") return Number.isInteger(value);
  if (type === "array") return Array.isArray(value);
  return type === undefined || typeof value === type;
}
