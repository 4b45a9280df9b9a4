import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../../scripts/document/types.js";
import { compareOperations } from "../../../scripts/upstream/compare-operations.js";
import { readDocument } from "../../../scripts/upstream/read-document.js";
import { readRendering } from "../../../scripts/upstream/read-rendering.js";
import { fold } from "./fold.js";

// What newer versions of Zoom's renderer state: parameters since 0.5.21, bounds since 1.3.

const operation = { "x-rate-limit-label": "LIGHT", "x-retry": "safe", responses: {} } as const;
const document: OpenApiDocument = {
  openapi: "3.1.1",
  components: { parameters: { limit: { name: "count", in: "query", schema: { type: "integer", maximum: 50 } } } },
  paths: {
    "/gardens": {
      get: {
        ...operation,
        operationId: "listGardens",
        summary: "List gardens",
        externalDocs: { url: "https://gardens.example/#tag/town-gardens/GET/gardens" },
        parameters: [
          { name: "town", in: "query", required: true, schema: { type: "string", minLength: 1 } },
          { name: "sort", in: "query", schema: { type: "string", enum: ["name", "size"], default: "name" } },
          { $ref: "#/components/parameters/limit" },
        ],
      },
      delete: { ...operation, operationId: "clearGardens", summary: "Clear all" },
    },
  },
};

const RENDERING = `## Operations

### List gardens

- **Method:** \`GET\`
- **Path:** \`/gardens\`
- **Tags:**\u00a0town gardens

Finds gardens. **Rate Limit Label:** \`LIGHT\`

#### Parameters

##### \`town\` required

- **In:** \`query\`

Where to look, such as \`Ulm\`, default: \`all\`.

\`string\`, minLength: \`1\`

**Example: plain**

\`\`\`json
"Ulm, \`string\`"
\`\`\`

##### \`sort\`

- **In:** \`query\`

By \`name\` or \`size\`.

\`string\`, possible values: \`"name", "size"\`, default: \`"name"\`, pattern: \`x\`

##### \`count\`

- **In:** \`query\`

\`integer\`, maximum: \`50\`

### Clear all

- **Method:** \`DELETE\`
- **Path:** \`/gardens\`

**Rate Limit Label:** \`LIGHT\`
`;

const ours = readDocument(document);
function reported(text: string): string[] {
  return compareOperations(readRendering(text, ours), ours).map(({ operationId, part, field, kind }) =>
    [operationId, part, field, kind].filter((name) => name !== null).join(" "),
  );
}

const parameters = RENDERING.slice(RENDERING.indexOf("#### Parameters"), RENDERING.indexOf("### Clear"));
const CHANGES: [what: string, before: string, after: string, expected: string[]][] = [
  ["nothing", "", "", []],
  ["a deprecation", "### List gardens", "### List gardens ⚠️ Deprecated", ["listGardens deprecated"]],
  ["a new parameter", "##### `sort`", "##### `q`\n\n- **In:** `query`\n\n`string`\n\n##### `sort`", ["q field"]],
  ["a removed parameter", /##### `count`[^#]*/.exec(RENDERING)?.[0] ?? "", "", ["count field"]],
  ["an optional parameter", "`town` required", "`town`", ["town required"]],
  ["a parameter's type", "`integer`", "`number`", ["count type"]],
  ["a parameter's value", '"name", "size"', '"name"', ["sort enum"]],
  ["a parameter's default", 'default: `"name"`', 'default: `"size"`', ["sort default"]],
  ["a parameter's bound", "maximum: `50`", "maximum: `60`", ["count limit"]],
  ["nothing where a bound is stated nowhere else", ", minLength: `1`", "", []],
];

describe.each([
  ["with line breaks", (text: string) => text],
  ["folded", fold],
])("in a rendering %s", (_, form) => {
  test.each(CHANGES)("finds only %s", (_, before, after, expected) => {
    expect(RENDERING).toContain(before);
    const found = reported(form(RENDERING.replace(before, () => after)));
    expect(found).toEqual(expected.map((one) => (one.startsWith("list") ? one : `listGardens parameter ${one}`)));
  });
});

test("names the component of a shared parameter", () => {
  const text = RENDERING.replace("maximum: `50`", "maximum: `60`").replace('"name", "size"', '"name"');
  const found = compareOperations(readRendering(text, ours), ours);
  expect(found.map(({ field, component }) => [field, component])).toEqual([
    ["sort", null],
    ["count", "parameters/limit"],
  ]);
});

test("finds a changed tag", () => {
  expect(reported(RENDERING.replace("town gardens", "parks"))).toEqual(["listGardens tag"]);
});

test("doesn't miss what older renderers leave out", () => {
  expect(reported(RENDERING.replace(parameters, ""))).toEqual([]);
});

test("finds that an operation lost all its parameters, where others have some", () => {
  const elsewhere = `${parameters}#### Responses\n\n`;
  const text = `${RENDERING.replace(parameters, "")}\n${elsewhere}`;
  expect(reported(text).filter((one) => one.startsWith("list"))).toEqual(
    ["town", "sort", "count"].map((name) => `listGardens parameter ${name} field`),
  );
});

test("rejects a parameter without a type, by its name", () => {
  expect(() => reported(RENDERING.replace("`integer`, maximum: `50`", ""))).toThrow("GET /gardens, parameter count");
});
