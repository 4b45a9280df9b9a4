import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareOperations } from "../../../scripts/upstream/compare-operations.js";
import type { Difference } from "../../../scripts/upstream/difference.js";
import { readDocument } from "../../../scripts/upstream/read-document.js";
import { readRendering } from "../../../scripts/upstream/read-rendering.js";
import { fixtureApi } from "./fixture-api.js";
import { fold } from "./fold.js";

const rendering = readFileSync(new URL("fixture-api.md", import.meta.url), "utf8").replace(/\r\n/g, "\n");
const ours = readDocument(fixtureApi);
const compared = (text: string) => compareOperations(readRendering(text, ours), ours);
const forms = [
  ["with line breaks", (text: string) => text],
  ["folded", fold],
] as const;

type Edit = [before: string, after: string];
function edited(edits: Edit[]): string {
  return edits.reduce((text, [before, after]) => {
    expect(text.split(before), `${before} must occur once`).toHaveLength(2);
    return text.replace(before, () => after);
  }, rendering);
}

const list = { operation: "GET /gardens", operationId: "listGardens" };
const create = { operation: "POST /gardens", operationId: "createGarden" };
const visits = { operation: "GET /gardens/{gardenId}/visits", operationId: "listVisits" };
const clear = { operation: "DELETE /gardens/{gardenId}", operationId: "clearGarden" };

/** The text from the title of an operation to the next one. */
function section(title: string, next: string): string {
  return rendering.slice(rendering.indexOf(`### ${title}\n`), rendering.indexOf(next));
}

