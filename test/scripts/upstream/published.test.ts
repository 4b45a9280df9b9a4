import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { env } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compareSource } from "../../../scripts/upstream/compare-source.js";
import { document } from "../../support/document.js";
import { asZoom, eventsAsZoom, useComponents } from "./as-zoom.js";

// biome-ignore lint/suspicious/noExplicitAny: documents are edited at any place.
type Node = Record<string, any>;
type Edit = (zoom: Node) => void;

beforeAll(() => useComponents(document));

const api = () => asZoom(document) as Node;
const schema = (zoom: Node, name: string): Node => zoom["components"].schemas[name];
const list = (zoom: Node): Node => zoom["paths"]["/videosdk/sessions"].get;
const create = (zoom: Node): Node => zoom["paths"]["/videosdk/sessions"].post;
const parameter = (zoom: Node, name: string): Node =>
  list(zoom)["parameters"].find((one: Node) => one["name"] === name);

/** What is reported: the operation's ID or name, part, field and kind of each difference. */
function reported(text: string): string[] {
  return compareSource(text, document).differences.map(({ operation, operationId, part, field, kind }) =>
    [operationId ?? operation, part, field, kind].filter((name) => name !== null).join(" "),
  );
}

/** What changes, how, the one difference that it must be reported as, and since when Zoom's renderer states it. */
const CHANGES: [what: string, edit: Edit, expected: string, since?: string][] = [
  ["a version", (z) => (z["info"].version = "3"), "document version"],
  ["a server", (z) => z["servers"].push({ url: "https://api-eu.zoom.us/v2" }), "document servers"],
  ["a new operation", (z) => (z["paths"]["/videosdk/rooms"] = { get: list(z) }), "GET /videosdk/rooms operation"],
  ["a removed operation", (z) => delete z["paths"]["/videosdk/report/daily"], "getDailyReport operation"],
  ["a title", (z) => (list(z)["summary"] = "Find sessions"), "listSessions summary"],
  ["a tag", (z) => (list(z)["tags"] = ["Live"]), "listSessions tag"],
  ["a deprecated operation", (z) => (list(z)["deprecated"] = true), "listSessions deprecated"],
  ["a rate limit label", (z) => (list(z)["description"] = "**Rate Limit Label:** `LIGHT`"), "listSessions label"],
  ["beta", (z) => (list(z)["description"] += " It is in beta."), "listSessions beta"],
  ["the Gov cluster", (z) => (list(z)["description"] += " It is not supported in Gov."), "listSessions gov-cluster"],
  [
    "a new parameter",
    (z) => list(z)["parameters"].push({ name: "q", in: "query", schema: { type: "string" } }),
    "listSessions parameter q field",
    "0.5.21",
  ],
  ["a removed parameter", (z) => list(z)["parameters"].pop(), "listSessions parameter session_name field", "0.5.21"],
  [
    "a required parameter",
    (z) => (parameter(z, "session_key")["required"] = true),
    "listSessions parameter session_key required",
    "0.5.21",
  ],
  [
    "a parameter's type",
    (z) => (parameter(z, "session_key")["schema"] = { type: "integer" }),
    "listSessions parameter session_key type",
    "0.5.21",
  ],
  [
    "a parameter's default",
    (z) => (parameter(z, "type")["schema"] = { ...parameter(z, "type")["schema"], default: "past" }),
    "listSessions parameter type default",
    "0.5.21",
  ],
  [
    "a parameter's value",
    (z) => (parameter(z, "type")["schema"] = { ...parameter(z, "type")["schema"], enum: ["past", "live", "all"] }),
    "listSessions parameter type enum",
    "0.5.21",
  ],
  [
    "a parameter's maximum",
    (z) => (parameter(z, "page_size")["schema"] = { type: "integer", default: 30, maximum: 500 }),
    "listSessions parameter page_size limit",
    "1.3.0",
  ],
  ["a new status", (z) => (list(z)["responses"]["409"] = { description: "Conflict" }), "listSessions 409 status"],
  ["a removed status", (z) => delete list(z)["responses"]["403"], "listSessions 403 status"],
  ["a new code", (z) => (create(z)["responses"]["400"].description += " Error Code: `3005`"), "createSession 400 code"],
  ["a removed code", (z) => (create(z)["responses"]["400"].description = ""), "createSession 400 code"],
  ["a removed body", (z) => delete create(z)["requestBody"], "createSession request body"],
  [
    "a new field",
    (z) => (schema(z, "CreateSessionRequest")["properties"].mode = { type: "string" }),
    "createSession request mode field",
  ],
  [
    "a removed field",
    (z) => delete schema(z, "CreateSessionRequest")["properties"].session_password,
    "createSession request session_password field",
  ],
  [
    "a field's type",
    (z) => (schema(z, "CreateSessionRequest")["properties"].session_password.type = "integer"),
    "createSession request session_password type",
  ],
  [
    "a length",
    (z) => (schema(z, "CreateSessionRequest")["properties"].session_name.maxLength = 300),
    "createSession request session_name limit",
    "1.3.0",
  ],
  [
    "a removed length",
    (z) => delete schema(z, "CreateSessionRequest")["properties"].session_name.maxLength,
    "createSession request session_name limit",
    "1.3.0",
  ],
  [
    "a required field",
    (z) => schema(z, "CreateSessionRequest")["required"].push("session_password"),
    "createSession request session_password required",
  ],
  [
    "a field no longer required",
    (z) => (schema(z, "CreateSessionRequest")["required"] = []),
    "createSession request session_name required",
  ],
  [
    "a deprecated field",
    (z) => (schema(z, "CreateSessionRequest")["properties"].session_password.deprecated = true),
    "createSession request session_password deprecated",
    "never",
  ],
  [
    "a new enum value",
    (z) => schema(z, "CreateSessionSettings")["properties"].auto_recording.enum.push("local"),
    "createSession request settings.auto_recording enum",
  ],
  [
    "a default",
    (z) => (schema(z, "CreateSessionSettings")["properties"].auto_recording.default = "cloud"),
    "createSession request settings.auto_recording default",
  ],
  [
    "a format",
    (z) => (schema(z, "CloudRecordingUsage")["properties"].date.format = "date-time"),
    "getCloudRecordingReport 200 cloud_recording_storage[].date format",
  ],
  [
    "items' new field",
    (z) => (schema(z, "DailyUsage")["properties"].cost = { type: "number" }),
    "getDailyReport 200 dates[].cost field",
  ],
  [
    "a value of a field without enum at Zoom",
    (z) => (schema(z, "H323Headers")["properties"].from_display_name.enum = ["a"]),
    "controlSession request params.h323_headers.from_display_name enum",
  ],
];

