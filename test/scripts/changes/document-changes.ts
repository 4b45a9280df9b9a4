import { drop, type Edit, put } from "./edits.js";
import { small } from "./small-document.js";

type Verdict = "breaking" | "minor" | "patch";
/** A change of the small document, its weight, and its changelog lines. */
export type Row = [name: string, verdict: Verdict, edits: Edit[], ...lines: string[]];

export const list = ["paths", "/things", "get"] as const;
export const create = ["paths", "/things", "post"] as const;
const get = ["paths", "/things/{thingId}", "get"] as const;
const body = [...create, "requestBody", "content", "application/json"] as const;
const response = [...list, "responses", 200, "content", "application/json"] as const;
const webhook = ["webhooks", "thing.created", "post"] as const;
export const schema = (name: string, ...keys: (string | number)[]) => ["components", "schemas", name, ...keys];
export const sent = (...keys: (string | number)[]) => schema("CreateThing", "properties", ...keys);
const read = (...keys: (string | number)[]) => schema("Thing", "properties", ...keys);

export const operations: Row[] = [
  ["operation removed", "breaking", [drop(...create)], "**Breaking:** `createThing`: operation `POST /things` removed"],
  [
    "operation added",
    "minor",
    [put({ operationId: "deleteThing", responses: {} }, ...list.slice(0, 2), "delete")],
    "`deleteThing`: operation `DELETE /things` added",
  ],
  [
    "operationId renamed",
    "breaking",
    [put("findThings", ...list, "operationId")],
    "**Breaking:** `listThings`: renamed to `findThings`",
  ],
  ["operation deprecated", "minor", [put(true, ...get, "deprecated")], "`getThing`: is deprecated"],
  [
    "rate limit label changed",
    "minor",
    [put("LIGHT", ...list, "x-rate-limit-label")],
    "`listThings`: changed `x-rate-limit-label` from `HEAVY` to `LIGHT`",
  ],
  [
    "retry class changed",
    "minor",
    [put("never", ...create, "x-retry")],
    "`createThing`: changed `x-retry` from `unsafe` to `never`",
  ],
  [
    "pagination changed",
    "minor",
    [put("P6M", ...list, "x-pagination", "window")],
    "`listThings`: changed `x-pagination.window` from `P1M` to `P6M`",
  ],
  ["summary changed", "patch", [put("Things", ...list, "summary")], "Documentation of `listThings`"],
  ["note changed", "patch", [put(true, ...get, "x-beta")], "Documentation of `getThing`"],
  ["security changed", "breaking", [put([{ other: [] }], "security")], "**Breaking:** `security` changed"],
  ["document version changed", "patch", [put("2", "info", "version")], "Documentation"],
];

export const parameters: Row[] = [
  [
    "parameter removed",
    "breaking",
    [drop(...list, "parameters", 2)],
    "**Breaking:** `listThings`: parameter `type` removed",
  ],
  [
    "optional parameter added",
    "minor",
    [put({ name: "key", in: "query", schema: { type: "string" } }, ...list, "parameters", 3)],
    "`listThings`: parameter `key` added",
  ],
  [
    "required parameter added",
    "breaking",
    [put({ name: "key", in: "query", required: true, schema: { type: "string" } }, ...list, "parameters", 3)],
    "**Breaking:** `listThings`: parameter `key` added (required)",
  ],
  [
    "parameter becomes required",
    "breaking",
    [put(true, ...list, "parameters", 2, "required")],
    "**Breaking:** `listThings`: parameter `type` is now required",
  ],
  [
    "parameter becomes optional",
    "minor",
    [drop(...list, "parameters", 0, "required")],
    "`listThings`: parameter `from` is now optional",
  ],
  [
    "value of a parameter removed",
    "breaking",
    [drop(...list, "parameters", 2, "schema", "enum", 0)],
    "**Breaking:** `listThings`: parameter `type` no longer has the value `past`",
  ],
  [
    "value of a parameter added",
    "minor",
    [put("scheduled", ...list, "parameters", 2, "schema", "enum", 2)],
    "`listThings`: parameter `type` has the new value `scheduled`",
  ],
  [
    "default of a parameter changed",
    "minor",
    [put("past", ...list, "parameters", 2, "schema", "default")],
    "`listThings`: parameter `type` changed `default` from `live` to `past`",
  ],
  [
    "limit of a parameter lowered",
    "breaking",
    [put(100, "components", "parameters", "pageSize", "schema", "maximum")],
    "**Breaking:** `listThings`: parameter `page_size` changed `maximum` from `300` to `100`",
  ],
  [
    "limit of a parameter raised",
    "minor",
    [put(500, "components", "parameters", "pageSize", "schema", "maximum")],
    "`listThings`: parameter `page_size` changed `maximum` from `300` to `500`",
  ],
  [
    "description of a parameter changed",
    "patch",
    [put("Many.", "components", "parameters", "pageSize", "description")],
    "Documentation of `listThings`",
  ],
];

