import type { Json } from "../document/types.js";

/** Zoom's rendering and our document are both read into this model to be compared. */
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
  /** By status. */
  responses: Map<string, ApiResponse>;
}

export interface ApiResponse {
  body?: Shape;
  /** Error codes, repeated once per meaning: the same code can have several. */
  codes: number[];
  /** Ours only: it intentionally goes beyond the reference. */
  isBeyond?: boolean;
  /** Ours only: the component that defines it, such as `responses/NotFound`. */
  component?: string;
}

export interface Shape {
  type: string;
  format?: string;
  enum?: Json[];
  default?: Json;
  /** Of a field: whether its object requires it. */
  isRequired: boolean;
  fields: Map<string, Shape>;
  items?: Shape;
  /** Ours only: `x-beyond-upstream`, which covers the whole field or the keywords that it lists with a reason each. */
  beyond?: "field" | { required?: Json; enum?: Json; values?: Json };
  /** Ours only: the component that defines it, such as `schemas/SessionList`. */
  component?: string;
}

export function newShape(type: string, isRequired = false): Shape {
  return { type, isRequired, fields: new Map() };
}
