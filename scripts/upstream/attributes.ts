import type { Json } from "../document/types.js";
import type { Shape } from "./model.js";
import { newShape } from "./model.js";
import { RenderingError } from "./rendering-error.js";

// A code span of Markdown: as many backticks at its end as at its start.
const TYPE = /\s*(`+)(?!`)(.*?)(?<!`)\1(?!`)/sy;
const ATTRIBUTE = /\s*,\s+(format|possible values|default):\s+(`+)(?!`)(.*?)(?<!`)\2(?!`)/sy;

/**
 * Reads `` `string`, format: `date`, possible values: `"a", "b"`, default: `"a"` ``, which stands at `offset`;
 * undefined where something else does.
 */
export function readAttributes(text: string, offset: number, where: string): Shape | undefined {
  TYPE.lastIndex = offset;
  const type = TYPE.exec(text)?.[2]?.trim();
  if (type === undefined) return undefined;
  const shape = newShape(type);
  ATTRIBUTE.lastIndex = TYPE.lastIndex;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [, name, , value = ""] = match;
    if (name === "format") shape.format = value.trim();
    else if (name === "default") shape.default = parse(value, where);
    else shape.enum = parse(`[${value}]`, where) as Json[];
  }
  return shape;
}

function parse(value: string, where: string): Json {
  try {
    return JSON.parse(value) as Json;
  } catch {
    throw new RenderingError(`${where}: ${value.slice(0, 80)} is no JSON. Is the rendering cut off or edited?`);
  }
}
