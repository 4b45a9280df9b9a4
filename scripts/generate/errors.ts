import { isDeepStrictEqual } from "node:util";
import type { JsonObject, OpenApiDocument, Operation, Response } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";

/** `generated/errors.ts`: the documented errors of each operation. */
export function errorsModule(document: OpenApiDocument): string {
  const found = operationsOf(document).map(({ operation }) => ({
    id: operation.operationId,
    errors: Object.entries(documentedErrors(document, operation)),
  }));
  // 401 and 429 are the same for each operation, so they are written once to keep the package small.
  const everywhere = (found[0]?.errors ?? []).filter((error) =>
    found.every(({ errors }) => errors.some((other) => isDeepStrictEqual(other, error))),
  );
  const shared = new Set(everywhere.map(([status]) => status));
  const line =
    (indent: string) =>
    ([status, codes]: [string, unknown]) =>
      `${indent}${status}: ${JSON.stringify(codes)},`;
  const entries = found.flatMap(({ id, errors }) => [
    `  ${id}: {`,
    "    ...everywhere,",
    ...errors.filter(([status]) => !shared.has(status)).map(line("    ")),
    "  },",
  ]);
  return `// Made from openapi/: do not edit, run \`npm run generate\`.
import type { DocumentedErrors } from "../src/core/operation.js";
import type { OperationId } from "./operations.js";

const everywhere = {
${everywhere.map(line("  ")).join("\n")}
} as const;

export const errors: Record<OperationId, DocumentedErrors> = {
${entries.join("\n")}
};
`;
}

/** Status → code → messages, from the examples whose names start with `error-`. */
export function documentedErrors(document: OpenApiDocument, operation: Operation) {
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