export const requests: Row[] = [
  [
    "body becomes a union",
    "breaking",
    [put({ oneOf: [{ type: "object", properties: { name: { type: "string" } } }] }, ...schema("CreateThing"))],
    "**Breaking:** `createThing`: request body changed type",
    "Documentation of `createThing`",
  ],
  ["body removed", "breaking", [drop(...create, "requestBody")], "**Breaking:** `createThing`: request body removed"],
  [
    "body becomes optional",
    "minor",
    [put(false, ...create, "requestBody", "required")],
    "`createThing`: request body is now optional",
  ],
  [
    "optional field added",
    "minor",
    [put({ type: "string" }, ...sent("size"))],
    "`createThing`: request field `size` added",
  ],
  [
    "required field added",
    "breaking",
    [put({ type: "string" }, ...sent("size")), put(["name", "size"], ...schema("CreateThing", "required"))],
    "**Breaking:** `createThing`: request field `size` added (required)",
  ],
  [
    "field becomes required",
    "breaking",
    [put(["name", "kind"], ...schema("CreateThing", "required"))],
    "**Breaking:** `createThing`: request field `kind` is now required",
  ],
  [
    "field becomes optional",
    "minor",
    [drop(...schema("CreateThing", "required"))],
    "`createThing`: request field `name` is now optional",
  ],
  ["field removed", "breaking", [drop(...sent("kind"))], "**Breaking:** `createThing`: request field `kind` removed"],
  [
    "type changed",
    "breaking",
    [put("boolean", ...sent("weight", "type"))],
    "**Breaking:** `createThing`: request field `weight` changed type from `integer` to `boolean`",
  ],
  [
    "type widened",
    "minor",
    [put(["number", "null"], ...sent("weight", "type"))],
    '`createThing`: request field `weight` changed type from `integer` to `["number","null"]`',
  ],
  [
    "value removed",
    "breaking",
    [drop(...sent("kind", "enum", 1))],
    "**Breaking:** `createThing`: request field `kind` no longer has the value `little`",
  ],
  [
    "value replaced",
    "breaking",
    [put("small", ...sent("kind", "enum", 1))],
    "**Breaking:** `createThing`: request field `kind` no longer has the value `little`",
    "`createThing`: request field `kind` has the new value `small`",
  ],
  [
    "values limited to an enum",
    "breaking",
    [put(["a", "b"], ...sent("name", "enum"))],
    "**Breaking:** `createThing`: request field `name` is now limited to `a`, `b`",
  ],
  [
    "enum removed",
    "minor",
    [drop(...sent("kind", "enum"))],
    "`createThing`: request field `kind` is no longer limited to `big`, `little`",
  ],
  [
    "values reordered",
    "patch",
    [put(["little", "big"], ...sent("kind", "enum")), put("x", ...sent("kind", "description"))],
    "Documentation of `createThing`",
  ],
  [
    "body allows other fields",
    "minor",
    [drop(...schema("CreateThing", "additionalProperties"))],
    "`createThing`: request body now allows other fields",
  ],
  [
    "description of a field changed",
    "patch",
    [put("Another.", ...sent("name", "description"))],
    "Documentation of `createThing`",
  ],
  [
    "example of a body added",
    "patch",
    [put({ value: { name: "x" } }, ...body, "examples", "other")],
    "Documentation of `createThing`",
  ],
];