const clearing = section("Clear a garden", "## Schemas");
const changes: [what: string, edits: Edit[], expected: Partial<Difference>[]][] = [
  ["nothing", [], []],
  [
    "an added operation",
    [["## Schemas", `${clearing.replace("Clear", "Mow").replace("/gardens/{gardenId}", "/lawns")}## Schemas`]],
    [{ operation: "DELETE /lawns", operationId: null, kind: "operation", zoom: "Mow a garden", document: null }],
  ],
  ["a removed operation", [[clearing, ""]], [{ ...clear, kind: "operation", zoom: null, document: "Clear a garden" }]],
  [
    "a changed title",
    [["### List gardens", "### Find gardens"]],
    [{ ...list, kind: "summary", zoom: "Find gardens", document: "List gardens" }],
  ],
  ["a changed label", [["`HEAVY`", "`LIGHT`"]], [{ ...visits, kind: "label", zoom: "LIGHT", document: "HEAVY" }]],
  [
    "a removed label",
    [["**[Rate Limit Label](https://gardens.example/limits#labels):** `HEAVY`", ""]],
    [{ ...visits, kind: "label", zoom: null, document: "HEAVY" }],
  ],
  [
    "the end of a beta",
    [["**This feature is in beta.** ", ""]],
    [{ ...clear, kind: "beta", zoom: false, document: true }],
  ],
  [
    "support for the Gov cluster",
    [[" **Not supported in Gov cluster**", ""]],
    [{ ...clear, kind: "gov-cluster", zoom: true, document: false }],
  ],
  [
    "an added request field",
    [
      ["- **`open`**", "- **`hours`**\n\n  `integer` — A day.\n\n- **`open`**"],
      ['"fence": "wall",', '"fence": "wall", "hours": 8,'],
    ],
    [{ ...create, part: "request", field: "hours", kind: "field", zoom: "integer", component: "schemas/NewGarden" }],
  ],
  [
    "a removed request field",
    [
      ["  - **`mail`**\n\n    `string` — Where to write to.\n\n", ""],
      [', "mail": "kim@example.com"', ""],
    ],
    [{ ...create, part: "request", field: "owner.mail", kind: "field", document: "string" }],
  ],
  [
    "an added response field",
    [
      ["- **`total`**", "- **`pages`**\n\n  `integer`\n\n- **`total`**"],
      ['"page_size": 30,\n', '"page_size": 30, "pages": 1,\n'],
    ],
    [{ ...list, part: "200", field: "pages", kind: "field", zoom: "integer", component: "schemas/GardenList" }],
  ],
  [
    "a removed response field",
    [
      ["- **`total`**\n\n  `integer`, format: `int64` — All there are.\n\n", ""],
      ['  "total": 1,\n', ""],
    ],
    [{ ...list, part: "200", field: "total", kind: "field", document: "integer" }],
  ],
  [
    "a field added at the second level",
    [
      ["  - **`tags`**", "  - **`size`**\n\n    `number`\n\n  - **`tags`**"],
      ['"tags": ["old"],', '"tags": ["old"], "size": 1,'],
    ],
    [{ ...list, part: "200", field: "gardens[].size", kind: "field", zoom: "number", component: "schemas/Garden" }],
  ],
  [
    "an array removed at the second level",
    [
      ["  - **`tags`**\n\n    `array` — Words for it.\n\n    **Items:**\n\n    `string`\n\n", ""],
      ['"tags": ["old"],', ""],
    ],
    [{ ...list, part: "200", field: "gardens[].tags", kind: "field", document: "array" }],
  ],
  [
    "a field added last at the third level",
    [
      ["  - **`kind`**", "    - **`zone`**\n\n      `string`\n\n  - **`kind`**"],
      ['"width": 2.5,', '"width": 2.5, "zone": "",'],
    ],
    [{ ...list, part: "200", field: "gardens[].beds[].zone", kind: "field", zoom: "string" }],
  ],
  [
    "a field removed at the third level, with fields of the same name elsewhere",
    [
      ["    - **`name`**\n\n      `string` — Name of the bed.\n\n    - **`width`**", "    - **`width`**"],
      ['          "name": "North",\n', ""],
    ],
    [{ ...list, part: "200", field: "gardens[].beds[].name", kind: "field", document: "string" }],
  ],
  [
    "a field added after an array, which only the example tells from its items",
    [
      ["- **`season`**", "- **`place`**\n\n  `string`\n\n- **`season`**"],
      ['"season": 2', '"season": 2, "place": ""'],
    ],
    [{ ...create, part: "201", field: "place", kind: "field", zoom: "string", component: "schemas/CreatedGarden" }],
  ],
  [
    "an added object with fields named as elsewhere",
    [
      ["  - **`kind`**", "  - **`gate`**\n\n    `object`\n\n    - **`id`**\n\n      `string`\n\n  - **`kind`**"],
      ['"id": "g1",', '"id": "g1", "gate": { "id": "" },'],
    ],
    [{ ...list, part: "200", field: "gardens[].gate", kind: "field", zoom: "object" }],
  ],
  [
    "a field removed from a root array",
    [
      ["- **`name`**\n\n  `string` — Name of the visit.\n\n", ""],
      ['"name": "May Day", ', ""],
    ],
    [{ ...visits, part: "200", field: "[].name", kind: "field", document: "string", component: "schemas/Visit" }],
  ],
  [
    "a renamed field",
    [
      ["**`created`**", "**`since`**"],
      ['"created"', '"since"'],
    ],
    [
      { ...create, part: "201", field: "since", kind: "field", zoom: "string" },
      { ...create, part: "201", field: "created", kind: "field", document: "string" },
    ],
  ],
  [
    "a changed type",
    [["`number` — Metres", "`string` — Metres"]],
    [{ ...list, part: "200", field: "gardens[].beds[].width", kind: "type", zoom: "string", document: "number" }],
  ],
  [
    "a changed type of items",
    [["**Items:**\n\n    `string`", "**Items:**\n\n    `integer`"]],
    [{ ...list, part: "200", field: "gardens[].tags[]", kind: "type", zoom: "integer", document: "string" }],
  ],
  [
    "an added enum value",
    [['`"kitchen", "park"', '`"kitchen", "farm", "park"']],
    [
      {
        ...list,
        part: "200",
        field: "gardens[].kind",
        kind: "enum",
        zoom: ["kitchen", "farm", "park", "roof, flat"],
        document: ["park", "kitchen", "roof, flat"],
        component: "schemas/Kind",
      },
    ],
  ],
  [
    "a removed enum value",
    [["`1, 2, 3, 4`", "`1, 2, 3`"]],
    [{ ...create, part: "201", field: "season", kind: "enum", zoom: [1, 2, 3], document: [1, 2, 3, 4] }],
  ],
  [
    "a removed enum",
    [[', possible values: `"hedge", "wall"`', ""]],
    [{ ...create, part: "request", field: "fence", kind: "enum", zoom: null, document: ["hedge", "wall"] }],
  ],
  [
    "a changed format",
    [["format: `int64`", "format: `int32`"]],
    [{ ...list, part: "200", field: "total", kind: "format", zoom: "int32", document: "int64" }],
  ],
  [
    "a removed format",
    [[", format: `url`", ""]],
    [{ ...list, part: "200", field: "gardens[].page", kind: "format", zoom: null, document: "uri" }],
  ],
  [
    "a changed default",
    [["default: `30`", "default: `50`"]],
    [{ ...list, part: "200", field: "page_size", kind: "default", zoom: 50, document: 30 }],
  ],
  [
    "a removed default",
    [["`boolean`, default: `true`", "`boolean`"]],
    [{ ...create, part: "request", field: "open", kind: "default", zoom: null, document: true }],
  ],
  [
    "a field that is now required",
    [["- **`season`**", "- **`season` (required)**"]],
    [{ ...create, part: "201", field: "season", kind: "required", zoom: true, document: false }],
  ],
  [
    "a field that is no longer required",
    [["- **`day` (required)**", "- **`day`**"]],
    [{ ...visits, part: "200", field: "[].day", kind: "required", zoom: false, document: true }],
  ],
  [
    "an added status",
    [
      [
        "##### Status: 404 \\*\\*HTTP Status Code\\*\\*:",
        "##### Status: 409 Busy.\n\n##### Status: 404 \\*\\*HTTP Status Code\\*\\*:",
      ],
    ],
    [{ ...clear, part: "409", kind: "status", zoom: "409" }],
  ],
  [
    "a removed status",
    [["##### Status: 204 It is empty.\n\n", ""]],
    [{ ...clear, part: "204", kind: "status", document: "204" }],
  ],
  [
    "an added code",
    [["The name is taken. \\\n", "The name is taken. \\\n\\*\\*Error Code:\\*\\* \\`3002\\` \\\nToo long. \\\n"]],
    [{ ...create, part: "400", kind: "code", zoom: [3002], document: [] }],
  ],
  [
    "a removed code",
    [["\\*\\*Error Code:\\*\\* \\`200\\` \\\nNot a town. \\\n", ""]],
    [{ ...list, part: "400", kind: "code", zoom: [], document: [200] }],
  ],
  [
    "a code with fewer meanings",
    [["\\*\\*Error Code:\\*\\* \\`300\\` \\\nThe town has no garden. \\\n", ""]],
    [{ ...list, part: "400", kind: "code", zoom: [300], document: [300, 300] }],
  ],
  [
    "a removed request body",
    [[section("Plant a garden", "#### Responses\n\n##### Status: 201").replace(/^.*(?=#### Request Body)/s, ""), ""]],
    [{ ...create, part: "request", kind: "body", zoom: null, document: "object", component: null }],
  ],
  [
    "an added response body",
    [
      [
        "##### Status: 204 It is empty.\n",
        "##### Status: 204 It is empty.\n\n###### Content-Type: application/json\n\n- **`id`**\n\n  `string`\n",
      ],
    ],
    [{ ...clear, part: "204", kind: "body", zoom: "object", document: null }],
  ],
];

describe.each(forms)("in a rendering %s", (_, form) => {
  test.each(changes)("finds only %s", (_, edits, expected) => {
    const differences = compared(form(edited(edits)));
    expect(differences).toHaveLength(expected.length);
    expect(differences).toMatchObject(expected);
  });
});

test("reads a folded rendering whose example is out of date", () => {
  const text = edited([["  - **`mail`**\n\n    `string` — Where to write to.\n\n", ""]]);
  expect(compared(fold(text))).toMatchObject([{ ...create, field: "owner.mail", kind: "field", zoom: null }]);
});

test("reads a folded rendering without examples, or of unknown operations", () => {
  const without = rendering.replace(/\*\*Example:\*\*\n\n```json.*?\n```/gs, "");
  expect(compared(fold(without))).toEqual([]);
  expect(compareOperations(readRendering(fold(rendering), []), ours)).toEqual([]);
});

const rejected: [what: string, edit: Edit, message: string][] = [
  [
    "a field without a type",
    ["- **`total`**\n\n  `integer`, format: `int64`", "- **`total`**"],
    "field total has no type",
  ],
  ["values that are not JSON", ["`1, 2, 3, 4`", "`1, 2,`"], "field season: [1, 2,] is not JSON"],
  ["an operation twice", ["### Clear a garden", `${clearing}\n\n### Clear a garden`], "occurs twice"],
];
test.each(rejected)("rejects %s and names the place", (_, edit, message) => {
  const before = rendering.replace(edit[0], () => edit[1]);
  expect(() => compared(before)).toThrow(message);
});
