import type { components } from "../../generated/schema.js";

type Schemas = components["schemas"];

/** Body of an error answer. */
export type ApiErrorBody = Schemas["Error"];
/** A field at fault, and what is wrong with it. */
export type ErrorField = Schemas["ErrorField"];
/** Token of the next page, which lives for 15 minutes; empty or absent on the last page. */
export type NextPageToken = Schemas["NextPageToken"];

export type * from "./recording-types.js";
export type * from "./report-types.js";
export type * from "./session-types.js";
export type * from "./stream-types.js";
