import type { Json, JsonObject, OpenApiDocument, Response, Schema } from "../document/types.js";
import { eachSchema, type OperationAt, openEnum, operationsOf, resolve } from "../document/walk.js";
import { checkWebhooks } from "./webhooks.js";

const LABELS = ["LIGHT", "MEDIUM", "HEAVY", "RESOURCE-INTENSIVE"];
const RETRY_OF_METHOD: Record<string, string> = {
  GET: "safe",
  PUT: "idempotent",
  DELETE: "idempotent",
  POST: "unsafe",
  PATCH: "unsafe",
};

/** What the generator, the client and Prism rely on beyond OpenAPI. */
export function checkConventions(document: OpenApiDocument): string[] {
  const problems: string[] = [];
  const text = JSON.stringify(document);
  if (text.includes('"discriminator":')) {
    problems.push("document: must not use discriminator, which openapi-typescript handles badly");
  }
  problems.push(...checkWebhooks(document));
  // It becomes the comment of the type in generated/models.ts.
  for (const [name, schema] of Object.entries(document.components["schemas"] ?? {})) {
    if (!(schema as Schema)["description"]) problems.push(`schemas: ${name} needs a description`);
  }
  for (const at of operationsOf(document)) {
    const { operation, method, path } = at;
    if (!operation.operationId) problems.push(`${method} ${path}: operationId is missing`);
    const report = (problem: string) => problems.push(`${operation.operationId}: ${problem}`);
    if (!LABELS.includes(operation["x-rate-limit-label"]))
      report("x-rate-limit-label must be LIGHT, MEDIUM, HEAVY or RESOURCE-INTENSIVE");
    if (operation["x-retry"] !== RETRY_OF_METHOD[method])
      report(`x-retry of a ${method} must be ${RETRY_OF_METHOD[method]}`);
    for (const status of ["401", "429", "5XX"]) {
      if (!(status in operation.responses)) report(`response ${status} is missing`);
    }
    checkInput(document, at, report);
    checkErrorExamples(document, at, report);
    checkPaging(document, at, report);
    checkEnums(document, at, report);
  }
  return problems;
}

/** The tests call each operation with the first example of each parameter, and the mock rejects invalid input. */
function checkInput(
  document: OpenApiDocument,
  { operation, parameters }: OperationAt,
  report: (problem: string) => void,
): void {
  for (const { name, in: place, schema } of parameters) {
    if (place === "query" && !(schema["examples"] as Json[] | undefined)?.length)
      report(`${name} needs an example in \`schema.examples\``);
  }
  if (parameters.length === 0 && operation.requestBody === undefined) return;
  const rejected = operation.responses["400"] && resolve<Response>(document, operation.responses["400"]);
  if (rejected?.content?.["application/json"]?.examples?.["validation-failed"]) return;
  report(
    "response 400 lacks the example `validation-failed`: add it, or use responses.yaml#/InvalidRequest; if Zoom doesn't" +
      " list the status, mark the response with `x-beyond-upstream`",
  );
}

/** Named `error-<code>` or `error-<code>-<meaning>` after the code in them: the generator reads these. */
function checkErrorExamples(
  document: OpenApiDocument,
  { operation }: OperationAt,
  report: (problem: string) => void,
): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    const examples = resolve<Response>(document, response).content?.["application/json"]?.examples ?? {};
    for (const [name, example] of Object.entries(examples)) {
      if (!name.startsWith("error-")) continue;
      const { code } = resolve(document, example).value as { code?: number };
      if (name !== `error-${code}` && !name.startsWith(`error-${code}-`))
        report(`${status}: ${name} contains code ${code}`);
      if (!(`error-${code}` in examples)) report(`${status}: ${name} has a suffix, but error-${code} is missing`);
    }
  }
}

/** Prism serves the first example: if that were not the last page, iterating on the mock would never end. */
function checkPaging(
  document: OpenApiDocument,
  { operation, parameters }: OperationAt,
  report: (problem: string) => void,
): void {
  const pagination = operation["x-pagination"];
  const hasToken = parameters.some((parameter) => parameter.name === "next_page_token");
  if (hasToken !== (pagination !== undefined))
    report("x-pagination and the parameter next_page_token require each other");
  if (pagination === undefined) return;
  const media = resolve<Response>(document, operation.responses["200"] as Response).content?.["application/json"];
  const schema = resolve<Schema>(document, media?.schema as Schema);
  const items = (schema["properties"] as JsonObject | undefined)?.[pagination.items] as Schema | undefined;
  if (items?.["type"] !== "array") report(`x-pagination: ${pagination.items} is not an array in the response`);
  const item = items?.["items"] ? resolve<Schema>(document, items["items"] as Schema) : {};
  if (pagination.id && !(pagination.id in ((item["properties"] ?? {}) as JsonObject))) {
    report(`x-pagination: items have no ${pagination.id}`);
  }
  const [first, second] = Object.entries(media?.examples ?? {});
  const tokenOf = (example: typeof first) =>
    example && (resolve(document, example[1]).value as { next_page_token?: string }).next_page_token;
  if (first?.[0] !== "last-page" || tokenOf(first)) report("the first example must be `last-page`, without a token");
  if (second?.[0] !== "first-page" || !tokenOf(second)) report("the second example must be `first-page`, with a token");
  const hasRange = ["from", "to"].every((name) => parameters.some((parameter) => parameter.name === name));
  if (hasRange !== (pagination.window !== undefined))
    report("x-pagination: `window` and the parameters from, to require each other");
}

/** Enums are closed in requests, to catch mistakes, and open in responses, so that a new value breaks nobody. */
function checkEnums(
  document: OpenApiDocument,
  { operation, parameters }: OperationAt,
  report: (problem: string) => void,
): void {
  const request = operation.requestBody?.content["application/json"]?.schema;
  const sent = [...parameters.map((parameter) => parameter.schema), ...(request ? [request] : [])];
  const received = Object.values(operation.responses).flatMap((response) => {
    const schema = resolve<Response>(document, response).content?.["application/json"]?.schema;
    return schema ? [schema] : [];
  });
  for (const schema of sent) {
    eachSchema(document, schema, (node) => {
      // Unless nobody knows all values.
      if ((node["anyOf"] ?? node["allOf"]) !== undefined && node["x-beyond-upstream"] === undefined)
        report("a request has an open enum");
      if (node["type"] === "object" && node["additionalProperties"] !== false)
        report("a request allows misspelled fields");
    });
  }
  for (const schema of received) {
    eachSchema(document, schema, (node) => {
      if (node["enum"] !== undefined) report(`a response has a closed enum: ${JSON.stringify(node["enum"])}`);
      if (node["allOf"] !== undefined && openEnum(node) === undefined) {
        report("allOf is only for open enums: openapi-typescript handles it badly elsewhere");
      }
    });
  }
}
