import { attributesAt } from "./attributes.js";
import { newShape, type Shape } from "./model.js";
import { RenderingError } from "./rendering-error.js";

const PARAMETER = /(?<!\S)#{5}\s+`(?<name>[^`]+)`(?<required>\s+required)?\s+[-*+]\s+\*\*In:\*\*\s*`\w+`/g;
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

/** The type follows the description, which may have code spans of its own. */
function lastAttributes(section: string, where: string): Shape {
  for (const { index } of section.matchAll(/(?<!\S)`/g)) {
    const attributes = attributesAt(section, index, where);
    if (attributes?.end === section.length) return attributes.shape;
  }
  throw new RenderingError(`${where} has no type. Was the rendering cut off?`);
}
