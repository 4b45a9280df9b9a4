import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareOperations } from "../../../scripts/upstream/compare-operations.js";
import type { Difference } from "../../../scripts/upstream/difference.js";
import { readDocument } from "../../../scripts/upstream/read-document.js";
import { readRendering } from "../../../scripts/upstream/read-rendering.js";
import { gardens } from "./fixture-api.js";
import { fold } from "./fold.js";

const rendering = readFileSync(new URL("fixture-api.md", import.meta.url), "utf8").replace(/\r\n/g, "\n");
const ours = readDocument(gardens);
const compared = (text: string) => compareOperations(readRendering(text, ours), ours);
const forms = [
  ["with line breaks", (text: string) => text],
  ["folded", fold],
] as const;

type Edit = [before: string, after: string];
function edited(edits: Edit[]): string {
  return edits.reduce((text, [before, after]) => {
    expect(text.split(before), `${before} is not there just once`).toHaveLength(2);
    return text.replace(before, () => after);
  }, rendering);
}

const list = { operation: "GET /gardens", operationId: "listGardens" };
const create = { operation: "POST /gardens", operationId: "createGarden" };
const visits = { operation: "GET /gardens/{gardenId}/visits", operationId: "listVisits" };
const clear = { operation: "DELETE /gardens/{gardenId}", operationId: "clearGarden" };

/** From the title of an operation up to that of the next one. */
function section(title: string, next: string): string {
  return rendering.slice(rendering.indexOf(`### ${title}\n`), rendering.indexOf(next));
}

