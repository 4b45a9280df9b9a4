import type { Example, JsonObject, OpenApiDocument, Reference, Response } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";
import type { ApiOperation, ApiResponse, Meta } from "./model.js";
import { parametersOf } from "./read-openapi.js";
import { componentOf, shapeOf } from "./shape.js";

const ERROR = "#/components/schemas/Error";

type OurDocument = OpenApiDocument & { info?: { version: string }; servers?: { url: string }[] };

/** Version and servers of our document. */
export function readMeta({ info, servers }: OurDocument): Meta {
  return { version: info?.version, servers: servers?.map(({ url }) => url) };
}

/** Our webhooks with the page that describes them: `video-sdk` or `rtms`. Those that Zoom only names are on none. */
export function readEvents(document: OpenApiDocument, page: string): ApiOperation[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, { post }]) => {
    const schema = post.requestBody.content["application/json"]?.schema;
    if (!post.externalDocs?.url.includes(`/${page}/`) || schema === undefined) return [];
    const { operationId = "", summary = "" } = post;
    const unstated = { label: "", isBeta: false, isInGovCluster: true, responses: new Map() };
    return [{ name, operationId, summary, ...unstated, request: shapeOf(document, schema) }];
  });
}

/** Reads the operations of our document into the model. */
export function readDocument(document: OpenApiDocument): ApiOperation[] {
  return operationsOf(document).map(({ method, path, operation, parameters }) => {
    const request = operation.requestBody?.content["application/json"]?.schema;
    const responses = Object.entries(operation.responses).filter(([status]) => status !== "5XX");
    return {
      name: `${method} ${path}`,
      operationId: operation.operationId,
      summary: operation.summary,
      label: operation["x-rate-limit-label"],
      isBeta: operation["x-beta"] ?? false,
      isInGovCluster: operation["x-gov-cluster"] ?? true,
      deprecated: operation.deprecated ?? false,
      tag: /#tag\/([^/]+)/.exec(operation.externalDocs?.url ?? "")?.[1],
      parameters: parametersOf(document, parameters),
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
