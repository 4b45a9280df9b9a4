import type { OperationId } from "../../generated/operations.js";
import type { operations } from "../../generated/schema.js";
import type { Example, Json, Parameter } from "../../scripts/document/types.js";
import { operationsOf, resolve } from "../../scripts/document/walk.js";
import { document, operationAt } from "./document.js";

type Query<Id extends OperationId> = NonNullable<operations[Id]["parameters"]["query"]>;
type Body<Id extends OperationId> =
  NonNullable<operations[Id]["requestBody"]> extends { content: { "application/json": infer Data } } ? Data : never;

/** An example of every query parameter of an operation. Its type is made from the same document. */
export function exampleQuery<Id extends OperationId>(id: Id): Query<Id> {
  const inQuery = operationAt(id).parameters.filter((parameter) => parameter.in === "query");
  const examples = inQuery.map(({ name, schema }) => [name, (schema["examples"] as Json[])[0]]);
  // A page token would ask for a page in the middle.
  return Object.fromEntries(examples.filter(([name]) => name !== "next_page_token")) as unknown as Query<Id>;
}

/** The first example of an operation's body. */
export function exampleBody<Id extends OperationId>(id: Id): Body<Id> {
  const examples = operationAt(id).operation.requestBody?.content["application/json"]?.examples;
  return firstOf(id, examples) as unknown as Body<Id>;
}

/** An id of each kind that paths have. */
export interface Ids {
  sessionId: string;
  userId: string;
  recordingId: string;
  streamId: string;
  storageLocationId: string;
}

export const exampleIds: Ids = {
  sessionId: exampleId("sessionId"),
  userId: exampleId("userId"),
  recordingId: exampleId("recordingId"),
  streamId: exampleId("streamId"),
  storageLocationId: exampleId("storageLocationId"),
};

/** An id as users have it, not encoded: in the document it is encoded once, as it stands in a URL. */
function exampleId(name: keyof Ids): string {
  const inPath = operationsOf(document)
    .flatMap(({ parameters }) => parameters)
    .find((parameter) => parameter.in === "path" && parameter.name === name);
  return decodeURIComponent(firstOf(name, inPath?.examples) as string);
}

function firstOf(of: string, examples: Parameter["examples"]): Json {
  const [first] = Object.values(examples ?? {});
  if (first === undefined) throw new Error(`the document has no example for ${of}`);
  return resolve<Example>(document, first).value;
}
