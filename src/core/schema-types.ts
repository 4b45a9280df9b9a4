import type { components, operations } from "../../generated/schema.js";

/** The document's objects, by name. */
export type Schemas = components["schemas"];
/** What an operation takes in its query. */
export type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;
