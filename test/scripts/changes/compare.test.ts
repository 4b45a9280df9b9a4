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
])("a change of a small document: %s", (_, rows) => {
  test.each(rows)("%s: %s", (_name, verdict, edits, ...lines) => {
    const changes = compareDocuments(small, edited(small, edits));
    const [from1, from0] = BUMPS[verdict];
    expect([bumpOf(changes, "1.4.0"), bumpOf(changes, "0.4.0")]).toEqual([from1, from0]);
    expect(changelogLines(changes)).toEqual(lines);
  });
});

test.each<Row>([
  [
    "a body is closed",
    "breaking",
    [drop(...schema("CreateThing", "additionalProperties"))],
    "**Breaking:** `createThing`: request body has no other fields any more",
  ],
  [
    "an index signature goes",
    "breaking",
    [put(true, ...schema("Error", "additionalProperties"))],
    "**Breaking:** `listThings`, `getThing`: error body has no other fields any more",
  ],
  [
    "a body is required",
    "breaking",
    [drop(...create, "requestBody", "required")],
    "**Breaking:** `createThing`: request body is required now",
  ],
  [
    "a body is added, and required",
    "breaking",
    [drop(...create, "requestBody")],
    "**Breaking:** `createThing`: request body added, and required",
  ],
  [
    "a limit is set",
    "breaking",
    [drop(...sent("name", "maxLength"))],
    "**Breaking:** `createThing`: request field `name` has `maxLength` `64` now",
  ],
  [
    "the last deprecation goes",
    "patch",
    [put(true, ...sent("name", "deprecated"))],
    "`createThing`: request field `name` is no longer deprecated",
  ],
])("from a small document back: %s", (_name, verdict, edits, ...lines) => {
  const changes = compareDocuments(edited(small, edits), small);
  expect([bumpOf(changes, "1.4.0"), bumpOf(changes, "0.4.0")]).toEqual(BUMPS[verdict]);
  expect(changelogLines(changes)).toEqual(lines);
});

test("the same document has no changes, in whatever order its parameters stand", () => {
  const { parameters } = small.paths["/things"]?.get ?? {};
  const reversed = put([...(parameters ?? [])].reverse() as never, ...list, "parameters");
  expect(compareDocuments(small, edited(small, [reversed]))).toEqual([]);
});

test("fields and values may have whatever name", () => {
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

test("a parameter is known by its name, wherever it stands", () => {
  const { parameters } = small.paths["/things"]?.get ?? {};
  const reversed = put([...(parameters ?? [])].reverse() as never, ...list, "parameters");
  const changed = edited(small, [reversed, drop(...list, "parameters", 0, "schema", "enum", 0)]);
  expect(changelogLines(compareDocuments(small, changed))).toEqual([
    "**Breaking:** `listThings`: parameter `type` no longer has the value `past`",
  ]);
});

test("a change of a type is seen at each of its fields, also where one's name begins like another's", () => {
  const changes = compareDocuments(small, edited(small, [drop(...schema("Quality", "anyOf", 0, "enum", 0))]));
  const places = changes.filter(({ operation }) => operation === "getThing").map(({ place }) => place);
  expect(places).toEqual(["response field `audio`", "response field `audio_quality`"]);
});

test("fields of a type that is put together of others are found", () => {
  const whole = put([{ $ref: "#/components/schemas/Thing" }, { type: "object" }], ...schema("ThingCreated", "allOf"));
  const before = edited(small, [whole]);
  const changes = compareDocuments(before, edited(before, [put(["id", "made"], ...schema("Thing", "required"))]));
  expect(changes.filter(({ operation }) => operation === "thing.created")).toMatchObject([
    { weight: "minor", place: "payload field `made`", what: "is always there now" },
  ]);
});

describe("a change of the real document", () => {
  const real = (...edits: Edit[]) => changelogLines(compareDocuments(document, edited(document, edits)));

  test("is none when nothing changed", () => {
    expect(real()).toEqual([]);
  });

  test("is named by the fields that lead to it", () => {
    expect(real(drop(...schema("SessionUser", "properties", "device")))).toEqual([
      "**Breaking:** `listSessionUsers`: response field `users[].device` removed",
    ]);
  });

  test("is told once, by the name of the type, where many fields have it", () => {
    expect(real(drop(...schema("Quality", "anyOf", 0, "enum", 0)))).toEqual([
      "response type `Quality` no longer has the value `good` (in `listSessions`, `getSession`, `listSessionUsers`)",
    ]);
  });

  test("does not name every operation of many", { timeout: 30_000 }, () => {
    const [first, ...rest] = real(put({ type: "string" }, ...schema("Error", "properties", "hint")));
    expect(first).toMatch(/^(`\w+`, ){4}`\w+` and 33 more: error field `hint` added$/);
    expect(rest).toEqual(["`getSessionRecordings`, `recoverSessionRecordings`: response field `hint` added"]);
  });

  test("is found in a union whose members changed places", () => {
    const keys = ["paths", "/videosdk/sessions/{sessionId}/recordings", "get", "responses", "200", "content"];
    const members = ["Error", "SessionRecordings"].map((name) => ({ $ref: `#/components/schemas/${name}` }));
    const added = put({ type: "string" }, ...schema("SessionRecordings", "properties", "hint"));
    expect(real(put(members, ...keys, "application/json", "schema", "anyOf"), added)).toEqual([
      "`getSessionRecordings`: response field `hint` added",
    ]);
  });
});
