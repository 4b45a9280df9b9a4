import type { ApiOperation, Shape } from "./model.js";

/** From renderer 1.3 on, a schema is shown where it first occurs, and only named after that. Fills in its fields. */
export function fillShownAbove(operations: ApiOperation[]): void {
  const bodies = operations.flatMap(({ request, responses }) => [
    ...(request === undefined ? [] : [request]),
    ...[...responses.values()].flatMap(({ body }) => (body === undefined ? [] : [body])),
  ]);
  const all = bodies.flatMap(withNested);
  const shown = new Map<string, Shape>();
  for (const shape of all) {
    if (shape.schema !== undefined && shape.fields.size > 0 && !shown.has(shape.schema)) shown.set(shape.schema, shape);
  }
  for (const shape of all) {
    const above = shape.fields.size === 0 ? shown.get(shape.schema ?? "") : undefined;
    if (above !== undefined) shape.fields = above.fields;
  }
}

function withNested(shape: Shape): Shape[] {
  const children = [...shape.fields.values(), ...(shape.items === undefined ? [] : [shape.items])];
  return [shape, ...children.flatMap(withNested)];
}
