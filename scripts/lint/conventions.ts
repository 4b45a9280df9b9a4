import type { JsonObject, OpenApiDocument, Response, Schema } from "../document/types.js";
import { eachSchema, type OperationAt, operationsOf, resolve } from "../document/walk.js";
import { checkWebhooks } from "./webhooks.js";

const LABELS = ["LIGHT", "MEDIUM", "HEAVY", "RESOURCE-INTENSIVE"];
const RETRY_OF_METHOD: Record<string, string> = {
  GET: "safe",
  PUT: "idempotent",
  DELETE: "idempotent",
  POST: "unsafe",
  PATCH: "unsafe",
};

/** What the generator, the client and Prism rely on, beyond what OpenAPI demands. */
export function checkConventions(document: OpenApiDocument): string[] {
  const problems: string[] = [];
  const text = JSON.stringify(document);
  for (const word of ["allOf", "discriminator"]) {
    if (text.includes(`"${word}":`)) problems.push(`document: uses ${word}, which openapi-typescript handles badly`);
  }
  problems.push(...checkWebhooks(document));
  for (const at of operationsOf(document)) {
    const { operation, method, path } = at;
    if (!operation.operationId) problems.push(`${method} ${path}: operationId is missing`);
    const say = (what: string) => problems.push(`${operation.operationId}: ${what}`);
    if (!LABELS.includes(operation["x-rate-limit-label"])) say("x-rate-limit-label is missing or unknown");
    if (operation["x-retry"] !== RETRY_OF_METHOD[method]) say(`x-retry of a ${method} is ${RETRY_OF_METHOD[method]}`);
    for (const status of ["401", "429", "default"]) {
      if (!(status in operation.responses)) say(`lacks the answer ${status}`);
    }
    checkErrorExamples(document, at, say);
    checkPaging(document, at, say);
    checkEnumerations(document, at, say);
  }
  return problems;
}

/** `error-<code>` or `error-<code>-<meaning>`, with that code in it: generated/operations.ts is read from them. */
function checkErrorExamples(document: OpenApiDocument, { operation }: OperationAt, say: (what: string) => void): void {
  for (const [status, answer] of Object.entries(operation.responses)) {
    const examples = resolve<Response>(document, answer).content?.["application/json"]?.examples ?? {};
    for (const [name, example] of Object.entries(examples)) {
      if (!name.startsWith("error-")) continue;
      const { code } = resolve(document, example).value as { code?: number };
      if (name !== `error-${code}` && !name.startsWith(`error-${code}-`))
        say(`${status}: ${name} holds the code ${code}`);
      if (!(`error-${code}` in examples)) say(`${status}: ${name} has a suffix, but there is no error-${code}`);
    }
  }
}

/** Prism serves the first example: where that were not the last page, an iterator on the mock would never end. */
function checkPaging(
  document: OpenApiDocument,
  { operation, parameters }: OperationAt,
  say: (what: string) => void,
): void {
  const pagination = operation["x-pagination"];
  const hasToken = parameters.some((parameter) => parameter.name === "next_page_token");
  if (hasToken !== (pagination !== undefined)) say("x-pagination and the parameter next_page_token go together");
  if (pagination === undefined) return;
  const media = resolve<Response>(document, operation.responses["200"] as Response).content?.["application/json"];
  const schema = resolve<Schema>(document, media?.schema as Schema);
  const items = (schema["properties"] as JsonObject | undefined)?.[pagination.items] as Schema | undefined;
  if (items?.["type"] !== "array") say(`x-pagination: ${pagination.items} is no array of the answer`);
  const item = items?.["items"] ? resolve<Schema>(document, items["items"] as Schema) : {};
  if (pagination.id && !(pagination.id in ((item["properties"] ?? {}) as JsonObject))) {
    say(`x-pagination: an item has no ${pagination.id}`);
  }
  const [first, second] = Object.entries(media?.examples ?? {});
  const tokenOf = (example: typeof first) =>
    example && (resolve(document, example[1]).value as { next_page_token?: string }).next_page_token;
  if (first?.[0] !== "last-page" || tokenOf(first)) say("the first example is `last-page`, without a token");
  if (second?.[0] !== "first-page" || !tokenOf(second)) say("the second example is `first-page`, with a token");
  const hasRange = ["from", "to"].every((name) => parameters.some((parameter) => parameter.name === name));
  if (hasRange !== (pagination.window !== undefined))
    say("x-pagination: `window` and the parameters from, to go together");
}

/** Closed in requests, so that a mistake is found; open in answers, so that a new value breaks nobody. */
function checkEnumerations(
  document: OpenApiDocument,
  { operation, parameters }: OperationAt,
  say: (what: string) => void,
): void {
  const request = operation.requestBody?.content["application/json"]?.schema;
  const sent = [...parameters.map((parameter) => parameter.schema), ...(request ? [request] : [])];
  const received = Object.values(operation.responses).flatMap((answer) => {
    const schema = resolve<Response>(document, answer).content?.["application/json"]?.schema;
    return schema ? [schema] : [];
  });
  for (const schema of sent) {
    eachSchema(document, schema, (node) => {
      if (node["anyOf"] !== undefined) say("a request has an open enumeration");
      if (node["type"] === "object" && node["additionalProperties"] !== false) say("a request admits misspelt fields");
    });
  }
  for (const schema of received) {
    eachSchema(document, schema, (node, inAnyOf) => {
      if (node["enum"] !== undefined && !inAnyOf)
        say(`an answer has a closed enumeration: ${JSON.stringify(node["enum"])}`);
    });
  }
}