const EVENT_CHANGES: [page: string, what: string, edit: Edit, expected: string][] = [
  [
    "video-sdk",
    "a new event",
    (z) => (z["paths"]["session.moved"] = z["paths"]["session.ended"]),
    "session.moved operation",
  ],
  ["video-sdk", "a removed event", (z) => delete z["paths"]["session.alert"], "onSessionAlert operation"],
  [
    "video-sdk",
    "an event's new field",
    (z) => (schema(z, "SessionStartedObject")["properties"].mode = { type: "string" }),
    "onSessionStarted request payload.object.mode field",
  ],
  [
    "rtms",
    "an event's removed field",
    (z) => delete schema(z, "RtmsStartedPayload")["properties"].server_urls,
    "onSessionRtmsStarted request payload.server_urls field",
  ],
  [
    "rtms",
    "an event's new value",
    (z) => schema(z, "RtmsStoppedPayload")["properties"].stop_reason.enum.push(12),
    "onSessionRtmsStopped request payload.stop_reason enum",
  ],
];

describe("our own document, published as Zoom does", () => {
  test("has no differences", () => {
    expect(reported(JSON.stringify(api()))).toEqual([]);
    for (const page of ["video-sdk", "rtms"])
      expect(reported(JSON.stringify(eventsAsZoom(document, page)))).toEqual([]);
  });

  test.each(CHANGES)("%s that changed is reported once", (_, edit, expected) => {
    const zoom = structuredClone(api());
    edit(zoom);
    expect(reported(JSON.stringify(zoom))).toEqual([expected]);
  });

  test("a removed value is reported although another one of the field goes beyond the reference", () => {
    const zoom = structuredClone(api());
    schema(zoom, "Device")["enum"] = ["Phone", "H.323/SIP", "Windows", "Mac", "iOS"];
    expect(new Set(reported(JSON.stringify(zoom)).map((line) => line.split(" ").at(-1)))).toEqual(new Set(["enum"]));
    expect(reported(JSON.stringify(zoom))).toHaveLength(3);
  });

  test.each(EVENT_CHANGES)("%s: %s is reported once", (page, _, edit, expected) => {
    const zoom = structuredClone(eventsAsZoom(document, page)) as Node;
    edit(zoom);
    expect(reported(JSON.stringify(zoom))).toEqual([expected]);
  });
});

