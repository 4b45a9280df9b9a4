import type { Json } from "../document/types.js";

/** What the two sides can be compared by: Zoom's rendering and our document are both read into this. */
export interface ApiOperation {
  /** Method and path: `GET /videosdk/sessions`. */
  name: string;
  /** Ours only; the rendering has none. */
  operationId?: string;
  summary: string;
  label: string;
  isBeta: boolean;
  isInGovCluster: boolean;
  request?: Shape;
  answers: Map<string, Answer>;
}

export interface Answer {
  body?: Shape;
  /** Codes of errors, one for each meaning: the same code can have several. */
  codes: number[];
  /** Ours only: it goes beyond the reference on purpose. */
  isBeyond?: boolean;
  /** Ours only: the component it is written in, as in `responses/NotFound`. */
  component?: string;
}

export interface Shape {
  type: string;
  format?: string;
  enum?: Json[];
  default?: Json;
  /** Of a field: whether the object that holds it requires it. */
  isRequired: boolean;
  fields: Map<string, Shape>;
  items?: Shape;
  /** Ours only: what `x-beyond-upstream` accounts for. */
  beyond?: "field" | "values";
  /** Ours only: the component it is written in, as in `schemas/SessionList`. */
  component?: string;
}

export function newShape(type: string, isRequired = false): Shape {
  return { type, isRequired, fields: new Map() };
}
