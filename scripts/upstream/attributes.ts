import type { Json } from "../document/types.js";
import { newShape, type Shape } from "./model.js";
import { RenderingError } from "./rendering-error.js";
import { limitNamed } from "./shape.js";

// A Markdown code span: it ends with as many backticks as it starts with.
const TYPE = /\s*(`+)(?!`)(.*?)(?<!`)\1(?!`)/sy;
// Names that we don't know are skipped: each version of the renderer adds some.
const ATTRIBUTE = /\s*,\s+([A-Za-z]+(?: values)?):\s+(`+)(?!`)(.*?)(?<!`)\2(?!`)/sy;
// Without a type: an object, or one that is shown above.
const NAMED = /\s*(?:\*Schema|schema:)\s+`([^`]+)`/sy;

/**
 * Reads `` `string`, format: `date`, possible values: `"a", "b"`, default: `"a"` `` at `offset`; undefined if something
 * else is there.
 */
export function readAttributes(text: string, offset: number, where: string): Shape | undefined {
  return attributesAt(text, offset, where)?.shape;
}

/** The same, with where they end. */
export function attributesAt(text: string, offset: number, where: string): { shape: Shape; end: number } | undefined {
  TYPE.lastIndex = offset;
  const type = TYPE.exec(text)?.[2]?.trim();
  NAMED.lastIndex = offset;
  if (type === undefined) {
    const [, schema] = NAMED.exec(text) ?? [];
    return schema === undefined ? undefined : { shape: { ...newShape("object"), schema }, end: NAMED.lastIndex };
  }
  const shape = newShape(type);
  let end = TYPE.lastIndex;
  ATTRIBUTE.lastIndex = end;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [, name = "", , value = ""] = match;
    end = ATTRIBUTE.lastIndex;
    if (name === "format") shape.format = value.trim();
    else if (name === "schema") shape.schema = value.trim();
    else if (name === "default") shape.default = parse(value, where);
    else if (name === "possible values") shape.enum = parse(`[${value}]`, where) as Json[];
    else {
      const limit = limitNamed(name, type);
      if (limit !== undefined) shape.limits = { ...shape.limits, [limit]: parse(value, where) };
    }
  }
  return { shape, end };
}

function parse(value: string, where: string): Json {
  try {
    return JSON.parse(value) as Json;
  } catch {
    throw new RenderingError(`${where}: ${value.slice(0, 80)} is not JSON. Was the rendering cut off or edited?`);
  }
}