test("changelog entries that nobody has read are reported, each once", () => {
  const entry = (day: string) => `<a href="/changelog/video-sdk/${day}">${day}</a>`;
  const page = ["september-21-2026", "october-5-2026", "october-5-2026", "july-1-2026"].map(entry).join("\n");
  expect(compareSource(page, document).differences).toEqual([
    expect.objectContaining({
      kind: "changelog",
      zoom: "https://developers.zoom.us/changelog/video-sdk/october-5-2026",
    }),
  ]);
});

// 500 MB of packages: only in the nightly run.
const VERSIONS = ["0.4.16", "0.5.21", "1.3.0"];
describe.each(env["SIZE"] === "full" ? VERSIONS : [])("rendered by version %s of Zoom's renderer", (version) => {
  let markdown: (document: Node) => Promise<string>;
  beforeAll(async () => {
    markdown = await renderer(version);
  });

  test("our own document has no differences", async () => {
    for (const zoom of [api(), eventsAsZoom(document, "video-sdk"), eventsAsZoom(document, "rtms")]) {
      expect(reported(await markdown(zoom))).toEqual([]);
    }
  });

  test.each(CHANGES)(
    "%s that changed is reported once, if it is stated",
    async (_, edit, expected, since = version) => {
      const zoom = structuredClone(api());
      edit(zoom);
      const isStated = [...VERSIONS, "never"].indexOf(since) <= VERSIONS.indexOf(version);
      expect(reported(await markdown(zoom))).toEqual(isStated ? [expected] : []);
    },
  );

  test.each(EVENT_CHANGES)("%s: %s is reported once", async (page, _, edit, expected) => {
    const zoom = structuredClone(eventsAsZoom(document, page)) as Node;
    edit(zoom);
    expect(reported(await markdown(zoom))).toEqual([expected]);
  });
});

/** Installed aside, and kept for the next run. */
async function renderer(version: string): Promise<(document: Node) => Promise<string>> {
  const folder = fileURLToPath(new URL(`../../../node_modules/.cache/scalar-${version}/`, import.meta.url));
  const entry = `${folder}node_modules/@scalar/openapi-to-markdown/package.json`;
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}package.json`, '{"private":true,"type":"module"}');
    execFileSync("npm", ["install", "--no-audit", "--no-fund", `@scalar/openapi-to-markdown@${version}`], {
      cwd: folder,
    });
  }
  writeFileSync(`${folder}render.mjs`, 'export { createMarkdownFromOpenApi } from "@scalar/openapi-to-markdown";');
  const { createMarkdownFromOpenApi } = await import(pathToFileURL(`${folder}render.mjs`).href);
  return createMarkdownFromOpenApi;
}