const clearing = section("Clear a garden", "## Schemas");
const changes: [what: string, edits: Edit[], expected: Partial<Difference>[]][] = [
  ["nothing", [], []],
  [
    "an operation is added",
    [["## Schemas", `${clearing.replace("Clear", "Mow").replace("/gardens/{gardenId}", "/lawns")}## Schemas`]],
    [{ operation: "DELETE /lawns", operationId: null, kind: "operation", zoom: "Mow a garden", document: null }],
  ],
  [
    "an operation is removed",
    [[clearing, ""]],
    [{ ...clear, kind: "operation", zoom: null, document: "Clear a garden" }],
  ],
  [
    "the title changes",
    [["### List gardens", "### Find gardens"]],
    [{ ...list, kind: "summary", zoom: "Find gardens", document: "List gardens" }],
  ],
  ["the label changes", [["`HEAVY`", "`LIGHT`"]], [{ ...visits, kind: "label", zoom: "LIGHT", document: "HEAVY" }]],
  [
    "the label goes",
    [["**[Rate Limit Label](https://gardens.example/limits#labels):** `HEAVY`", ""]],
    [{ ...visits, kind: "label", zoom: null, document: "HEAVY" }],
  ],
  ["beta ends", [["**This feature is in beta.** ", ""]], [{ ...clear, kind: "beta", zoom: false, document: true }]],
  [
    "the Gov cluster joins",
    [[" **Not supported in Gov cluster**", ""]],
    [{ ...clear, kind: "gov-cluster", zoom: true, document: false }],
  ],
  [
    "a field of the request is added",
    [
      ["- **`open`**", "- **`hours`**\n\n  `integer` — A day.\n\n- **`open`**"],
      ['"fence": "wall",', '"fence": "wall", "hours": 8,'],
    ],
    [{ ...create, part: "request", field: "hours", kind: "field", zoom: "integer", component: "schemas/NewGarden" }],
  ],
  [
    "a field of the request is removed",
    [
      ["  - **`mail`**\n\n    `string` — Where to write to.\n\n", ""],
      [', "mail": "kim@example.com"', ""],
    ],
    [{ ...create, part: "request", field: "owner.mail", kind: "field", document: "string" }],
  ],
  [
    "a field of the answer is added",
    [
      ["- **`total`**", "- **`pages`**\n\n  `integer`\n\n- **`total`**"],
      ['"page_size": 30,\n', '"page_size": 30, "pages": 1,\n'],
    ],
    [{ ...list, part: "200", field: "pages", kind: "field", zoom: "integer", component: "schemas/GardenList" }],
  ],
  [
    "one is removed",
    [
      ["- **`total`**\n\n  `integer`, format: `int64` — All there are.\n\n", ""],
      ['  "total": 1,\n', ""],
    ],
    [{ ...list, part: "200", field: "total", kind: "field", document: "integer" }],
  ],
  [
    "one is added at the second level",
    [
      ["  - **`tags`**", "  - **`size`**\n\n    `number`\n\n  - **`tags`**"],
      ['"tags": ["old"],', '"tags": ["old"], "size": 1,'],
    ],
    [{ ...list, part: "200", field: "gardens[].size", kind: "field", zoom: "number", component: "schemas/Garden" }],
  ],
  [
    "an array with its items is removed at the second level",
    [
      ["  - **`tags`**\n\n    `array` — Words for it.\n\n    **Items:**\n\n    `string`\n\n", ""],
      ['"tags": ["old"],', ""],
    ],
    [{ ...list, part: "200", field: "gardens[].tags", kind: "field", document: "array" }],
  ],
  [
    "one is added at the third level, last of its list",
    [
      ["  - **`kind`**", "    - **`zone`**\n\n      `string`\n\n  - **`kind`**"],
      ['"width": 2.5,', '"width": 2.5, "zone": "",'],
    ],
    [{ ...list, part: "200", field: "gardens[].beds[].zone", kind: "field", zoom: "string" }],
  ],
  [
    "one is removed at the third level, and its namesakes stay",
    [
      ["    - **`name`**\n\n      `string` — Name of the bed.\n\n    - **`width`**", "    - **`width`**"],
      ['          "name": "North",\n', ""],
    ],
    [{ ...list, part: "200", field: "gardens[].beds[].name", kind: "field", document: "string" }],
  ],
  [
    "one is added after an array, whose items it might belong to but for the example",
    [
      ["- **`season`**", "- **`place`**\n\n  `string`\n\n- **`season`**"],
      ['"season": 2', '"season": 2, "place": ""'],
    ],
    [{ ...create, part: "201", field: "place", kind: "field", zoom: "string", component: "schemas/CreatedGarden" }],
  ],
  [
    "an object comes with fields that are elsewhere, too",
    [
      ["  - **`kind`**", "  - **`gate`**\n\n    `object`\n\n    - **`id`**\n\n      `string`\n\n  - **`kind`**"],
      ['"id": "g1",', '"id": "g1", "gate": { "id": "" },'],
    ],
    [{ ...list, part: "200", field: "gardens[].gate", kind: "field", zoom: "object" }],
  ],
  [
    "a field of a root array is removed",
    [
      ["- **`name`**\n\n  `string` — Name of the visit.\n\n", ""],
      ['"name": "May Day", ', ""],
    ],
    [{ ...visits, part: "200", field: "[].name", kind: "field", document: "string", component: "schemas/Visit" }],
  ],
  [
    "a field is renamed",
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
    "a type changes",
    [["`number` — Metres", "`string` — Metres"]],
    [{ ...list, part: "200", field: "gardens[].beds[].width", kind: "type", zoom: "string", document: "number" }],
  ],
  [
    "the type of items changes",
    [["**Items:**\n\n    `string`", "**Items:**\n\n    `integer`"]],
    [{ ...list, part: "200", field: "gardens[].tags[]", kind: "type", zoom: "integer", document: "string" }],
  ],
  [
    "a value of an enumeration is added",
    [['`"kitchen", "park"', '`"kitchen", "farm", "park"']],
    [
      {
        ...list,
        part: "200",
        field: "gardens[].kind",
        kind: "enum",
        zoom: ["kitchen", "farm", "park", "roof, flat"],
        document: ["park", "kitchen", "roof, flat", "moss"],
        component: "schemas/Kind",
      },
    ],
  ],
  [
    "a value is removed",
    [["`1, 2, 3, 4`", "`1, 2, 3`"]],
    [{ ...create, part: "201", field: "season", kind: "enum", zoom: [1, 2, 3], document: [1, 2, 3, 4] }],
  ],
  [
    "an enumeration is removed",
    [[', possible values: `"hedge", "wall"`', ""]],
    [{ ...create, part: "request", field: "fence", kind: "enum", zoom: null, document: ["hedge", "wall"] }],
  ],
  [
    "a format changes",
    [["format: `int64`", "format: `int32`"]],
    [{ ...list, part: "200", field: "total", kind: "format", zoom: "int32", document: "int64" }],
  ],
  [
    "a format goes",
    [[", format: `url`", ""]],
    [{ ...list, part: "200", field: "gardens[].page", kind: "format", zoom: null, document: "uri" }],
  ],
  [
    "a default changes",
    [["default: `30`", "default: `50`"]],
    [{ ...list, part: "200", field: "page_size", kind: "default", zoom: 50, document: 30 }],
  ],
  [
    "a default goes",
    [["`boolean`, default: `true`", "`boolean`"]],
    [{ ...create, part: "request", field: "open", kind: "default", zoom: null, document: true }],
  ],
  [
    "a field is required now",
    [["- **`season`**", "- **`season` (required)**"]],
    [{ ...create, part: "201", field: "season", kind: "required", zoom: true, document: false }],
  ],
  [
    "a field is required no longer",
    [["- **`day` (required)**", "- **`day`**"]],
    [{ ...visits, part: "200", field: "[].day", kind: "required", zoom: false, document: true }],
  ],
  [
    "a status is added",
    [
      [
        "##### Status: 404 \\*\\*HTTP Status Code\\*\\*:",
        "##### Status: 409 Busy.\n\n##### Status: 404 \\*\\*HTTP Status Code\\*\\*:",
      ],
    ],
    [{ ...clear, part: "409", kind: "status", zoom: "409" }],
  ],
  [
    "a status is removed",
    [["##### Status: 204 It is empty.\n\n", ""]],
    [{ ...clear, part: "204", kind: "status", document: "204" }],
  ],
  [
    "a code is added",
    [["The name is taken. \\\n", "The name is taken. \\\n\\*\\*Error Code:\\*\\* \\`3002\\` \\\nToo long. \\\n"]],
    [{ ...create, part: "400", kind: "code", zoom: [3002], document: [] }],
  ],
  [
    "a code is removed",
    [["\\*\\*Error Code:\\*\\* \\`200\\` \\\nNot a town. \\\n", ""]],
    [{ ...list, part: "400", kind: "code", zoom: [], document: [200] }],
  ],
  [
    "a code loses a meaning",
    [["\\*\\*Error Code:\\*\\* \\`300\\` \\\nThe town has no garden. \\\n", ""]],
    [{ ...list, part: "400", kind: "code", zoom: [300], document: [300, 300] }],
  ],
  [
    "the request loses its body",
    [[section("Plant a garden", "#### Responses\n\n##### Status: 201").replace(/^.*(?=#### Request Body)/s, ""), ""]],
    [{ ...create, part: "request", kind: "body", zoom: null, document: "object", component: null }],
  ],
  [
    "an answer gets a body",
    [
      [
        "##### Status: 204 It is empty.\n",
        "##### Status: 204 It is empty.\n\n###### Content-Type: application/json\n\n- **`id`**\n\n  `string`\n",
      ],
    ],
    [{ ...clear, part: "204", kind: "body", zoom: "object", document: null }],
  ],
];

describe.each(forms)("a rendering %s", (_, form) => {
  test.each(changes)("%s: it is reported, and nothing else", (_, edits, expected) => {
    const differences = compared(form(edited(edits)));
    expect(differences).toHaveLength(expected.length);
    expect(differences).toMatchObject(expected);
  });
});

test("the example of a folded rendering may lag behind its fields", () => {
  const text = edited([["  - **`mail`**\n\n    `string` — Where to write to.\n\n", ""]]);
  expect(compared(fold(text))).toMatchObject([{ ...create, field: "owner.mail", kind: "field", zoom: null }]);
});

test("a folded rendering of an operation that is new to us, or without examples, is read as well", () => {
  const without = rendering.replace(/\*\*Example:\*\*\n\n```json.*?\n```/gs, "");
  expect(compared(fold(without))).toEqual([]);
  expect(compareOperations(readRendering(fold(rendering), []), ours)).toEqual([]);
});

const refused: [what: string, edit: Edit, message: string][] = [
  [
    "a field without a type",
    ["- **`total`**\n\n  `integer`, format: `int64`", "- **`total`**"],
    "field total has no type",
  ],
  ["values that are no JSON", ["`1, 2, 3, 4`", "`1, 2,`"], "field season: [1, 2,] is no JSON"],
  ["an operation twice", ["### Clear a garden", `${clearing}\n\n### Clear a garden`], "is there twice"],
];
test.each(refused)("%s is refused, with its place", (_, edit, message) => {
  const before = rendering.replace(edit[0], () => edit[1]);
  expect(() => compared(before)).toThrow(message);
});
