import type { Json } from "../document/types.js";
import { readAttributes } from "./attributes.js";
import { blankFences, fencesIn } from "./fences.js";
import { newShape, type Shape } from "./model.js";
import { RenderingError } from "./rendering-error.js";

/** A bullet of a list of fields. */
export interface FieldLine {
  name: string;
  shape: Shape;
  /** The object that takes the fields below it: itself or, of an array, its items. Undefined where nothing can. */
  holder: Shape | undefined;
  /** It is the first of a list, so it needn't be in order with the line before. */
  startsList: boolean;
  /** Columns before the bullet, where it is on a line of its own. */
  indent: number | undefined;
}

export interface BodyLines {
  root: Shape;
  /** The object that takes the outermost fields. */
  holder: Shape;
  lines: FieldLine[];
  example: Json | undefined;
}

// A field, or one of the headers that stand between lists of fields. Descriptions cannot be taken for one: what is a
// mark in them is escaped, as in `\*\*Items:\*\*`.
const TOKEN =
  /(?<!\S)(?:(?<bullet>[-*+])\s+\*\*`(?<name>[^`]+)`(?<required>\s+\(required\))?\s*\*\*|\*\*(?<header>Items|Array of|All of|Any of|One of):\*\*)/g;

/** Reads what stands below a `Content-Type` heading. `where` is for messages. */
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
      if (shape === undefined) throw new RenderingError(`${where}: the field ${name} has no type. Is it cut off?`);
      shape.isRequired = required !== undefined;
      // Where two lists follow each other, Markdown tells them apart by their bullets.
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
      // The parts of a composition are lists of the same object: their fields come together.
      startsList = true;
    }
  }
  return body;
}

/** `Items:` gives the array of the line before its items; `Array of:` makes what is open an array. */
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

/** An example is a help for reading, so one that is broken is none. */
function parseExample(json = ""): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}