export const responses: Row[] = [
  ["status added", "minor", [put({ description: "No." }, ...get, "responses", 403)], "`getThing`: response 403 added"],
  [
    "all of 5XX added",
    "minor",
    [put({ description: "It failed." }, ...get, "responses", "5XX")],
    "`getThing`: response 5XX added",
  ],
  ["status removed", "breaking", [drop(...get, "responses", 404)], "**Breaking:** `getThing`: response 404 removed"],
  [
    "field removed",
    "breaking",
    [drop(...schema("Thing", "properties", "made"))],
    "**Breaking:** response field `Thing.made` removed (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "field added",
    "minor",
    [put({ type: "string" }, ...schema("ThingList", "properties", "next"))],
    "`listThings`: response field `next` added",
  ],
  [
    "field of a shared type added",
    "minor",
    [put({ type: "string" }, ...read("size"))],
    "response field `Thing.size` added (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "field of an error added",
    "minor",
    [put({ type: "string" }, ...schema("Error", "properties", "hint"))],
    "`listThings`, `getThing`: error field `hint` added",
  ],
  [
    "field becomes optional",
    "breaking",
    [drop(...schema("ThingList", "required", 0))],
    "**Breaking:** `listThings`: response field `things` can now be missing",
  ],
  [
    "field becomes required",
    "minor",
    [put(["id", "name"], ...schema("Thing", "required"))],
    "response field `Thing.name` is now always present (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "type widened",
    "breaking",
    [put(["string", "null"], ...read("name", "type"))],
    '**Breaking:** response field `Thing.name` changed type from `string` to `["string","null"]` (in `listThings`, `createThing`, `getThing`)',
  ],
  [
    "type narrowed",
    "minor",
    [put("integer", ...read("weight", "type"))],
    "response field `Thing.weight` changed type from `number` to `integer` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "type replaced by a union",
    "breaking",
    [put({ anyOf: [{ type: "string" }, { type: "integer" }] }, ...read("name"))],
    "**Breaking:** response field `Thing.name` changed type (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "limit raised",
    "minor",
    [put(200, ...read("weight", "maximum"))],
    "response field `Thing.weight` changed `maximum` from `100` to `200` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "format changed",
    "minor",
    [put("date", ...read("made", "format"))],
    "response field `Thing.made` changed `format` from `date-time` to `date` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "value of a closed enum added",
    "minor",
    [put("broken", ...read("state", "enum", 2))],
    "response field `Thing.state` has the new value `broken` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "value of a closed enum removed",
    "breaking",
    [drop(...read("state", "enum", 1))],
    "**Breaking:** response field `Thing.state` no longer has the value `used` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "value of an open enum added",
    "minor",
    [put("fair", ...schema("Quality", "anyOf", 0, "enum", 2))],
    "response type `Quality` has the new value `fair` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "value of an open enum removed",
    "minor",
    [drop(...schema("Quality", "anyOf", 0, "enum", 0))],
    "response type `Quality` no longer has the value `good` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "open enum closed with the same values",
    "minor",
    [drop(...schema("Quality", "anyOf", 1))],
    "response type `Quality` is now limited to `good`, `bad` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "closed enum opened",
    "breaking",
    [put({ anyOf: [{ type: "string", enum: ["new", "used"] }, { type: "string" }] }, ...read("state"))],
    "**Breaking:** response field `Thing.state` is no longer limited to `new`, `used` (in `listThings`, `createThing`, `getThing`)",
  ],
  [
    "other fields allowed",
    "minor",
    [put(true, ...schema("Error", "additionalProperties"))],
    "`listThings`, `getThing`: error body now allows other fields",
  ],
  [
    "header removed",
    "breaking",
    [drop(...list, "responses", 200, "headers", "x-trackingid")],
    "**Breaking:** `listThings`: response header `x-trackingid` removed",
  ],
  [
    "error code added",
    "minor",
    [
      put(
        { value: { code: 3002 } },
        "components",
        "responses",
        "NotFound",
        "content",
        "application/json",
        "examples",
        "e",
      ),
    ],
    "`listThings`, `getThing`: response 404 has the new example `e` (error code `3002`)",
  ],
  [
    "example renamed",
    "breaking",
    [drop(...response, "examples", "page"), put({ value: { things: [] } }, ...response, "examples", "last-page")],
    "**Breaking:** `listThings`: response 200 no longer has the example `page`",
    "`listThings`: response 200 has the new example `last-page`",
  ],
  [
    "value of an example changed",
    "patch",
    [put({ things: [{ id: "1" }] }, ...response, "examples", "page", "value")],
    "Documentation of `listThings`",
  ],
  [
    "description of a response changed",
    "patch",
    [put("One.", ...list, "responses", 200, "description")],
    "Documentation of `listThings`",
  ],
];

