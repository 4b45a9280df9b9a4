import type { OpenApiDocument, Operation, Response, Schema } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";
import { documentedErrors } from "./errors.js";

/** `generated/operations.ts`: what the client needs to know about each operation at run time. */
export function operationsModule(document: OpenApiDocument): string {
  const found = operationsOf(document);
  const entries = found.map(({ method, path, operation, parameters }) => {
    const pagination = operation["x-pagination"];
    const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    const facts = {
      method,
      path,
      label: operation["x-rate-limit-label"],
      retry: operation["x-retry"],
      returns: successType(document, operation),
      ...(query.length > 0 && { query }),
      ...(operation.requestBody && { body: operation.requestBody.required ? "required" : "optional" }),
      ...(pagination && { paging: pagination }),
      ...(documentedErrors(document, operation)["200"] && { failsWith200: true }),
    };
    return [
      `  ${operation.operationId}: {`,
      ...Object.entries(facts).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`),
      "  },",
    ].join("\n");
  });
  return `// Made from openapi/: do not edit, run \`npm run generate\`.
import type { OperationInfo } from "../src/core/operation.js";

/** The operationId of every operation. */
export type OperationId =
${found.map(({ operation }) => `  | "${operation.operationId}"`).join("\n")};

export const operations = {
${entries.join("\n")}
} as const satisfies Record<OperationId, OperationInfo>;
`;
}

/** The type of a success body. A 200 whose examples are all errors does not count. */
function successType(document: OpenApiDocument, operation: Operation): "object" | "array" | "nothing" {
  for (const [status, answer] of Object.entries(operation.responses)) {
    const media = resolve<Response>(document, answer).content?.["application/json"];
    const isData = Object.keys(media?.examples ?? {}).some((name) => !name.startsWith("error-"));
    if (!status.startsWith("2") || media === undefined || !isData) continue;
    const [first = media.schema] = (media.schema["anyOf"] ?? []) as Schema[];
    return resolve<Schema>(document, first)["type"] === "array" ? "array" : "object";
  }
  return "nothing";
}
