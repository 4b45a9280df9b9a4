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
  | "required"
  | "limit"
  | "deprecated"
  | "tag"
  | "version"
  | "servers"
  | "changelog"
  | "unreadable";

/** One fact that Zoom's rendering and our document state differently. */
export interface Difference {
  /** Method and path. */
  operation: string;
  operationId: string | null;
  /** `request`, a status, or null if it is about the whole operation. */
  part: string | null;
  /** Such as `sessions[].id`; null if it is not about a single field. */
  field: string | null;
  kind: Kind;
  /** Zoom's value, or null. For a field its type; for a code, the code once per meaning. */
  zoom: Json;
  /** The document's value, likewise. */
  document: Json;
  /** The document's component that defines it, such as `schemas/SessionList`; null if the operation does. */
  component: string | null;
}

/** Records a difference; omitted facts are null. */
export type Note = (kind: Kind, facts: Partial<Difference>) => void;
