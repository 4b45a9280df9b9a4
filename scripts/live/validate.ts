import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Json, JsonObject, OpenApiDocument } from "../document/types.js";
import type { Mismatch } from "./difference.js";
import { listOf, mask, maskEnumValue, maskPath } from "./mask.js";

/** Validates a value against the schema at a JSON pointer of the document. */
export type Validate = (schemaPointer: string, value: Json) => Mismatch[];

/** Ajv in addition to Prism, which tolerates some violations and truncates long lists of them. */
export function validator(document: OpenApiDocument): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, formats: { int64: true, byte: true } });
  formats.default(ajv);
  ajv.addSchema({ ...document, $id: "document" });
  const compiled = new Map<string, ValidateFunction>();
  return (schemaPointer, value) => {
    const validate = compiled.get(schemaPointer) ?? ajv.compile({ $ref: `document#${schemaPointer}` });
    compiled.set(schemaPointer, validate);
    if (validate(value)) return [];
    // Both branches of an open enum report the same error for a value of another type.
    const errors = new Map(
      (validate.errors ?? [])
        .filter(isRelevant)
        .map((error) => [[error.instancePath, error.keyword, JSON.stringify(error.params)].join(" "), error]),
    );
    return [...errors.values()].map(toMismatch);
  };
}

/** For an open enum, only the type error matters; the others repeat it. */
function isRelevant({ keyword, schemaPath }: ErrorObject): boolean {
  return keyword !== "anyOf" && !(keyword === "enum" && schemaPath.includes("/anyOf/"));
}

function toMismatch({ instancePath, keyword, params, message = "", data }: ErrorObject): Mismatch {
  const path = instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
  switch (keyword) {
    case "required":
      return { path: maskPath([...path, params["missingProperty"]]), expected: "a required field", came: "nothing" };
    case "additionalProperties": {
      const name: string = params["additionalProperty"];
      return { path: maskPath([...path, name]), expected: "no such field", came: mask((data as JsonObject)[name]) };
    }
    case "enum":
      return {
        path: maskPath(path),
        expected: listOf(params["allowedValues"] as Json[]),
        came: maskEnumValue(data as Json),
      };
    case "type":
      return { path: maskPath(path), expected: String(params["type"]), came: mask(data as Json) };
    default:
      return { path: maskPath(path), expected: message.replace(/^must /, ""), came: mask(data as Json) };
  }
}
