import type { Example, Json, JsonObject, OpenApiDocument, Reference, Response, Schema } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";
import type { Answer, ApiOperation, Shape } from "./model.js";
import { newShape } from "./model.js";

const ERROR = "#/components/schemas/Error";

/** Reads our document into what the rendering is compared with. Its query parameters are no part of the rendering. */
export function readDocument(document: OpenApiDocument): ApiOperation[] {
  return operationsOf(document).map(({ method, path, operation }) => {
    const request = operation.requestBody?.content["application/json"]?.schema;
    const answers = Object.entries(operation.responses).filter(([status]) => status !== "default");
    return {
      name: `${method} ${path}`,
      operationId: operation.operationId,
      summary: operation.summary,
      label: operation["x-rate-limit-label"],
      isBeta: operation["x-beta"] ?? false,
      isInGovCluster: operation["x-gov-cluster"] ?? true,
      ...(request === undefined ? {} : { request: shapeOf(document, request) }),
      answers: new Map(answers.map(([status, answer]) => [status, readAnswer(document, answer)])),
    };
  });
}

function readAnswer(document: OpenApiDocument, answer: Response | Reference): Answer {
  const response = resolve<Response>(document, answer);
  const media = response.content?.["application/json"];
  // Examples of errors that Zoom documents for the operation are named `error-…`; the linter sees to it.
  const codes = Object.entries(media?.examples ?? {})
    .filter(([name]) => name.startsWith("error-"))
    .map(([, example]) => Number((resolve<Example>(document, example).value as JsonObject)["code"]));
  // The rendering shows no bodies of errors.
  const isError = media === undefined || media.schema["$ref"] === ERROR;
  return {
    codes,
    isBeyond: "x-beyond-upstream" in response,
    ...("$ref" in answer ? { component: componentOf(answer.$ref) } : {}),
    ...(isError ? {} : { body: shapeOf(document, media.schema) }),
  };
}

function shapeOf(document: OpenApiDocument, schema: Schema, isRequired = false, within?: string): Shape {
  const { $ref, ...beside } = schema;
  if (typeof $ref === "string") {
    const target = resolve<Schema>(document, { $ref });
    return shapeOf(document, { ...target, ...beside }, isRequired, componentOf($ref));
  }
  const alternative = ((schema["anyOf"] ?? []) as Schema[]).find((candidate) => candidate["$ref"] !== ERROR);
  if (alternative !== undefined) {
    // Enumerations of answers are kept open: [the values, their type]. The values are what Zoom documents.
    const { anyOf: _, ...beside } = schema;
    return shapeOf(document, { ...alternative, ...beside }, isRequired, within);
  }
  const shape: Shape = { ...newShape(String(schema["type"]), isRequired), ...beyondOf(schema) };
  if (within !== undefined) shape.component = within;
  if (schema["format"] !== undefined) shape.format = String(schema["format"]);
  if (schema["enum"] !== undefined) shape.enum = schema["enum"] as Json[];
  if (schema["default"] !== undefined) shape.default = schema["default"];
  if (schema["items"] !== undefined) shape.items = shapeOf(document, schema["items"] as Schema, false, within);
  const required = (schema["required"] ?? []) as string[];
  for (const [name, child] of Object.entries((schema["properties"] ?? {}) as JsonObject)) {
    shape.fields.set(name, shapeOf(document, child as Schema, required.includes(name), within));
  }
  return shape;
}

/** Beside an enumeration or a pattern, the mark accounts for that, else for the field as a whole. */
function beyondOf(schema: Schema): Pick<Shape, "beyond"> {
  if (!("x-beyond-upstream" in schema)) return {};
  const isAboutValues = ["enum", "pattern"].some((word) => word in schema);
  return { beyond: isAboutValues ? "values" : "field" };
}

function componentOf($ref: string): string {
  return $ref.slice("#/components/".length);
}
