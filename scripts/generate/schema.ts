import { createRequire } from "node:module";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { OTHER_STATUSES } from "../../src/testing/responses.js";
import type { OpenApiDocument, Response } from "../document/types.js";
import { operationsOf, resolve } from "../document/walk.js";

const { version } = createRequire(import.meta.url)("openapi-typescript/package.json") as { version: string };

/** `generated/schema.ts`: types of all paths, operations and components. */
export async function schemaModule(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document), {
    // Otherwise every request property with a default is required (openapi-typescript#2012).
    defaultNonNullable: false,
    // Values of an object without listed properties are `unknown`, not `never`.
    emptyObjectsUnknown: true,
    transform: openEnum,
  });
  return `// Made by openapi-typescript ${version} from openapi/: do not edit, run \`npm run generate\`.\n\n${astToString(ast)}${examplesInterface(document)}`;
}

/** Operation → status → names of its examples, so that editors complete what the mock can return. */
function examplesInterface(document: OpenApiDocument): string {
  const entries = operationsOf(document).map(({ operation }) => {
    const statuses = Object.entries(operation.responses).flatMap(([status, response]) => {
      const { content } = resolve<Response>(document, response);
      const names = Object.keys(content?.["application/json"]?.examples ?? {}).map((name) => JSON.stringify(name));
      const type = names.join(" | ") || "never";
      return (status === "default" ? OTHER_STATUSES : [status]).map((code) => `        ${code}: ${type};`);
    });
    return `    ${operation.operationId}: {\n${statuses.join("\n")}\n    };`;
  });
  return `/** Operation → status → names of the examples of its answers. */\nexport interface Examples {\n${entries.join("\n")}\n}\n`;
}

/**
 * An enum next to its plain type (`anyOf: [{ type: string, enum: […] }, { type: string }]`) is open: values may be added.
 * The plain union would collapse to `string`; `string & {}` keeps the known values for completion.
 */
function openEnum(schema: { anyOf?: unknown }): ts.TypeNode | undefined {
  const [known, any] = (schema.anyOf ?? []) as { type?: string; enum?: (string | number)[] }[];
  if (known?.enum === undefined || any?.enum !== undefined || known.type !== any?.type) return undefined;
  const plain = known.type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createUnionTypeNode([
    ...known.enum.map((value) =>
      ts.factory.createLiteralTypeNode(
        typeof value === "string" ? ts.factory.createStringLiteral(value) : ts.factory.createNumericLiteral(value),
      ),
    ),
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(plain),
      ts.factory.createTypeLiteralNode([]),
    ]),
  ]);
}
