import { isDeepStrictEqual } from "node:util";
import { METHODS, type OpenApiDocument } from "../document/types.js";

/**
 * Removes equal operations and equal responses from both documents. api-smart-diff visits every schema of each response,
 * which takes seconds for the real document.
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
