import { describe, expect, test } from "vitest";
import { bumpOf } from "../../../scripts/changes/changeset.js";
import { compareDocuments } from "../../../scripts/changes/compare.js";
import { changelogLines } from "../../../scripts/changes/lines.js";
import { document } from "../../support/document.js";
import {
  components,
  create,
  list,
  operations,
  parameters,
  type Row,
  requests,
  responses,
  schema,
  sent,
  webhooks,
} from "./document-changes.js";
import { drop, type Edit, edited, put } from "./edits.js";
import { small } from "./small-document.js";

const BUMPS = { breaking: ["major", "minor"], minor: ["minor", "minor"], patch: ["patch", "patch"] } as const;

describe.each([
  ["operation", operations],
  ["parameter", parameters],
  ["request", requests],
  ["response", responses],
  ["webhook", webhooks],
  ["component", components],
])("a change in a small document: %s", (_, rows) => {
  test.each(rows)("%s: %s", (_name, verdict, edits, ...lines) => {
    const changes = compareDocuments(small, edited(small, edits));
    const [from1, from0] = BUMPS[verdict];
    expect([bumpOf(changes, "1.4.0"), bumpOf(changes, "0.4.0")]).toEqual([from1, from0]);
    expect(changelogLines(changes)).toEqual(lines);
  });
});

test.each<Row>([
  [
    "body closed",
    "breaking",
    [drop(...schema("CreateThing", "additionalProperties"))],
    "**Breaking:** `createThing`: request body no longer allows other fields",
  ],
  [
    "index signature removed",
    "breaking",
    [put(true, ...schema("Error", "additionalProperties"))],
    "**Breaking:** `listThings`, `getThing`: error body no longer allows other fields",
  ],
  [
    "body becomes required",
    "breaking",
    [drop(...create, "requestBody", "required")],
    "**Breaking:** `createThing`: request body is now required",
  ],
  [
    "a body is added (required)",
    "breaking",
    [drop(...create, "requestBody")],
    "**Breaking:** `createThing`: request body added (required)",
  ],
  [
    "limit added",
    "breaking",
    [drop(...sent("name", "maxLength"))],
    "**Breaking:** `createThing`: request field `name` now has `maxLength` `64`",
  ],
  [
    "deprecation removed",
    "patch",
    [put(true, ...sent("name", "deprecated"))],
    "`createThing`: request field `name` is no longer deprecated",
  ],
])("a change back to the small document: %s", (_name, verdict, edits, ...lines) => {
  const changes = compareDocuments(edited(small, edits), small);
  expect([bumpOf(changes, "1.4.0"), bumpOf(changes, "0.4.0")]).toEqual(BUMPS[verdict]);
  expect(changelogLines(changes)).toEqual(lines);
});

test("reordered parameters are not a change", () => {
  const { parameters } = small.paths["/things"]?.get ?? {};
  const reversed = put([...(parameters ?? [])].reverse() as never, ...list, "parameters");
  expect(compareDocuments(small, edited(small, [reversed]))).toEqual([]);
});

test("supports fields named like schema keywords and empty values", () => {
  const odd = { type: "object", properties: { items: { type: "string" }, properties: { type: "string", enum: [""] } } };
  const before = edited(small, [put(odd, ...sent("properties"))]);
  const inOdd = sent("properties", "properties");
  const changed = edited(before, [drop(...inOdd, "items"), drop(...inOdd, "properties", "enum", 0)]);
  const none = edited(changed, [put(["x"], ...inOdd, "properties", "enum")]);
  expect(changelogLines(compareDocuments(before, none))).toEqual([
    "**Breaking:** `createThing`: request field `properties.items` removed",
    '**Breaking:** `createThing`: request field `properties.properties` no longer has the value `""`',
    "`createThing`: request field `properties.properties` has the new value `x`",
  ]);
});

test("matches parameters by name, not by position", () => {
  const { parameters } = small.paths["/things"]?.get ?? {};
  const reversed = put([...(parameters ?? [])].reverse() as never, ...list, "parameters");
  const changed = edited(small, [reversed, drop(...list, "parameters", 0, "schema", "enum", 0)]);
  expect(changelogLines(compareDocuments(small, changed))).toEqual([
    "**Breaking:** `listThings`: parameter `type` no longer has the value `past`",
  ]);
});

test("reports a type change at each of its fields, even if one name is a prefix of another", () => {
  const changes = compareDocuments(small, edited(small, [drop(...schema("Quality", "anyOf", 0, "enum", 0))]));
  const places = changes.filter(({ operation }) => operation === "getThing").map(({ place }) => place);
  expect(places).toEqual(["response field `audio`", "response field `audio_quality`"]);
});

test("finds fields of a type composed with allOf", () => {
  const whole = put([{ $ref: "#/components/schemas/Thing" }, { type: "object" }], ...schema("ThingCreated", "allOf"));
  const before = edited(small, [whole]);
  const changes = compareDocuments(before, edited(before, [put(["id", "made"], ...schema("Thing", "required"))]));
  expect(changes.filter(({ operation }) => operation === "thing.created")).toMatchObject([
    { weight: "minor", place: "payload field `made`", what: "is now always present" },
  ]);
});

test("summarizes long lists of operations", () => {
  const changes = Array.from({ length: 38 }, (_, index) => ({
    weight: "minor" as const,
    operation: `op${index}`,
    place: "error field `hint`",
    what: "added",
  }));
  expect(changelogLines(changes.slice(0, 6))).toEqual([
    "`op0`, `op1`, `op2`, `op3`, `op4`, `op5`: error field `hint` added",
  ]);
  expect(changelogLines(changes)).toEqual(["`op0`, `op1`, `op2`, `op3`, `op4` and 33 more: error field `hint` added"]);
});

describe("a change in the real document", () => {
  const real = (...edits: Edit[]) => changelogLines(compareDocuments(document, edited(document, edits)));

  test("reports nothing if nothing changed", () => {
    expect(real()).toEqual([]);
  });

  test("names the path to a field", () => {
    expect(real(drop(...schema("SessionUser", "properties", "device")))).toEqual([
      "**Breaking:** `listSessionUsers`: response field `users[].device` removed",
    ]);
  });

  test("reports a type that many fields share once", () => {
    expect(real(drop(...schema("Quality", "allOf", 0, "anyOf", 0, "enum", 0)))).toEqual([
      "response type `Quality` no longer has the value `good` (in `listSessions`, `getSession`, `listSessionUsers`)",
    ]);
  });

  test("finds a change in a union with reordered members", () => {
    const keys = ["paths", "/videosdk/sessions/{sessionId}/recordings", "get", "responses", "200", "content"];
    const members = ["Error", "SessionRecordings"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const added = put({ type: "string" }, ...schema("SessionRecordings", "properties", "hint"));
    expect(real(put(members, ...keys, "application/json", "schema", "anyOf"), added)).toEqual([
      "`getSessionRecordings`: response field `hint` added",
    ]);
  });
});
