import type { ApiOperation, Shape } from "./model.js";

/** From renderer 1.3 on, a schema is shown where it first occurs, and only named after that. Fills in its fields. */
export function fillShownAbove(operations: ApiOperation[]): void {
  const all = shapesIn(operations);
  const shown = new Map<string, Shape>();
  for (const shape of all) {
    if (shape.schema !== undefined && shape.fields.size > 0 && !shown.has(shape.schema)) shown.set(shape.schema, shape);
  }
  for (const shape of all) {
    const above = shape.fields.size === 0 ? shown.get(shape.schema ?? "") : undefined;
    if (above !== undefined) shape.fields = above.fields;
  }
}

/** Those of all parameters and bodies, with the ones nested in them. */
export function shapesIn(operations: ApiOperation[]): Shape[] {
  const whole = operations.flatMap(({ parameters, request, responses }) => [
    parameters,
    request,
    ...[...responses.values()].map(({ body }) => body),
  ]);
  return whole.flatMap((shape) => (shape === undefined ? [] : withNested(shape)));
}

function withNested(shape: Shape): Shape[] {
  const children = [...shape.fields.values(), ...(shape.items === undefined ? [] : [shape.items])];
  return [shape, ...children.flatMap(withNested)];
}
