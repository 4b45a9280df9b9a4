import type { Example, Json, JsonObject, OpenApiDocument, Response, Schema } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";
import type { Found } from "./difference.js";
import { mask } from "./mask.js";
import type { Exchange } from "./proxy.js";
import { branchFor, findBeyond } from "./unknown-values.js";
import { validator } from "./validate.js";
import { violationsBeside } from "./violations.js";

/** Finds where the exchange of an operation differs from the document. */
export type Compare = (operationId: string, exchange: Exchange) => Found[];

export function comparison(document: OpenApiDocument): Compare {
  const validate = validator(document);
  const byId = new Map(operationsOf(document).map((at) => [at.operation.operationId, at]));

  return (operationId, { answer, violations }) => {
    const at = byId.get(operationId);
    if (at === undefined) throw new Error(`the document has no ${operationId}`);
    const { responses } = at.operation;
    const documented = responses[answer.status];
    const found: Found[] = [];
    if (documented === undefined) {
      const statuses = Object.keys(responses).filter((status) => status !== "default");
      found.push({ path: "(status)", expected: `one of ${statuses.join(", ")}`, came: String(answer.status) });
    }
    const name = documented === undefined ? "default" : String(answer.status);
    const own = responses[name];
    if (own !== undefined) {
      const path = at.path.replace(/~/g, "~0").replace(/\//g, "~1");
      const pointer = "$ref" in own ? own.$ref.slice(1) : `/paths/${path}/${at.method.toLowerCase()}/responses/${name}`;
      found.push(...inBody(pointer, resolve<Response>(document, own), documented !== undefined));
    }
    return [...found, ...violationsBeside(found, violations)];

    function inBody(pointer: string, response: Response, isDocumented: boolean): Found[] {
      const media = response.content?.["application/json"];
      if (media === undefined) {
        return answer.text === "" ? [] : [{ path: "(body)", expected: "no body", came: mask(answer.text) }];
      }
      const value = parse(answer.text);
      const type = answer.contentType.split(";")[0]?.trim().toLowerCase() ?? "";
      if (value === undefined || type !== "application/json") {
        const content = value === undefined ? `no JSON: ${mask(answer.text)}` : "JSON";
        const came = `${type || "no content type"}, ${content}`;
        return [{ path: "(body)", expected: "application/json", came }];
      }
      let schema: Schema = media.schema;
      let schemaPointer = `${pointer}/content/application~1json/schema`;
      if (schema["anyOf"] !== undefined) {
        // Held against one branch: what the others say of it is noise.
        const branch = branchFor(document, schema, value);
        schema = (schema["anyOf"] as Schema[])[branch] ?? {};
        schemaPointer += `/anyOf/${branch}`;
      }
      const isError = answer.status >= 400 || schema["$ref"] === "#/components/schemas/Error";
      const codes = isError && isDocumented ? codesBeyond(response, value) : [];
      return [...validate(schemaPointer, value), ...findBeyond(document, schema, value), ...codes];
    }
  };

  /** The code of an error, where none of the status's examples has it. */
  function codesBeyond(response: Response, value: Json): Found[] {
    const code = (value as JsonObject | null)?.["code"];
    if (typeof code !== "number") return [];
    const examples = Object.values(response.content?.["application/json"]?.examples ?? {});
    const codes = new Set(
      examples.map((example) => (resolve<Example>(document, example).value as JsonObject)["code"]).filter(Number),
    );
    if (codes.has(code)) return [];
    const expected = codes.size === 0 ? "no code that is listed" : `one of the codes ${[...codes].join(", ")}`;
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
