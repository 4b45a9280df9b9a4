import type { Json } from "../document/types.js";
import { newShape, type Shape } from "./model.js";
import { RenderingError } from "./rendering-error.js";

// A Markdown code span: it ends with as many backticks as it starts with.
const TYPE = /\s*(`+)(?!`)(.*?)(?<!`)\1(?!`)/sy;
const ATTRIBUTE = /\s*,\s+(format|possible values|default|schema):\s+(`+)(?!`)(.*?)(?<!`)\2(?!`)/sy;
// Without a type: an object, or one that is shown above.
const NAMED = /\s*(?:\*Schema|schema:)\s+`([^`]+)`/sy;

/**
 * Reads `` `string`, format: `date`, possible values: `"a", "b"`, default: `"a"` `` at `offset`; undefined if something
 * else is there.
 */
export function readAttributes(text: string, offset: number, where: string): Shape | undefined {
  TYPE.lastIndex = offset;
  const type = TYPE.exec(text)?.[2]?.trim();
  NAMED.lastIndex = offset;
  if (type === undefined) {
    const [, schema] = NAMED.exec(text) ?? [];
    return schema === undefined ? undefined : { ...newShape("object"), schema };
  }
  const shape = newShape(type);
  ATTRIBUTE.lastIndex = TYPE.lastIndex;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [, name, , value = ""] = match;
    if (name === "format") shape.format = value.trim();
    else if (name === "schema") shape.schema = value.trim();
    else if (name === "default") shape.default = parse(value, where);
    else shape.enum = parse(`[${value}]`, where) as Json[];
  }
  return shape;
}

function parse(value: string, where: string): Json {
  try {
    return JSON.parse(value) as Json;
  } catch {
    throw new RenderingError(`${where}: ${value.slice(0, 80)} is not JSON. Was the rendering cut off or edited?`);
  }
}
