import { inferHolders } from "./infer-nesting.js";
import type { Shape } from "./model.js";
import type { BodyLines, FieldLine } from "./read-fields.js";

/** Nests the lines of a body. `ours` is the document's shape of the same body, if any. */
export function nest(body: BodyLines, ours: Shape | undefined): Shape {
  const { lines } = body;
  const isIndented = lines.every((line) => line.indent !== undefined);
  const holders = isIndented ? holdersByIndent(lines) : inferHolders(body, ours);
  for (const [index, line] of lines.entries()) {
    const holder = lines[holders[index] ?? -1]?.holder ?? body.holder;
    put(holder, line.name, line.shape);
  }
  return body.root;
}

/** Two members of a composition can define the same field. It gets both members' children and the later one's type. */
function put(holder: Shape, name: string, shape: Shape): void {
  const [before, now] = [holder.fields.get(name), shape].map((each) => each && (each.items ?? each));
  if (before !== undefined && now !== undefined) {
    for (const [child, earlier] of before.fields) if (!now.fields.has(child)) now.fields.set(child, earlier);
  }
  holder.fields.set(name, shape);
}

/** For each line, the index of the line that holds it; -1 is the body. */
function holdersByIndent(lines: FieldLine[]): number[] {
  const open: number[] = [];
  return lines.map(({ indent = 0 }, index) => {
    while (open.length > 0 && indent <= (lines[open.at(-1) ?? 0]?.indent ?? 0)) open.pop();
    const holder = open.at(-1) ?? -1;
    open.push(index);
    return holder;
  });
}
