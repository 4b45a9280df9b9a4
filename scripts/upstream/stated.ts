import { type ApiOperation, newShape } from "./model.js";
import { shapesIn } from "./shown-above.js";

/**
 * Older versions of the renderer leave out parameters (before 0.5.21) and bounds (before 1.3; some in 1.3, too). What a
 * rendering states anywhere is gone where it is missing; what it states nowhere may be left out.
 */
export function fillStated(operations: ApiOperation[]): void {
  if (operations.some(({ parameters }) => parameters !== undefined)) {
    for (const operation of operations) operation.parameters ??= newShape("object");
  }
  const shapes = shapesIn(operations);
  const stated = shapes.flatMap(({ limits = {} }) => Object.keys(limits));
  const none = Object.fromEntries(stated.map((name) => [name, null]));
  for (const shape of shapes) shape.limits = { ...none, ...shape.limits };
}
