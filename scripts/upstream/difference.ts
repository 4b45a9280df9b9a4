import type { Json } from "../document/types.js";

export type Kind =
  | "operation"
  | "summary"
  | "label"
  | "beta"
  | "gov-cluster"
  | "status"
  | "code"
  | "body"
  | "field"
  | "type"
  | "format"
  | "enum"
  | "default"
  | "required";

/** One fact that Zoom's rendering and our document state differently. */
export interface Difference {
  /** Method and path. */
  operation: string;
  operationId: string | null;
  /** `request`, a status, or null where it is about the operation as a whole. */
  part: string | null;
  /** As in `sessions[].id`; null where it is about no single field. */
  field: string | null;
  kind: Kind;
  /** What Zoom states; null where it states nothing. Of a field its type, of a code each time it is listed. */
  zoom: Json;
  /** The same of the document. */
  document: Json;
  /** The component of the document that holds it, as in `schemas/SessionList`; null where it is in the operation. */
  component: string | null;
}

/** Notes a difference; what is left out is null. */
export type Note = (kind: Kind, facts: Partial<Difference>) => void;
