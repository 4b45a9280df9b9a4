import type { OpenApiDocument, Operation, Parameter, Reference, Response } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";
import { factsIn } from "./facts.js";
import type { ApiOperation, Meta, Shape } from "./model.js";
import { newShape } from "./model.js";
import { RenderingError } from "./rendering-error.js";
import { shapeOf } from "./shape.js";

/** What Zoom's own OpenAPI documents have: facts about an operation are in its description. */
type TheirOperation = Operation & { deprecated?: boolean };

/** Reads an OpenAPI document that Zoom publishes, of version 3.0 or 3.1. */
export function readOpenApi(text: string): { operations: ApiOperation[]; meta: Meta } {
  let document: OpenApiDocument & { info?: { version?: string }; servers?: { url: string }[] };
  try {
    document = JSON.parse(text);
  } catch {
    throw new RenderingError("It is not JSON. Was it cut off?");
  }
  if (typeof document.paths !== "object")
    throw new RenderingError("It is JSON, but no OpenAPI document: it has no paths.");
  const meta = { version: document.info?.version, servers: document.servers?.map(({ url }) => url) };
  const asPaths = Object.fromEntries(Object.entries(document.webhooks ?? {}));
  const all = { ...document, paths: { ...document.paths, ...asPaths } } as OpenApiDocument;
  return { operations: operationsOf(all).map((at) => readOperation(all, at)), meta };
}

function readOperation(
  document: OpenApiDocument,
  { method, path, operation, parameters }: ReturnType<typeof operationsOf>[number],
): ApiOperation {
  const { summary, description = "", deprecated = false, tags } = operation as TheirOperation;
  const request = operation.requestBody?.content["application/json"]?.schema;
  return {
    name: `${method} ${path}`,
    summary: summary.trim(),
    ...factsIn(description),
    deprecated,
    ...(tags?.[0] === undefined ? {} : { tag: slug(tags[0]) }),
    parameters: parametersOf(document, parameters),
    ...(request === undefined ? {} : { request: shapeOf(document, request) }),
    responses: new Map(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        readResponse(document, status, response),
      ]),
    ),
  };
}

/** As an object whose fields are the parameters. A shared one names its component. */
export function parametersOf(document: OpenApiDocument, parameters: Parameter[]): Shape {
  const shape = newShape("object");
  const shared = Object.entries(document.components?.["parameters"] ?? {});
  for (const parameter of parameters) {
    const { name, required = false, schema } = parameter;
    const [key] = shared.find(([, component]) => (component as unknown) === parameter) ?? [];
    shape.fields.set(name, shapeOf(document, schema, required, key && `parameters/${key}`));
  }
  return shape;
}

function readResponse(document: OpenApiDocument, status: string, node: Response | Reference) {
  const { description, content } = resolve<Response>(document, node);
  const schema = content?.["application/json"]?.schema;
  const isData = schema !== undefined && status.startsWith("2");
  return { ...codesIn(description), ...(isData ? { body: shapeOf(document, schema) } : {}) };
}

const codesIn = (description: string) => ({
  codes: [...description.matchAll(/Error Code\W{1,20}(\d+)/gi)].map((match) => Number(match[1])),
});

/** As in the addresses of Zoom's pages. */
export const slug = (tag: string) => tag.trim().toLowerCase().replace(/\s+/g, "-");
