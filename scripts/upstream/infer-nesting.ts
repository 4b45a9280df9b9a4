import type { Json } from "../document/types.js";
import type { Shape } from "./model.js";
import type { BodyLines, FieldLine } from "./read-fields.js";

// Without line breaks, the list of fields is flat: `name` after the object `settings` may be `settings.name` or a sibling
// of `settings`. A field can only belong to the body or to an object above it that is still open, and assigning a line
// to an outer object closes the inner ones.
//
// Of the possible nestings, we take the one that agrees best with everything else we know:
// - The example beside the list. It is rendered from the same schema, so it nests the fields correctly, including new
//   ones. It may be missing or shortened.
// - Our document. It is correct except for upstream changes, which are what we are looking for, so it weighs less.
// - The order. The renderer sorts an object's fields: required ones first, then by name.
// An upstream change costs points on one line, a wrong nesting on every line after it.
const WEIGHT = { example: 3, document: 1, order: 2, twice: 6, emptyArray: 3 };
// Beam width. With 1, a new object that the example lacks goes wrong if its fields are named like its siblings.
const BREADTH = 4;

/** An object that is still open. */
interface Frame {
  holder: number;
  takesItems: boolean;
  example: Record<string, Json> | undefined;
  ours: Shape | undefined;
  names: ReadonlySet<string>;
  last: FieldLine | undefined;
  outer: Frame | undefined;
}

/** A nesting of the lines so far. The chain of holders starts at the last line. */
interface Nesting {
  score: number;
  inner: Frame;
  holders: Chain | undefined;
}
interface Chain {
  holder: number;
  before: Chain | undefined;
}

/** For each line, the index of the line that holds it; -1 is the body. */
export function inferHolders({ lines, example }: BodyLines, ours: Shape | undefined): number[] {
  const body: Frame = { holder: -1, takesItems: false, ...knowledge(example, ours), outer: undefined };
  let nestings: Nesting[] = [{ score: 0, inner: body, holders: undefined }];
  for (const [index, line] of lines.entries()) {
    nestings = nestings
      .flatMap((nesting) => continuations(nesting, line, index))
      .sort((a, b) => b.score - a.score)
      .slice(0, BREADTH);
  }
  const holders: number[] = [];
  for (let at = nestings[0]?.holders; at !== undefined; at = at.before) holders.push(at.holder);
  return holders.reverse();
}

/** The line can belong to any open object; the objects inside that one are then closed. */
function continuations({ score, inner, holders }: Nesting, line: FieldLine, index: number): Nesting[] {
  const found: Nesting[] = [];
  let loss = 0;
  for (let frame: Frame | undefined = inner; frame !== undefined; frame = frame.outer) {
    const next = { score: score - loss + agreement(frame, line), holders: { holder: frame.holder, before: holders } };
    found.push({ ...next, inner: place(frame, line, index) });
    // An object may be empty, but the rendering lists fields for each array of objects.
    if (frame.takesItems && frame.names.size === 0) loss += WEIGHT.emptyArray;
  }
  return found;
}

/** The innermost open object once the line is in `frame`. */
function place(frame: Frame, line: FieldLine, index: number): Frame {
  const outer = { ...frame, names: new Set(frame.names).add(line.name), last: line };
  if (line.holder === undefined) return outer;
  const { example, ours } = frame;
  const known = knowledge(example?.[line.name], ours?.fields.get(line.name));
  return { holder: index, takesItems: line.shape.type === "array", ...known, outer };
}

function agreement({ example, ours, names, last }: Frame, line: FieldLine): number {
  const inExample = example === undefined ? 0 : Object.hasOwn(example, line.name) ? 1 : -1;
  // Our document has no fields of an object that is new to us, so the example counts twice.
  const inDocument = ours === undefined ? Math.max(0, inExample) : ours.fields.has(line.name) ? 1 : -1;
  const isUnsorted = last !== undefined && !line.startsList && !areInOrder(last, line);
  // Members of a composition are separate lists and may share a field.
  const isTwice = !line.startsList && names.has(line.name);
  return (
    inExample * WEIGHT.example +
    inDocument * WEIGHT.document -
    (isUnsorted ? WEIGHT.order : 0) -
    (isTwice ? WEIGHT.twice : 0)
  );
}

function areInOrder(a: FieldLine, b: FieldLine): boolean {
  if (a.shape.isRequired !== b.shape.isRequired) return a.shape.isRequired;
  return a.name.localeCompare(b.name, "en") <= 0;
}

function knowledge(example: Json | undefined, ours: Shape | undefined) {
  let shape = ours;
  while (shape?.items !== undefined) shape = shape.items;
  return { example: fieldsOf(example), ours: shape, names: new Set<string>(), last: undefined };
}

/** The fields of an object, or of all objects in an array combined. */
function fieldsOf(example: Json | undefined): Record<string, Json> | undefined {
  if (Array.isArray(example)) return Object.assign({}, ...example.map((item) => fieldsOf(item) ?? {}));
  return example !== null && typeof example === "object" ? example : undefined;
}
