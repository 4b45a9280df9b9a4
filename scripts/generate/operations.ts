import { isDeepStrictEqual } from "node:util";
import type { JsonObject, OpenApiDocument, Operation, Response, Schema } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";

/** `generated/operations.ts`: what the client has to know of each operation at run time. */
export function operationsModule(document: OpenApiDocument): string {
  const found = operationsOf(document);
  const errorsOf = found.map(({ operation }) => documentedErrors(document, operation));
  // 401 and 429 are the same everywhere: written once, they don't make the package larger.
  const everywhere = Object.entries(errorsOf[0] ?? {}).filter(([status, codes]) =>
    errorsOf.every((errors) => isDeepStrictEqual(errors[status], codes)),
  );
  const isEverywhere = new Set(everywhere.map(([status]) => status));

  const entries = found.map(({ method, path, operation, parameters }, index) => {
    const pagination = operation["x-pagination"];
    const facts = {
      method,
      path,
      label: operation["x-rate-limit-label"],
      retry: operation["x-retry"],
      answers: answerType(document, operation),
      pathParameters: parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name),
      ...(operation.requestBody && { body: operation.requestBody.required ? "required" : "optional" }),
      ...(pagination && { paging: pagination }),
      ...(operation["x-beta"] && { beta: true }),
      ...(operation["x-gov-cluster"] === false && { govCluster: false }),
    };
    const own = Object.entries(errorsOf[index] ?? {}).filter(([status]) => !isEverywhere.has(status));
    return [
      `  ${operation.operationId}: {`,
      ...Object.entries(facts).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`),
      "    errors: {",
      "      ...everywhere,",
      ...own.map(([status, codes]) => `      ${status}: ${JSON.stringify(codes)},`),
      "    },",
      "  },",
    ].join("\n");
  });
  return `// Made from openapi/: do not edit, run \`npm run generate\`.
import type { OperationInfo } from "../src/core/operation.js";

/** The operationId of every operation. */
export type OperationId =
${found.map(({ operation }) => `  | "${operation.operationId}"`).join("\n")};

const everywhere = {
${everywhere.map(([status, codes]) => `  ${status}: ${JSON.stringify(codes)},`).join("\n")}
} as const;

export const operations = {
${entries.join("\n")}
} as const satisfies Record<OperationId, OperationInfo>;
`;
}

/** The type of a success's body: of one that is not just an error in disguise. */
function answerType(document: OpenApiDocument, operation: Operation): "object" | "array" | "nothing" {
  for (const [status, answer] of Object.entries(operation.responses)) {
    const media = resolve<Response>(document, answer).content?.["application/json"];
    const isData = Object.keys(media?.examples ?? {}).some((name) => !name.startsWith("error-"));
    if (!status.startsWith("2") || media === undefined || !isData) continue;
    const [first = media.schema] = (media.schema["anyOf"] ?? []) as Schema[];
    return resolve<Schema>(document, first)["type"] === "array" ? "array" : "object";
  }
  return "nothing";
}

/** Status → code → messages, from the examples whose names start with `error-`. */
function documentedErrors(document: OpenApiDocument, operation: Operation) {
  const errors: Record<string, Record<string, string[]>> = {};
  for (const [status, answer] of Object.entries(operation.responses)) {
    const response = resolve<Response>(document, answer);
    for (const [name, example] of Object.entries(response.content?.["application/json"]?.examples ?? {})) {
      if (!name.startsWith("error-")) continue;
      const { code, message } = resolve(document, example).value as JsonObject;
      errors[status] ??= {};
      errors[status][String(code)] ??= [];
      errors[status][String(code)]?.push(String(message));
    }
  }
  return errors;
}
