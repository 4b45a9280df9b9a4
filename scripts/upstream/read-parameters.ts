import { attributesAt } from "./attributes.js";
import { newShape, type Shape } from "./model.js";
import { RenderingError } from "./rendering-error.js";

const PARAMETER = /(?<!\S)#{5}\s+`(?<name>[^`]+)`(?<required>\s+required)?\s+[-*+]\s+\*\*In:\*\*\s*`\w+`/g;
// Where a type may start: a description may have other code spans, with anything after them.
const TYPE = /(?<!\S)`(?=(?:string|integer|number|boolean|array|object|null)\b)/g;
// Descriptions can't match: their marks are escaped.
const EXAMPLE = /(?<!\S)\*\*Examples?:[^*]*\*\*/;

/** Reads the text below a `Parameters` heading, as an object with a field per parameter. */
export function readParameters(text: string, where: string): Shape {
  const shape = newShape("object");
  const marks = [...text.matchAll(PARAMETER)];
  for (const [index, mark] of marks.entries()) {
    const { name = "", required } = mark.groups ?? {};
    const [section = ""] = text.slice(mark.index + mark[0].length, marks[index + 1]?.index).split(EXAMPLE);
    const field = lastAttributes(section.trimEnd(), `${where}, parameter ${name}`);
    shape.fields.set(name, { ...field, isRequired: required !== undefined });
  }
  return shape;
}

/** The type comes last, after the description. */
function lastAttributes(section: string, where: string): Shape {
  for (const { index } of section.matchAll(TYPE)) {
    const attributes = attributesAt(section, index, where);
    if (attributes?.end === section.length) return attributes.shape;
  }
  throw new RenderingError(`${where} has no type. Was the rendering cut off?`);
}
