import type { Example, Json, JsonObject, OpenApiDocument, Reference, Response, Schema } from "../document/types.js";
import { openEnum, operationsOf, resolve } from "../document/walk.js";
import { type ApiOperation, type ApiResponse, newShape, type Shape } from "./model.js";

const ERROR = "#/components/schemas/Error";

/** Reads our document into the model, without query parameters: the rendering has none. */
export function readDocument(document: OpenApiDocument): ApiOperation[] {
  return operationsOf(document).map(({ method, path, operation }) => {
    const request = operation.requestBody?.content["application/json"]?.schema;
    const responses = Object.entries(operation.responses).filter(([status]) => status !== "5XX");
    return {
      name: `${method} ${path}`,
      operationId: operation.operationId,
      summary: operation.summary,
      label: operation["x-rate-limit-label"],
      isBeta: operation["x-beta"] ?? false,
      isInGovCluster: operation["x-gov-cluster"] ?? true,
      ...(request === undefined ? {} : { request: shapeOf(document, request) }),
      responses: new Map(responses.map(([status, response]) => [status, readResponse(document, response)])),
    };
  });
}

function readResponse(document: OpenApiDocument, node: Response | Reference): ApiResponse {
  const response = resolve<Response>(document, node);
  const media = response.content?.["application/json"];
  // The linter checks that errors documented by Zoom have examples named `error-…`.
  const codes = Object.entries(media?.examples ?? {})
    .filter(([name]) => name.startsWith("error-"))
    .map(([, example]) => Number((resolve<Example>(document, example).value as JsonObject)["code"]));
  // The rendering does not describe error bodies.
  const isError = media === undefined || media.schema["$ref"] === ERROR;
  return {
    codes,
    isBeyond: "x-beyond-upstream" in response,
    ...("$ref" in node ? { component: componentOf(node.$ref) } : {}),
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
  if (alternative !== undefined) return shapeOf(document, alternative, isRequired, within);
  const shape = newShape(String(schema["type"]), isRequired);
  const beyond = schema["x-beyond-upstream"];
  if (beyond !== undefined) shape.beyond = typeof beyond === "string" ? "field" : (beyond as JsonObject);
  if (within !== undefined) shape.component = within;
  if (schema["format"] !== undefined) shape.format = String(schema["format"]);
  const values = openEnum(schema)?.enum ?? (schema["enum"] as Json[] | undefined);
  if (values !== undefined) shape.enum = values;
  if (schema["default"] !== undefined) shape.default = schema["default"];
  if (schema["items"] !== undefined) shape.items = shapeOf(document, schema["items"] as Schema, false, within);
  const required = (schema["required"] ?? []) as string[];
  for (const [name, child] of Object.entries((schema["properties"] ?? {}) as JsonObject)) {
    shape.fields.set(name, shapeOf(document, child as Schema, required.includes(name), within));
  }
  return shape;
}

function componentOf($ref: string): string {
  return $ref.slice("#/components/".length);
}
