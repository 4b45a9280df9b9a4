import type { OperationId } from "../../../generated/operations.js";
import { resolve } from "../../internal/document.js";
import { parseUrl } from "../../internal/platform.js";
import { findOperation, type Parameter, type Schema } from "../document.js";
import { type InvalidField, Rejection, validationFailed } from "./rejection.js";

/** Parameters that have an error of their own. */
const OWN_ERRORS: Partial<Record<OperationId, Readonly<Record<string, string>>>> = {
  listWebhookLogs: { from: "error-1503", to: "error-1503", retry_num: "error-1506" },
};

/**
 * Reads a query as the document describes it, with its defaults.
 *
 * @throws Rejection naming each field that is invalid.
 */
export function readQuery(operationId: OperationId, search: URLSearchParams): Record<string, unknown> {
  const parameters = queryParameters(operationId);
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = [...search.keys()].filter((name) => !known.has(name)).map(invalid);
  const query: Record<string, unknown> = {};
  const problems = parameters.flatMap(({ name, required, schema }) => {
    const text = search.get(name);
    if (text === null) {
      query[name] = schema["default"];
      return required ? [invalid(name)] : [];
    }
    query[name] = parse(text, schema);
    return problemsOf(query[name], schema, name);
  });
  const own = problems.map(({ field }) => OWN_ERRORS[operationId]?.[field]).find((example) => example !== undefined);
  if (own !== undefined) throw new Rejection(400, own);
  if (unknown.length + problems.length > 0) throw failed([...unknown, ...problems]);
  return query;
}

const parametersOf = new Map<OperationId, readonly Parameter[]>();

function queryParameters(operationId: OperationId): readonly Parameter[] {
  let parameters = parametersOf.get(operationId);
  if (parameters === undefined) {
    const all = (findOperation(operationId).parameters ?? []).map((parameter) => resolve(parameter));
    const inQuery = all.filter((parameter) => parameter.in === "query");
    parameters = inQuery.map((parameter) => ({ ...parameter, schema: resolve(parameter.schema) }));
    parametersOf.set(operationId, parameters);
  }
  return parameters;
}

/** @throws Rejection naming each field that is invalid. */
export function readBody(operationId: OperationId, text: string): unknown {
  const { requestBody } = findOperation(operationId);
  if (requestBody === undefined) return undefined;
  if (text === "" && !requestBody.required) return {};
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    // Zoom's text, from its page "Error codes".
    throw validationFailed({ field: "body", message: "Request Body should be a valid JSON object." });
  }
  const problems = problemsOf(body, requestBody.content["application/json"].schema, "");
  if (problems.length > 0) throw failed(problems);
  return body;
}

/** The most fields that an error names. */
const MAX_PROBLEMS = 100;
const failed = (problems: InvalidField[]) => validationFailed(...problems.slice(0, MAX_PROBLEMS));

/** Zoom's words for a field, from its page "Error codes". Assumed: closed */
const invalid = (field: string): InvalidField => ({ field, message: "Invalid field." });

/** A URL knows only text: a number is one where the schema wants one. */
function parse(text: string, { type }: Schema): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  return type === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  number: (value) => typeof value === "number",
  array: Array.isArray,
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isDay(text),
  "date-time": (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && isDay(text.slice(0, 10)),
  uri: (text) => parseUrl(text) !== undefined,
};
/** Date.parse reads February 30 as March 2. */
const isDay = (day: string) => new Date(Date.parse(day)).getUTCDate() === Number(day.slice(8));

/** The part of JSON Schema that the document's requests use; a test compares it with a complete validator. */
function problemsOf(value: unknown, reference: Schema, field: string): InvalidField[] {
  const schema = resolve(reference);
  const { type, allOf = [], anyOf, oneOf = anyOf } = schema as Combined;
  if (type !== undefined && TYPES[type]?.(value) === false) return [invalid(field)];
  const own = ownProblemsOf(value, schema, field);
  if (own.length > 0) return own;
  const variants = oneOf?.map((variant) => problemsOf(value, variant, field)) ?? [];
  // Of several variants that don't fit, the one with the fewest faults is probably meant.
  const [best = []] = variants.sort((a, b) => a.length - b.length);
  return [...best, ...allOf.flatMap((part) => problemsOf(value, part, field))];
}

type Combined = Schema & { allOf?: readonly Schema[]; anyOf?: readonly Schema[]; oneOf?: readonly Schema[] };

function ownProblemsOf(value: unknown, schema: Schema, field: string): InvalidField[] {
  if (Array.isArray(value)) return problemsOfItems(value, schema, field);
  if (typeof value === "object" && value !== null) return problemsOfObject(value, schema, field);
  return isAllowed(value, schema) ? [] : [invalid(field)];
}

function isAllowed(value: unknown, schema: Schema): boolean {
  const { enum: values, const: only } = schema as { enum?: readonly unknown[]; const?: unknown };
  if (values !== undefined && !values.includes(value)) return false;
  if (only !== undefined && only !== value) return false;
  const limit = (keyword: string, otherwise: number) => (schema[keyword] as number | undefined) ?? otherwise;
  if (typeof value === "number") {
    return value >= limit("minimum", -Infinity) && value <= limit("maximum", Infinity);
  }
  if (typeof value !== "string") return true;
  const { length } = [...value];
  if (length < limit("minLength", 0) || length > limit("maxLength", Infinity)) return false;
  const { pattern, format = "" } = schema as { pattern?: string; format?: string };
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) return false;
  return FORMATS[format]?.(value) ?? true;
}

function problemsOfItems(values: readonly unknown[], schema: Schema, field: string): InvalidField[] {
  if (values.length > ((schema["maxItems"] as number | undefined) ?? Infinity)) return [invalid(field)];
  const items = schema["items"] as Schema | undefined;
  return items === undefined ? [] : values.flatMap((value, index) => problemsOf(value, items, `${field}[${index}]`));
}

function problemsOfObject(value: object, schema: Schema, field: string): InvalidField[] {
  const properties = schema.properties ?? {};
  const path = (name: string) => (field === "" ? name : `${field}.${name}`);
  const missing = ((schema["required"] as readonly string[] | undefined) ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => invalid(path(name)));
  const wrong = Object.entries(value).flatMap(([name, each]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property !== undefined) return problemsOf(each, property, path(name));
    return schema["additionalProperties"] === false ? [invalid(path(name))] : [];
  });
  return [...missing, ...wrong];
}
