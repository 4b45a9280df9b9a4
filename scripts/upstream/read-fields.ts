import type { Json } from "../document/types.js";
import { readAttributes } from "./attributes.js";
import { blankFences, fencesIn } from "./fences.js";
import { newShape, type Shape } from "./model.js";
import { RenderingError } from "./rendering-error.js";

/** A bullet in a list of fields. */
export interface FieldLine {
  name: string;
  shape: Shape;
  /** The object that the fields below it belong to: the field, or the items of an array. Undefined for a scalar. */
  holder: Shape | undefined;
  /** Whether it starts a list, so it need not sort after the line before. */
  startsList: boolean;
  /** Columns before the bullet, if it is on its own line. */
  indent: number | undefined;
}

export interface BodyLines {
  root: Shape;
  /** The object that the outermost fields belong to. */
  holder: Shape;
  lines: FieldLine[];
  example: Json | undefined;
}

// A field, or a header between lists of fields. Descriptions cannot match: their marks are escaped, as in
// `\*\*Items:\*\*`.
const TOKEN =
  /(?<!\S)(?:(?<bullet>[-*+])\s+\*\*`(?<name>[^`]+)`(?<required>\s+\(required\))?\s*\*\*|\*\*(?<header>Items|Array of|All of|Any of|One of):\*\*)/g;

/** Reads the text below a `Content-Type` heading. `where` is for error messages. */
export function readBody(text: string, where: string): BodyLines {
  const prose = blankFences(text);
  const root = readAttributes(prose, 0, where) ?? newShape("object");
  const body = { root, holder: root, lines: [] as FieldLine[], example: parseExample(fencesIn(text)[0]) };
  let startsList = true;
  let lastBullet: string | undefined;
  for (const match of prose.matchAll(TOKEN)) {
    const { bullet, name = "", required, header } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (bullet !== undefined) {
      const shape = readAttributes(prose, end, `${where}, field ${name}`);
      if (shape === undefined)
        throw new RenderingError(`${where}: the field ${name} has no type. Was the rendering cut off?`);
      shape.isRequired = required !== undefined;
      // Markdown separates two consecutive lists by using another bullet.
      const isNewList = startsList || (lastBullet !== undefined && bullet !== lastBullet);
      const holder = shape.type === "object" ? shape : undefined;
      body.lines.push({ name, shape, holder, startsList: isNewList, indent: indentAt(text, match.index) });
      startsList = false;
      lastBullet = bullet;
    } else if (header === "Items" || header === "Array of") {
      const items = readAttributes(prose, end, where) ?? newShape("object");
      openArray(body, items, header === "Array of" && body.lines.length === 0);
      startsList = true;
    } else {
      // Members of a composition are separate lists of fields of the same object.
      startsList = true;
    }
  }
  return body;
}

/** `Items:` describes the items of the array in the line before; `Array of:` at the start makes the body an array. */
function openArray(body: BodyLines, items: Shape, isRoot: boolean): void {
  const line = body.lines.at(-1);
  if (isRoot || line === undefined) {
    body.holder.type = "array";
    body.holder.items = items;
    body.holder = items;
    return;
  }
  const array = line.holder ?? line.shape;
  array.type = "array";
  array.items = items;
  line.holder = items.type === "object" ? items : undefined;
}

function indentAt(text: string, offset: number): number | undefined {
  const indent = offset - (text.lastIndexOf("\n", offset - 1) + 1);
  return text.slice(offset - indent, offset).trim() === "" ? indent : undefined;
}

/** Examples only help with nesting, so an invalid one is ignored. */
function parseExample(json = ""): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}