export const webhooks: Row[] = [
  [
    "operationId removed",
    "breaking",
    [drop(...webhook, "operationId")],
    "**Breaking:** `thing.created`: no longer has `operationId` `thingCreated`",
  ],
  [
    "webhook added",
    "minor",
    [
      put(
        { post: { operationId: "thingGone", requestBody: { content: {} }, responses: {} } },
        "webhooks",
        "thing.gone",
      ),
    ],
    "`thing.gone`: webhook added",
  ],
  [
    "webhook removed",
    "breaking",
    [drop("webhooks", "thing.created")],
    "**Breaking:** `thing.created`: webhook removed",
  ],
  [
    "required field of a payload added",
    "minor",
    [
      put({ type: "string" }, ...schema("ThingCreated", "properties", "account")),
      put(["event", "account"], ...schema("ThingCreated", "required")),
    ],
    "`thing.created`: payload field `account` added",
  ],
  [
    "field of a payload removed",
    "breaking",
    [drop(...schema("ThingCreated", "properties", "event")), drop(...schema("ThingCreated", "required"))],
    "**Breaking:** `thing.created`: payload field `event` removed",
  ],
  [
    "header of a webhook becomes optional",
    "breaking",
    [drop(...webhook, "parameters", 0, "required")],
    "**Breaking:** `thing.created`: request header `x-signature` can now be missing",
  ],
];

export const components: Row[] = [
  [
    "type renamed",
    "breaking",
    [
      put({ $ref: "#/components/schemas/Created" }, ...webhook, "requestBody", "content", "application/json", "schema"),
      put(small.components["schemas"]?.["ThingCreated"] ?? null, ...schema("Created")),
      drop(...schema("ThingCreated")),
    ],
    "**Breaking:** type `ThingCreated` renamed to `Created`",
  ],
  [
    "type removed with the webhook that used it",
    "breaking",
    [drop("webhooks", "thing.created"), drop(...schema("ThingCreated"))],
    "**Breaking:** `thing.created`: webhook removed",
    "**Breaking:** type `ThingCreated` removed",
  ],
  ["type added", "minor", [put({ type: "object" }, ...schema("Other"))], "type `Other` added"],
  [
    "types added",
    "minor",
    [put({ type: "object" }, ...schema("Other")), put({ type: "string" }, ...schema("Another"))],
    "types `Other`, `Another` added",
  ],
  [
    "reference inlined",
    "patch",
    [
      put({ anyOf: [{ type: "string", enum: ["good", "bad"] }, { type: "string" }] }, ...read("audio")),
      put("x", ...schema("Quality", "description")),
    ],
    "Documentation of `listThings`, `createThing`, `getThing`",
  ],
  [
    "path parameter renamed",
    "breaking",
    [put(small.paths["/things/{thingId}"] as never, "paths", "/things/{id}"), drop("paths", "/things/{thingId}")],
    "**Breaking:** path `/things/{thingId}` renamed to `/things/{id}`",
  ],
  [
    "authentication changed",
    "breaking",
    [put("apiKey", "components", "securitySchemes", "token", "type")],
    "**Breaking:** `components` changed",
  ],
];
