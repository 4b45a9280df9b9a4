import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Header, Json, JsonObject, MediaType, OpenApiDocument, Parameter, Schema } from "../document/types.js";
import { resolve } from "../document/walk.js";

/**
 * Validates every example and default of the document. An example must not have fields that its schema doesn't name:
 * an open schema would accept a misspelled field.
 */
export function checkExamples(document: OpenApiDocument): string[] {
  const closed = close(document) as unknown as JsonObject;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { int64: true, byte: true } });
  formats.default(ajv);
  ajv.addSchema({ ...closed, $id: "document" });

  const problems: string[] = [];
  const check = (pointer: string, schemaPointer: string, value: Json) => {
    const validate = ajv.compile({ $ref: `document#${schemaPointer}` });
    if (validate(value)) return;
    for (const { instancePath, message, params } of validate.errors ?? []) {
      const extra = "additionalProperty" in params ? ` (${params.additionalProperty})` : "";
      problems.push(`${pointer}${instancePath}: ${message}${extra}`);
    }
  };

  visit(document as unknown as Json, "", (node, pointer) => {
    if (isSchema(pointer, node)) {
      const { examples, default: fallback } = node as Schema;
      for (const [index, value] of Object.entries(examples ?? []))
        check(`${pointer}/examples/${index}`, pointer, value);
      if (fallback !== undefined) check(`${pointer}/default`, pointer, fallback);
    } else if (hasExamples(node)) {
      for (const [name, example] of Object.entries(node.examples ?? {})) {
        check(`${pointer}/examples/${name}`, `${pointer}/schema`, resolve(document, example).value);
      }
      if ("example" in node) check(`${pointer}/example`, `${pointer}/schema`, node.example ?? null);
    }
  });
  return problems;
}

/** Media types, parameters and headers have examples next to their schema. */
function hasExamples(
  node: JsonObject,
): node is JsonObject & (MediaType | Parameter | Header) & { examples?: MediaType["examples"] } {
  return typeof node["schema"] === "object" && ("examples" in node || "example" in node);
}

function isSchema(pointer: string, node: JsonObject): boolean {
  return (
    /\/(?:schema|items|properties\/[^/]+|(?:any|one)Of\/\d+)$|^\/components\/schemas\/[^/]+$/.test(pointer) &&
    !("$ref" in node)
  );
}

function visit(node: Json, pointer: string, visitor: (node: JsonObject, pointer: string) => void): void {
  if (node === null || typeof node !== "object") return;
  if (!Array.isArray(node)) visitor(node, pointer);
  for (const [key, child] of Object.entries(node)) {
    // Examples are data, whatever they look like.
    if (key === "examples" || key === "example" || key === "default" || key === "enum") continue;
    visit(child, `${pointer}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`, visitor);
  }
}

/** A copy in which object schemas only allow the fields that they name. */
function close<T>(node: T): T {
  if (Array.isArray(node)) return node.map(close) as T;
  if (node === null || typeof node !== "object") return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, close(child)]));
  if (copy["type"] === "object" && copy["properties"] !== undefined) copy["additionalProperties"] ??= false;
  return copy as T;
}
