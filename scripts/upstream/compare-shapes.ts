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
  const values = comparedValues(zoom.enum ?? [], ours);
  if (!sameValues(zoom.enum ?? [], values)) {
    say("enum", { zoom: zoom.enum ?? null, document: values.length > 0 ? values : null });
  }
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

/** The document's values, without those that `x-beyond-upstream` covers and Zoom doesn't list. */
function comparedValues(zoom: Json[], { enum: values = [], beyond }: Shape): Json[] {
  const isListed = among(zoom);
  return values.filter((value) => {
    if (isListed(value) || beyond === undefined) return true;
    if (beyond === "field") return false;
    const { values: some } = beyond;
    return beyond.enum === undefined || (Array.isArray(some) && !among(some)(value));
  });
}

/** In any order. */
const sameValues = (zoom: Json[], own: Json[]) => zoom.every(among(own)) && own.every(among(zoom));

function among(values: readonly Json[]): (value: Json) => boolean {
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return (value) => texts.has(JSON.stringify(value));
}
