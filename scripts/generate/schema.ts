import { createRequire } from "node:module";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { OTHER_STATUSES } from "../../src/testing/document.js";
import type { OpenApiDocument, Response, Schema } from "../document/types.js";
import { openEnum, operationsOf, resolve } from "../document/walk.js";

const { version } = createRequire(import.meta.url)("openapi-typescript/package.json") as { version: string };

/** `generated/schema.ts`: types of all paths, operations and components. */
export async function schemaModule(document: OpenApiDocument): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document), {
    // Otherwise every request property with a default is required (openapi-typescript#2012).
    defaultNonNullable: false,
    // Values of an object without listed properties are `unknown`, not `never`.
    emptyObjectsUnknown: true,
    transform: openEnumOrUnion,
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
      return (status === "5XX" ? OTHER_STATUSES : [status]).map((code) => `        ${code}: ${type};`);
    });
    return `    ${operation.operationId}: {\n${statuses.join("\n")}\n    };`;
  });
  return `/** Operation → status → names of the examples of its answers. */\nexport interface Examples {\n${entries.join("\n")}\n}\n`;
}

/**
 * An open enum: the plain union would collapse to `string`; `string & {}` keeps the known values for completion. And an
 * object with alternatives is one of them: beside them, its `properties` would only be merged into each.
 */
function openEnumOrUnion(schema: object): ts.TypeNode | undefined {
  const { type, oneOf, properties } = schema as { type?: string; oneOf?: { $ref: string }[]; properties?: object };
  if (oneOf !== undefined && properties !== undefined) return ts.factory.createUnionTypeNode(oneOf.map(componentType));
  const values = openEnum(schema as Schema)?.enum;
  if (values === undefined) return undefined;
  const plain = type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  return ts.factory.createUnionTypeNode([
    ...values.map((value) =>
      ts.factory.createLiteralTypeNode(
        typeof value === "string"
          ? ts.factory.createStringLiteral(value)
          : ts.factory.createNumericLiteral(Number(value)),
      ),
    ),
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(plain),
      ts.factory.createTypeLiteralNode([]),
    ]),
  ]);
}

function componentType({ $ref }: { $ref: string }): ts.TypeNode {
  const [, ...path] = $ref.split("/");
  return path.reduce<ts.TypeNode | undefined>((type, name) => {
    const key = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name));
    return type === undefined
      ? ts.factory.createTypeReferenceNode(name)
      : ts.factory.createIndexedAccessTypeNode(type, key);
  }, undefined) as ts.TypeNode;
}
