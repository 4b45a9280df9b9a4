import type { Example, Json, JsonObject, OpenApiDocument, Response, Schema } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";
import type { Mismatch } from "./difference.js";
import { mask } from "./mask.js";
import type { Exchange } from "./proxy.js";
import { branchFor, findUnknownValues } from "./unknown-values.js";
import { validator } from "./validate.js";
import { newViolations } from "./violations.js";

/** Finds where an exchange differs from the document. */
export type Compare = (operationId: string, exchange: Exchange) => Mismatch[];

export function comparison(document: OpenApiDocument): Compare {
  const validate = validator(document);
  const byId = new Map(operationsOf(document).map((at) => [at.operation.operationId, at]));

  return (operationId, { response, violations }) => {
    const at = byId.get(operationId);
    if (at === undefined) throw new Error(`The document has no ${operationId}.`);
    const { responses } = at.operation;
    const documented = responses[response.status];
    const found: Mismatch[] = [];
    if (documented === undefined) {
      const statuses = Object.keys(responses).filter((status) => status !== "5XX");
      found.push({ path: "(status)", expected: `one of ${statuses.join(", ")}`, came: String(response.status) });
    }
    const name = documented === undefined ? "5XX" : String(response.status);
    const own = responses[name];
    if (own !== undefined) {
      const path = at.path.replace(/~/g, "~0").replace(/\//g, "~1");
      const pointer = "$ref" in own ? own.$ref.slice(1) : `/paths/${path}/${at.method.toLowerCase()}/responses/${name}`;
      found.push(...inBody(pointer, resolve<Response>(document, own), documented !== undefined));
    }
    return [...found, ...newViolations(found, violations)];

    function inBody(pointer: string, documented: Response, isDocumented: boolean): Mismatch[] {
      const media = documented.content?.["application/json"];
      if (media === undefined) {
        return response.text === "" ? [] : [{ path: "(body)", expected: "no body", came: mask(response.text) }];
      }
      const value = parse(response.text);
      const type = response.contentType.split(";")[0]?.trim().toLowerCase() ?? "";
      if (value === undefined || type !== "application/json") {
        const content = value === undefined ? `not JSON: ${mask(response.text)}` : "JSON";
        const came = `${type || "no content type"}, ${content}`;
        return [{ path: "(body)", expected: "application/json", came }];
      }
      let schema: Schema = media.schema;
      let schemaPointer = `${pointer}/content/application~1json/schema`;
      if (schema["anyOf"] !== undefined) {
        // Errors from the other branches would be noise.
        const branch = branchFor(document, schema, value);
        schema = (schema["anyOf"] as Schema[])[branch] ?? {};
        schemaPointer += `/anyOf/${branch}`;
      }
      const isError = response.status >= 400 || schema["$ref"] === "#/components/schemas/Error";
      const codes = isError && isDocumented ? unknownCodes(documented, value) : [];
      return [...validate(schemaPointer, value), ...findUnknownValues(document, schema, value), ...codes];
    }
  };

  /** The code of an error, if no example of its status has it. */
  function unknownCodes(response: Response, value: Json): Mismatch[] {
    const code = (value as JsonObject | null)?.["code"];
    if (typeof code !== "number") return [];
    const examples = Object.values(response.content?.["application/json"]?.examples ?? {});
    const codes = new Set(
      examples.map((example) => (resolve<Example>(document, example).value as JsonObject)["code"]).filter(Number),
    );
    if (codes.has(code)) return [];
    const expected = codes.size === 0 ? "no listed code" : `one of the codes ${[...codes].join(", ")}`;
    return [{ path: "code", expected, came: String(code) }];
  }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
