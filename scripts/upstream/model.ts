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
  /** Undefined if the source does not say. */
  deprecated?: boolean;
  /** Zoom's tag, as in the addresses of its pages. Undefined if the source does not say. */
  tag?: string | undefined;
  /** An object with a field per parameter. Undefined if the source lists none. */
  parameters?: Shape;
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
  /** Its name, if the source has it. */
  schema?: string;
  /** Bounds, by keyword; null if it has none. Without the keywords that the source does not state. */
  limits?: Record<string, Json>;
  /** Undefined if the source does not say. */
  deprecated?: boolean;
  /** Ours only: `x-beyond-upstream`, which covers the whole field or the keywords that it lists with a reason each. */
  beyond?: "field" | { required?: Json; enum?: Json; values?: Json };
  /** Ours only: the component that defines it, such as `schemas/SessionList`. */
  component?: string;
}

/** About the document as a whole. */
export interface Meta {
  version?: string | undefined;
  servers?: string[] | undefined;
}

export function newShape(type: string, isRequired = false): Shape {
  return { type, isRequired, fields: new Map() };
}
