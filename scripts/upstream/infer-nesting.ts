import type { Json } from "../document/types.js";
import type { Shape } from "./model.js";
import type { BodyLines, FieldLine } from "./read-fields.js";

// Without line breaks, the list of fields is flat: after `settings`, an object, comes `name`, and nothing says whether
// it is `settings.name` or beside `settings`. All that is sure is that a field is held by the body or by an object
// above it that is still open: once a line goes to an outer object, the inner ones are closed.
//
// Of the nestings this allows, we take the one that agrees best with the rest of what we know:
// - The example beside the list. The renderer makes it from the same schema, so it has the fields at their places,
//   those that are new as well. It may be missing or shortened.
// - Our document. It is right but for what changed upstream since, and just that we are looking for: it weighs less.
// - The order. The renderer sorts the fields of an object: required ones first, then by name.
// A change upstream loses at one line, a nesting that went astray at all lines after it.
const WEIGHT = { example: 3, document: 1, order: 2, twice: 6, emptyArray: 3 };
// The nestings to follow up at once. Looking no further than the next line (1) goes wrong where an object that is new,
// and not in the example yet, has fields with the names of its neighbours.
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

/** A nesting of the lines so far, with the holders last line first. */
interface Nesting {
  score: number;
  inner: Frame;
  holders: Chain | undefined;
}
interface Chain {
  holder: number;
  before: Chain | undefined;
}

/** For each line the index of the line that holds it, -1 for the body itself. */
export function holdersByEvidence({ lines, example }: BodyLines, ours: Shape | undefined): number[] {
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

/** The line can go to any of the open objects; what is further in is closed then. */
function continuations({ score, inner, holders }: Nesting, line: FieldLine, index: number): Nesting[] {
  const found: Nesting[] = [];
  let loss = 0;
  for (let frame: Frame | undefined = inner; frame !== undefined; frame = frame.outer) {
    const next = { score: score - loss + agreement(frame, line), holders: { holder: frame.holder, before: holders } };
    found.push({ ...next, inner: place(frame, line, index) });
    // An object may be empty, but the items of an array have fields here.
    if (frame.takesItems && frame.names.size === 0) loss += WEIGHT.emptyArray;
  }
  return found;
}

/** The innermost object that is open once the line is in `frame`. */
function place(frame: Frame, line: FieldLine, index: number): Frame {
  const outer = { ...frame, names: new Set(frame.names).add(line.name), last: line };
  if (line.holder === undefined) return outer;
  const { example, ours } = frame;
  const known = knowledge(example?.[line.name], ours?.fields.get(line.name));
  return { holder: index, takesItems: line.shape.type === "array", ...known, outer };
}

function agreement({ example, ours, names, last }: Frame, line: FieldLine): number {
  const inExample = example === undefined ? 0 : Object.hasOwn(example, line.name) ? 1 : -1;
  // Of an object that is new to us, nothing can be in our document: the example speaks for it.
  const inDocument = ours === undefined ? Math.max(0, inExample) : ours.fields.has(line.name) ? 1 : -1;
  const isAstray = last !== undefined && !line.startsList && !areInOrder(last, line);
  // The parts of a composition, which are lists of their own, may share a field.
  const isTwice = !line.startsList && names.has(line.name);
  return (
    inExample * WEIGHT.example +
    inDocument * WEIGHT.document -
    (isAstray ? WEIGHT.order : 0) -
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

/** The fields of an object, or of all objects of an array together. */
function fieldsOf(example: Json | undefined): Record<string, Json> | undefined {
  if (Array.isArray(example)) return Object.assign({}, ...example.map((item) => fieldsOf(item) ?? {}));
  return example !== null && typeof example === "object" ? example : undefined;
}
