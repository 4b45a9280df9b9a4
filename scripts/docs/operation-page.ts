import type { MediaType, OpenApiDocument, Operation, Parameter } from "../document/types.js";
import type { OperationAt } from "../document/walk.js";
import { fieldRows, fieldTable } from "./fields.js";
import { exampleOf, page, prose } from "./markdown.js";
import { errors, examplesOf, successes, typeName } from "./responses.js";

const RETRIES: Record<string, string> = {
  safe: "it only reads, and is sent again after failures",
  idempotent: "twice is as good as once, and it is sent again after failures",
  unsafe: "sent again only where it was not carried out",
};
const WINDOWS: Record<string, string> = { P1M: "a month", P7D: "seven days" };
const DOUBLE_ENCODED = "Pass ids to the client as Zoom gave them: it double-encodes them.";

/** The page of an operation; `call` is how the client makes it. */
export function operationPage(
  document: OpenApiDocument,
  { method, path, operation, parameters }: OperationAt,
  call: string,
): string {
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(asGiven);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  return page(
    `# ${operation.summary}`,
    prose(operation.description ?? ""),
    facts(method, path, operation, call),
    inPath.length > 0 ? page("## Path", DOUBLE_ENCODED, parameterTable(document, inPath)) : undefined,
    inQuery.length > 0 ? page("## Query", parameterTable(document, inQuery)) : undefined,
    bodyOf(document, operation),
    successes(document, operation),
    errors(document, operation),
  );
}

/** As callers give it: the document's bounds of an id are those of its encoded form. */
function asGiven(parameter: Parameter): Parameter {
  return { ...parameter, schema: { type: "string" } };
}

function parameterTable(document: OpenApiDocument, parameters: Parameter[]): string {
  const fields = parameters.map(({ name, required = false, description = "", schema }) => ({
    path: name,
    schema: { description, ...schema },
    isRequired: required,
  }));
  return fieldRows(document, fields);
}

function facts(method: string, path: string, operation: Operation, call: string): string {
  const { "x-rate-limit-label": label, "x-retry": retry, "x-pagination": paging } = operation;
  const window = paging?.window === undefined ? "" : `; ranges beyond ${WINDOWS[paging.window]} are split`;
  return [
    `- Call: \`zoom.${call}\``,
    `- Request: \`${method} ${path}\``,
    `- Operation id: \`${operation.operationId}\``,
    `- [Rate label](../guides/rate-limits.md): ${label}`,
    `- [Retries](../guides/errors-and-retries.md): ${RETRIES[retry]}`,
    ...(paging === undefined
      ? []
      : [`- Paged: await it for the first page, iterate it for all \`${paging.items}\`${window}`]),
    ...(operation["x-beta"] ? ["- Beta"] : []),
    ...(operation["x-gov-cluster"] === false ? ["- Not on the Gov cluster"] : []),
  ].join("\n");
}

function bodyOf(document: OpenApiDocument, { requestBody }: Operation): string | undefined {
  const media: MediaType | undefined = requestBody?.content["application/json"];
  if (media === undefined) return undefined;
  const examples = examplesOf(document, media).map(([name, value]) => exampleOf(name, value));
  return page("## Body", `${typeName(media.schema)}${fieldTable(document, media.schema)}`, ...examples);
}
