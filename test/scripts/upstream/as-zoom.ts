import type {
  Json,
  JsonObject,
  OpenApiDocument,
  Operation,
  Response,
  Schema,
} from "../../../scripts/document/types.js";
import { openEnum, operationsOf, resolve } from "../../../scripts/document/walk.js";
import { CODES_BEYOND } from "../../../scripts/upstream/known-differences.js";

const ERROR = "#/components/schemas/Error";

type Published = OpenApiDocument & JsonObject;

/** Our document as Zoom would publish it: without what goes beyond the reference, with facts in descriptions. */
export function asZoom(document: OpenApiDocument): Published {
  const copy = structuredClone(document) as Published;
  for (const { operation, parameters } of operationsOf(copy)) {
    describe(copy, operation);
    operation.parameters = parameters;
  }
  for (const item of Object.values(copy.paths)) delete item.parameters;
  delete copy.webhooks;
  return plain(copy) as Published;
}

/** The webhooks of a page as Zoom publishes them: each a POST whose path is the event's name. */
export function eventsAsZoom(document: OpenApiDocument, page: string): Published {
  const copy = structuredClone(document) as Published;
  const events = Object.entries(copy.webhooks ?? {}).filter(([, { post }]) =>
    post.externalDocs?.url.includes(`/${page}/`),
  );
  copy.paths = Object.fromEntries(events.map(([name, item]) => [name, item])) as unknown as OpenApiDocument["paths"];
  delete copy.webhooks;
  return plain(copy) as Published;
}

function describe(document: OpenApiDocument, operation: Operation): void {
  operation.description = [
    `What it does. **Rate Limit Label:** \`${operation["x-rate-limit-label"]}\``,
    operation["x-beta"] ? "This feature is in beta." : "",
    operation["x-gov-cluster"] === false ? "It is not supported in Gov clusters." : "",
  ].join(" ");
  operation.tags = [/#tag\/([^/]+)/.exec(operation.externalDocs?.url ?? "")?.[1]?.replaceAll("-", " ") ?? ""];
  const responses = Object.entries(operation.responses).flatMap(([status, node]) => {
    const response = resolve<Response>(document, node);
    if ("x-beyond-upstream" in response) return [];
    const media = response.content?.["application/json"];
    const codes = Object.entries(media?.examples ?? {})
      .filter(([name]) => name.startsWith("error-"))
      .map(([, example]) => (resolve(document, example).value as JsonObject)["code"] as number)
      .filter((code) => !isBeyond(operation.operationId, status, code));
    const isData = status.startsWith("2") && media !== undefined && media.schema["$ref"] !== ERROR;
    const description = codes.map((code) => `Error Code: \`${code}\` <br> What it means.`).join(" ");
    return [[status, { description, ...(isData ? { content: response.content } : {}) }] as const];
  });
  operation.responses = Object.fromEntries(responses);
}

function isBeyond(operationId: string, status: string, code: number): boolean {
  return CODES_BEYOND.some(
    (entry) => entry.status === status && entry.code === code && (entry.operationId ?? operationId) === operationId,
  );
}

/** Without what the marks cover. */
function plain(node: Json): Json {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(plain);
  const { "x-beyond-upstream": beyond, ...rest } = node as Schema;
  const marks = (typeof beyond === "object" ? beyond : {}) as JsonObject;
  const open = openEnum(rest);
  if (open !== undefined) {
    const { allOf: _, ...schema } = rest;
    return { ...(plain(schema) as JsonObject), ...withoutMarked(open.enum, marks) };
  }
  if (rest["anyOf"] !== undefined) return plain((rest["anyOf"] as Json[])[0] ?? {});
  if (marks["oneOf"] !== undefined) delete rest["oneOf"];
  if (marks["pattern"] !== undefined) delete rest["pattern"];
  const properties = rest["properties"] as Record<string, Schema> | undefined;
  if (properties !== undefined && rest["type"] === "object") {
    const markOf = (name: string) => resolveMark(properties[name]);
    rest["properties"] = Object.fromEntries(
      Object.entries(properties).filter(([name]) => typeof markOf(name) !== "string"),
    );
    const required = ((rest["required"] ?? []) as string[]).filter((name) => {
      const mark = markOf(name);
      return !(typeof mark === "object" && mark !== null && "required" in mark);
    });
    if (rest["required"] !== undefined) rest["required"] = required;
  }
  const copy = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, plain(child)]));
  if (!Array.isArray(rest["enum"])) return copy;
  const { enum: _, ...schema } = copy;
  return { ...schema, ...withoutMarked(rest["enum"], marks) };
}

let components: Record<string, JsonObject> = {};

/** References to components of which Zoom's document has nothing. */
export function useComponents(document: OpenApiDocument): void {
  components = document.components;
}

function resolveMark(schema: Schema | undefined): Json | undefined {
  const name = typeof schema?.["$ref"] === "string" ? schema["$ref"].split("/").at(-1) : undefined;
  const target = name === undefined ? schema : (components["schemas"]?.[name] as Schema | undefined);
  return target?.["x-beyond-upstream"];
}

function withoutMarked(values: Json[], { enum: reason, values: some }: JsonObject): { enum?: Json[] } {
  if (reason === undefined) return { enum: values };
  return Array.isArray(some) ? { enum: values.filter((value) => !some.includes(value)) } : {};
}
