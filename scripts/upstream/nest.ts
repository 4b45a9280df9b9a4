import { holdersByEvidence } from "./infer-nesting.js";
import type { Shape } from "./model.js";
import type { BodyLines, FieldLine } from "./read-fields.js";

/** Puts the lines of a body into each other. `ours` is the document's shape of the same body, if it has one. */
export function nest(body: BodyLines, ours: Shape | undefined): Shape {
  const { lines } = body;
  const isIndented = lines.every((line) => line.indent !== undefined);
  const holders = isIndented ? holdersByIndent(lines) : holdersByEvidence(body, ours);
  for (const [index, line] of lines.entries()) {
    const holder = lines[holders[index] ?? -1]?.holder ?? body.holder;
    put(holder, line.name, line.shape);
  }
  return body.root;
}

/** Parts of a composition can name a field each. It then has the fields of both, and the later one says what it is. */
function put(holder: Shape, name: string, shape: Shape): void {
  const [before, now] = [holder.fields.get(name), shape].map((each) => each && (each.items ?? each));
  if (before !== undefined && now !== undefined) {
    for (const [child, earlier] of before.fields) if (!now.fields.has(child)) now.fields.set(child, earlier);
  }
  holder.fields.set(name, shape);
}

/** For each line the index of the line that holds it, -1 for the body itself. */
function holdersByIndent(lines: FieldLine[]): number[] {
  const open: number[] = [];
  return lines.map(({ indent = 0 }, index) => {
    while (open.length > 0 && indent <= (lines[open.at(-1) ?? 0]?.indent ?? 0)) open.pop();
    const holder = open.at(-1) ?? -1;
    open.push(index);
    return holder;
  });
}
