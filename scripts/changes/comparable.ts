import {
  type Json,
  type JsonObject,
  METHODS,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Webhook,
} from "../document/types.js";
import { openEnum, resolve } from "../document/walk.js";

/** Prefix of webhook paths in a comparable document. */
export const WEBHOOK = "webhook ";

/**
 * A copy of the document that api-smart-diff 1.0.6 can compare. It treats all webhooks as one unclassified value,
 * mishandles open enums and looks for the responses of `5XX` under `5xx`.
 */
export function comparable(document: OpenApiDocument): OpenApiDocument {
  const copy = flattenOpenEnums(document as unknown as JsonObject) as unknown as OpenApiDocument;
  for (const item of Object.values(copy.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const parameters = [...(operation.parameters ?? []), ...(item.parameters ?? [])];
      operation.parameters = parameters.map((parameter) => resolve<Parameter>(copy, parameter));
      const responses = Object.entries(operation.responses);
      operation.responses = Object.fromEntries(responses.map(([status, each]) => [status.toLowerCase(), each]));
    }
    delete item.parameters;
  }
  for (const [name, item] of Object.entries(copy.webhooks ?? {})) copy.paths[WEBHOOK + name] = asResponses(copy, item);
  delete copy.webhooks;
  return copy;
}

/** Values may be added to an open enum. */
function flattenOpenEnums(node: Json): Json {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(flattenOpenEnums);
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, flattenOpenEnums(child)]));
  const { allOf: _, anyOf: __, ...rest } = copy;
  const open = openEnum(copy);
  return open === undefined ? copy : { ...rest, ...open, "x-open": true };
}

/** Users receive a webhook's body and headers, like those of a response. */
function asResponses(document: OpenApiDocument, { post }: { post: Webhook }): PathItem {
  const { requestBody, parameters = [], ...operation } = post;
  const headers = parameters.map((parameter) => {
    const { name, in: _, ...header } = resolve<Parameter>(document, parameter);
    return [name, header];
  });
  const received = { description: "", headers: Object.fromEntries(headers), content: requestBody.content };
  return { post: { ...operation, responses: { 200: received } } as unknown as Operation };
}
