import type {
  Example,
  Json,
  JsonObject,
  MediaType,
  OpenApiDocument,
  Operation,
  Response,
  Schema,
} from "../document/types.js";
import { resolve } from "../document/walk.js";
import { bodyFields } from "./fields.js";
import { exampleOf, fence, page, prose, table } from "./markdown.js";

const ERROR = "#/components/schemas/Error";

/** The successful responses of an operation. */
export function successes(document: OpenApiDocument, operation: Operation): string {
  const sections = responsesOf(document, operation).flatMap(({ status, response, media }) => {
    const schema = media === undefined ? undefined : dataSchema(media.schema);
    // Two operations report errors with a 200.
    if (!status.startsWith("2") || (media !== undefined && schema === undefined)) return [];
    return page(
      `## Response ${status}`,
      prose(response.description),
      schema && `${typeName(schema)}${bodyFields(document, schema)}`,
      ...examplesOf(document, media).flatMap(([name, value]) => (isError(value) ? [] : exampleOf(name, value))),
    );
  });
  return page(...sections);
}

/** What the call returns, as the document's first example has it. */
export function firstResponse(document: OpenApiDocument, operation: Operation): string | undefined {
  const examples = responsesOf(document, operation).flatMap(({ status, media }) =>
    status.startsWith("2") ? examplesOf(document, media).filter(([, value]) => !isError(value)) : [],
  );
  return examples[0] && page("It returns:", fence("json", JSON.stringify(examples[0][1], null, 2)));
}

/** Every documented error, with the name of its example, which the mock accepts. */
export function errors(document: OpenApiDocument, operation: Operation): string {
  const rows = responsesOf(document, operation).flatMap(({ status, response, media }) => {
    const when = prose(response.description);
    const examples = examplesOf(document, media).filter(([, value]) => isError(value));
    return examples.map(([name, value]) => {
      const { code, message } = value as JsonObject;
      const cell = `**${status}**, code \`${code}\`<br>\`${name}\``;
      return [cell, `${when}<br>Zoom's message: ${prose(String(message))}`];
    });
  });
  return page(
    "## Errors",
    "The error's `hint` says [what to do](../guides/errors.md#common-error-codes). The name is for the mock.",
    table(["Status and code", "Meaning"], rows),
  );
}

function responsesOf(document: OpenApiDocument, { responses }: Operation) {
  return Object.entries(responses).map(([status, node]) => {
    const response = resolve<Response>(document, node);
    return { status, response, media: response.content?.["application/json"] };
  });
}

export function examplesOf(document: OpenApiDocument, media: MediaType | undefined): [string, Json][] {
  return Object.entries(media?.examples ?? {}).map(([name, node]) => [name, resolve<Example>(document, node).value]);
}

function isError(value: Json): boolean {
  return typeof value === "object" && value !== null && "code" in value && "message" in value;
}

/** The schema of the data, if a response can also be an error. */
function dataSchema(schema: Schema): Schema | undefined {
  const variants = (schema["anyOf"] ?? [schema]) as Schema[];
  return variants.find(({ $ref }) => $ref !== ERROR);
}

/** The name of the TypeScript type, which is the name of the schema. */
export function typeName(schema: Schema): string {
  const { $ref } = (schema["items"] ?? schema) as Schema;
  if (typeof $ref !== "string") return "";
  return `Type \`${$ref.slice($ref.lastIndexOf("/") + 1)}${"items" in schema ? "[]" : ""}\`\n\n`;
}
