import type { OpenApiDocument, Schema } from "../document/types.js";
import { operationsOf } from "../document/walk.js";

/** `Error` would hide the global class. */
const RENAMED: Record<string, string> = { Error: "ApiErrorBody" };

/**
 * `generated/models.ts`: every schema and every query by name. Objects are interfaces, so that an editor shows their
 * name instead of all their fields.
 */
export function modelsModule(document: OpenApiDocument): string {
  const schemas = Object.entries(document.components["schemas"] ?? {}).map(([name, schema]) =>
    declaration(RENAMED[name] ?? name, `Schema<"${name}">`, schema as Schema),
  );
  const queries = operationsOf(document)
    .filter(({ parameters }) => parameters.some((parameter) => parameter.in === "query"))
    .map(({ operation: { operationId } }) => {
      const name = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}Query`;
      const description = `Query parameters of \`${operationId}\`.`;
      return declaration(name, `Query<"${operationId}">`, { type: "object", description });
    });
  return `// Made from openapi/: do not edit, run \`npm run generate\`.
import type { components, operations } from "./schema.js";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];
type Query<Id extends keyof operations> = NonNullable<operations[Id]["parameters"]["query"]>;

${[...schemas, ...queries].join("\n")}`;
}

function declaration(name: string, source: string, { type, oneOf, description }: Schema): string {
  const lines = String(description ?? "")
    .trim()
    .split("\n");
  const comment =
    lines.length === 1 ? `/** ${lines[0]} */` : `/**\n${lines.map((line) => ` * ${line}`).join("\n")}\n */`;
  const code =
    type === "object" && oneOf === undefined
      ? `export interface ${name} extends ${source} {}`
      : `export type ${name} = ${source};`;
  return `${comment}\n${code}\n`;
}
