import { isDeepStrictEqual } from "node:util";
import { METHODS, type OpenApiDocument } from "../document/types.js";

/**
 * Takes the operations, and of the others the answers, that are the same in both out of both documents. api-smart-diff
 * works through every schema of each: 38 operations of six answers take it seconds.
 */
export function dropEqual(before: OpenApiDocument, after: OpenApiDocument): void {
  for (const [path, item] of Object.entries(before.paths)) {
    const itemAfter = after.paths[path];
    if (itemAfter === undefined) continue;
    dropEqualKeys(item, itemAfter);
    for (const method of METHODS) dropEqualKeys(item[method]?.responses ?? {}, itemAfter[method]?.responses ?? {});
  }
}

function dropEqualKeys<T extends object>(before: T, after: T): void {
  for (const key of Object.keys(before) as (keyof T)[]) {
    if (!isDeepStrictEqual(before[key], after[key])) continue;
    delete before[key];
    delete after[key];
  }
}
