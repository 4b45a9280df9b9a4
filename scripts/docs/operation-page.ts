import type { MediaType, OpenApiDocument, Operation, Parameter } from "../document/types.js";
import type { OperationAt } from "../document/walk.js";
import { callExamples } from "./call-examples.js";
import { bodyFields, fieldList } from "./fields.js";
import { exampleOf, page, prose } from "./markdown.js";
import { errors, examplesOf, firstResponse, successes, typeName } from "./responses.js";

const RETRIES: Record<string, string> = {
  safe: "only reads; retried after transient failures",
  idempotent: "idempotent; retried after transient failures",
  unsafe: "retried only if Zoom did not execute the request",
};
const WINDOWS: Record<string, string> = { P1M: "a month", P7D: "seven days" };
/** The same on every page. */
const ON_IDS = "Pass IDs as Zoom returned them: the client [double-encodes](../guides/sessions.md#session-ids) them.";

/** The page of an operation. `call` is the client call. */
export function operationPage(document: OpenApiDocument, at: OperationAt, call: string): string {
  const { method, path, operation, parameters } = at;
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(asPassed);
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  return page(
    `# ${operation.summary}`,
    prose(operation.description ?? ""),
    callExamples(document, at, call),
    firstResponse(document, operation),
    facts(method, path, operation, call),
    inPath.length > 0 ? page("## Path", ON_IDS, parameterList(document, inPath)) : undefined,
    inQuery.length > 0 ? page("## Query", parameterList(document, inQuery)) : undefined,
    bodyOf(document, operation),
    successes(document, operation),
    errors(document, operation),
  );
}

/** As callers pass it: the document describes the encoded ID. */
function asPassed(parameter: Parameter): Parameter {
  const description = (parameter.description ?? "").replace(/ IDs must be percent-encoded.*/s, "");
  return { ...parameter, description, schema: { type: "string" } };
}

function parameterList(document: OpenApiDocument, parameters: Parameter[]): string {
  const fields = parameters.map(({ name, required = false, description = "", schema }) => ({
    name,
    schema: { description, ...schema },
    isRequired: required,
  }));
  return fieldList(document, fields);
}

function facts(method: string, path: string, operation: Operation, call: string): string {
  const { "x-rate-limit-label": label, "x-retry": retry, "x-pagination": paging } = operation;
  const window = paging?.window === undefined ? "" : `; ranges longer than ${WINDOWS[paging.window]} are split`;
  return [
    `- Call: \`zoom.${call}\``,
    `- Request: \`${method} ${path}\``,
    `- Operation ID: \`${operation.operationId}\``,
    `- [Rate limit label](../guides/rate-limits.md): ${label}`,
    `- [Retries](../guides/retries-and-timeouts.md#what-is-retried): ${RETRIES[retry]}`,
    ...(paging === undefined
      ? []
      : [`- Paginated: await it for the first page, iterate over it for all \`${paging.items}\`${window}`]),
    ...(operation["x-beta"] ? ["- Beta"] : []),
    ...(operation["x-gov-cluster"] === false ? ["- Not available in the Gov cluster"] : []),
  ].join("\n");
}

function bodyOf(document: OpenApiDocument, { requestBody }: Operation): string | undefined {
  const media: MediaType | undefined = requestBody?.content["application/json"];
  if (media === undefined) return undefined;
  const examples = examplesOf(document, media).map(([name, value]) => exampleOf(name, value));
  return page("## Body", `${typeName(media.schema)}${bodyFields(document, media.schema)}`, ...examples);
}
