import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Response as Answer, Json, JsonObject, Parameter } from "../../scripts/document/types.js";
import { type OperationAt, operationsOf, resolve } from "../../scripts/document/walk.js";
import { document } from "./document.js";

const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true } });
formats.default(ajv);
ajv.addSchema({ ...document, $id: "document" });
ajv.addSchema({ ...(closed(document as unknown as Json) as object), $id: "closed" });

export interface Exchange {
  method: string;
  /** With the path as it is sent, below the base URL. */
  url: URL;
  requestBody: string | undefined;
  status: number;
  responseBody: string;
}

/**
 * What an exchange holds that the document doesn't have, by a validator of its own: Prism forgives.
 *
 * @param fields `closed`: a response may have no field that the document does not know.
 */
export function validateExchange(
  { method, url, requestBody, status, responseBody }: Exchange,
  fields: "open" | "closed" = "open",
): string[] {
  const at = operationsOf(document).find(
    (candidate) => candidate.method === method && matches(candidate.path, url.pathname),
  );
  if (at === undefined) return [`${method} ${url.pathname} is no operation`];
  const { responses } = at.operation;
  const answer = responses[String(status)] ?? (status >= 500 ? responses["5XX"] : undefined);
  const body = at.operation.requestBody?.content["application/json"];
  return [
    ...parameterProblems(at, url),
    ...(requestBody === undefined ? [] : check("request", body?.schema ?? false, JSON.parse(requestBody))),
    ...(requestBody === undefined && at.operation.requestBody?.required ? ["request: the body is missing"] : []),
    ...responseProblems(
      answer === undefined ? undefined : resolve<Answer>(document, answer),
      status,
      responseBody,
      fields,
    ),
  ];
}

/** What an event holds that the document doesn't have, unknown fields included. */
export function validateEvent(event: { event: string }): string[] {
  const webhook = document.webhooks?.[event.event];
  const schema = webhook?.post?.requestBody?.content["application/json"]?.schema;
  return check(event.event, schema ?? false, event as Json, "closed");
}

/** A copy in which no object may have fields beyond its properties. */
function closed(node: Json): Json {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value as Json)]));
  const isSchema = typeof node["properties"] === "object" && (node["type"] === "object" || node["type"] === undefined);
  return isSchema && !("additionalProperties" in node) ? { ...copy, additionalProperties: false } : copy;
}

function matches(template: string, pathname: string): boolean {
  const [parts, segments] = [template.split("/"), pathname.split("/")];
  return (
    parts.length === segments.length && parts.every((part, index) => part.startsWith("{") || part === segments[index])
  );
}

function parameterProblems({ path, parameters }: OperationAt, url: URL): string[] {
  const segments = url.pathname.split("/");
  const problems = parameters.flatMap((parameter) => {
    const { name, in: place, required, schema } = parameter;
    const index = path.split("/").indexOf(`{${name}}`);
    const value = place === "path" ? decodeURIComponent(segments[index] ?? "") : url.searchParams.get(name);
    if (value === null) return required ? [`query.${name} is missing`] : [];
    // Zoom decodes IDs twice: after one decoding, they are still encoded.
    if (place === "path" && !/^(?:[\w.~!'()*-]|%[0-9A-F]{2})+$/i.test(value))
      return [`path.${name} is not encoded twice`];
    return check(`${place}.${name}`, schema, parsed(value, parameter));
  });
  const known = new Set(parameters.map((parameter) => parameter.name));
  return [
    ...problems,
    ...[...url.searchParams.keys()].filter((name) => !known.has(name)).map((name) => `query.${name} is unknown`),
  ];
}

/** A URL knows only text: a number is one where the schema wants one. */
function parsed(value: string, { schema }: Parameter): Json {
  if (schema["type"] === "integer" && /^-?\d+$/.test(value)) return Number(value);
  return schema["type"] === "boolean" && /^(?:true|false)$/.test(value) ? value === "true" : value;
}

function responseProblems(
  answer: Answer | undefined,
  status: number,
  text: string,
  fields: "open" | "closed",
): string[] {
  if (answer === undefined) return [`status ${status} is not documented`];
  const schema = answer.content?.["application/json"]?.schema;
  if (schema === undefined) return text === "" ? [] : [`response ${status}: there is a body, and none is documented`];
  return text === ""
    ? [`response ${status}: the body is missing`]
    : check(`response ${status}`, schema, JSON.parse(text), fields);
}

const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

function check(where: string, schema: JsonObject | false, value: Json, fields: "open" | "closed" = "open"): string[] {
  if (schema === false) return [`${where}: none is documented`];
  // References within the document are seen from its root.
  const key = JSON.stringify(fields === "closed" ? closed(schema as Json) : schema).replaceAll(
    '"#/',
    `"${fields === "closed" ? "closed" : "document"}#/`,
  );
  const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key));
  compiled.set(key, validate);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${where}${instancePath} ${message} ${params["additionalProperty"] ?? ""}`.trim(),
  );
}
