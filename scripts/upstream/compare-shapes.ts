import type { Json } from "../document/types.js";
import type { Note } from "./difference.js";
import { FORMATS } from "./known-differences.js";
import type { Shape } from "./model.js";

/** Records where two body shapes differ. `field` is the path so far, empty for the whole body. */
export function compareShapes(zoom: Shape, ours: Shape, note: Note, field = ""): void {
  const say: Note = (kind, facts) =>
    note(kind, { field: field === "" ? null : field, component: ours.component ?? null, ...facts });
  if (zoom.type !== ours.type) {
    // The children of different types cannot be compared.
    say("type", { zoom: zoom.type, document: ours.type });
    return;
  }
  const format = FORMATS[zoom.format ?? ""] ?? zoom.format;
  if (format !== ours.format) say("format", { zoom: zoom.format ?? null, document: ours.format ?? null });
  if (!same(zoom.default, ours.default)) say("default", { zoom: zoom.default ?? null, document: ours.default ?? null });
  if (!sameValues(zoom.enum, ours)) say("enum", { zoom: zoom.enum ?? null, document: ours.enum ?? null });
  for (const [name, theirs] of Object.entries(zoom.limits ?? {})) {
    const own = ours.limits?.[name] ?? null;
    if (!same(theirs, own)) say("limit", { zoom: { [name]: theirs }, document: { [name]: own } });
  }
  if (zoom.deprecated !== undefined && zoom.deprecated !== (ours.deprecated ?? false)) {
    say("deprecated", { zoom: zoom.deprecated, document: ours.deprecated ?? false });
  }
  if (zoom.items !== undefined && ours.items !== undefined) {
    compareShapes(zoom.items, ours.items, note, `${field}[]`);
  }
  const path = (name: string) => (field === "" ? name : `${field}.${name}`);
  for (const [name, child] of zoom.fields) {
    const own = ours.fields.get(name);
    if (own === undefined) {
      say("field", { field: path(name), zoom: child.type });
      continue;
    }
    const isBeyond = own.beyond === "field" || own.beyond?.required !== undefined;
    if (child.isRequired !== own.isRequired && (child.isRequired || !isBeyond)) {
      say("required", { field: path(name), zoom: child.isRequired, document: own.isRequired });
    }
    compareShapes(child, own, note, path(name));
  }
  for (const [name, own] of ours.fields) {
    if (!zoom.fields.has(name) && own.beyond !== "field") say("field", { field: path(name), document: own.type });
  }
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** In any order. Values that `x-beyond-upstream` covers may be missing at Zoom. */
function sameValues(zoom: Json[] | undefined, { enum: values = [], beyond }: Shape): boolean {
  const [theirs, own] = [zoom ?? [], values].map((list) => new Set(list.map((value) => JSON.stringify(value))));
  const isCovered = (value: string) => {
    if (beyond === undefined || beyond === "field") return beyond === "field";
    const { values: some } = beyond;
    return beyond.enum !== undefined && (!Array.isArray(some) || some.some((one) => JSON.stringify(one) === value));
  };
  const lacks = [...(theirs ?? [])].some((value) => !own?.has(value));
  const adds = [...(own ?? [])].some((value) => !theirs?.has(value) && !isCovered(value));
  return !lacks && !adds;
}
