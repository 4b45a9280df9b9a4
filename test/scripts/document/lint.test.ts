import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { REPOSITORY } from "../../../scripts/document/repository.js";
import type { JsonObject, OpenApiDocument } from "../../../scripts/document/types.js";
import { checkConventions } from "../../../scripts/lint/conventions.js";
import { checkExamples } from "../../../scripts/lint/examples.js";
import { checkWithRedocly } from "../../../scripts/lint/redocly.js";
import { findUnused } from "../../../scripts/lint/unused.js";
import { document, namedAnswers } from "../../support/document.js";

// `npm run document:lint` checks the document itself.

/** A copy of the document with the node at `pointer` replaced, or removed. */
function changed(pointer: string, value?: unknown): OpenApiDocument {
  return change(structuredClone(document), pointer, value);
}

function change(copy: OpenApiDocument, pointer: string, value?: unknown): OpenApiDocument {
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/"));
  const last = keys.pop() ?? "";
  const parent = keys.reduce<JsonObject>((node, key) => node[key] as JsonObject, copy as unknown as JsonObject);
  if (!(last in parent)) throw new Error(`There is nothing at ${pointer}.`);
  if (value === undefined) delete parent[last];
  else parent[last] = value as JsonObject;
  return copy;
}

const list = "/paths/~1videosdk~1sessions/get";
const page = `${list}/responses/200/content/application~1json/examples`;
const webhook = "/webhooks/session.started/post";
const webhookMedia = `${webhook}/requestBody/content/application~1json`;
const webhookSchema = `${webhookMedia}/schema`;
const started = document.webhooks?.["session.started"]?.post;
const example = (name: string) => ({
  value: namedAnswers("listSessions").find((response) => response.name === name)?.value,
});

describe("an example that does not match its schema", () => {
  const cases: [what: string, pointer: string, value: unknown, problem: string][] = [
    ["of a response", `${page}/last-page/value/page_size`, "2", "last-page/page_size: must be integer"],
    [
      "of a response, with an invalid date",
      `${page}/last-page/value/from`,
      "2026-13-01",
      'last-page/from: must match format "date"',
    ],
    [
      "of a response, with a misspelled field",
      `${page}/first-page/value`,
      { sesions: [] },
      "first-page: must NOT have additional properties (sesions)",
    ],
    [
      "of a shared error",
      "/components/examples/invalidToken/value",
      { code: 124 },
      "error-124: must have required property 'message'",
    ],
    [
      "of a body",
      "/paths/~1videosdk~1sessions/post/requestBody/content/application~1json/examples/full/value",
      { settings: {} },
      "full: must have required property 'session_name'",
    ],
    ["of a parameter", "/components/parameters/sessionId/examples/slash/value", "", "slash: must NOT have fewer"],
    [
      "of a query parameter's schema",
      "/components/parameters/pageSize/schema/examples",
      [301],
      "pageSize/schema/examples/0: must be <= 300",
    ],
    [
      "of a field",
      "/components/schemas/Session/properties/user_count/examples",
      ["2"],
      "user_count/examples/0: must be integer",
    ],
    ["of a webhook", `${webhookMedia}/examples/event/value/event`, "session.start", "event/event: must be equal to"],
    [
      "of a webhook, with a misspelled field",
      `${webhookMedia}/examples/event/value/payload`,
      { account_id: "a", objet: {} },
      "event/payload: must NOT have additional properties (objet)",
    ],
    [
      "of a field of a webhook",
      "/components/schemas/WebhookRecordingFile/properties/file_size/examples",
      ["5"],
      "file_size/examples/0: must be number",
    ],
    ["of a header", "/components/headers/RateLimitLimit/example", -1, "RateLimitLimit/example: must be >= 0"],
    [
      "as a default",
      "/components/parameters/pastOrLive/schema/default",
      "future",
      "pastOrLive/schema/default: must be equal to one of the allowed values",
    ],
  ];
  // All at once, because each check compiles every schema.
  const broken = structuredClone(document);
  for (const [, pointer, value] of cases) change(broken, pointer, value);
  const problems = checkExamples(broken).join("\n");

  test.each(cases)("is found: %s", (_what, _pointer, _value, problem) => {
    expect(problems).toContain(problem);
  });
});

describe("a broken convention", () => {
  test.each([
    [
      "an unknown rate label",
      `${list}/x-rate-limit-label`,
      "LITE",
      "listSessions: x-rate-limit-label must be LIGHT, MEDIUM, HEAVY or RESOURCE-INTENSIVE",
    ],
    [
      "a retry class that contradicts the method",
      `${list}/x-retry`,
      "unsafe",
      "listSessions: x-retry of a GET must be safe",
    ],
    [
      "a query parameter without an example",
      "/components/parameters/pageSize/schema/examples",
      undefined,
      "listSessions: page_size needs an example in `schema.examples`",
    ],
    [
      "input without the 400 that rejects it",
      `${list}/responses/400`,
      undefined,
      "listSessions: response 400 lacks the example `validation-failed`",
    ],
    [
      "a 400 without the example that rejects input",
      "/components/responses/InvalidRequest/content/application~1json/examples",
      {},
      "response 400 lacks the example `validation-failed`",
    ],
    [
      "a schema without a description",
      "/components/schemas/Session/description",
      undefined,
      "schemas: Session needs a description",
    ],
    ["no 429", `${list}/responses/429`, undefined, "listSessions: response 429 is missing"],
    [
      "an example named after another code",
      "/components/examples/invalidToken/value/code",
      125,
      "error-124 contains code 125",
    ],
    [
      "the first page first",
      page,
      { "first-page": example("first-page"), "last-page": example("last-page") },
      "the first example must be `last-page`",
    ],
    [
      "a first page without a token",
      `${page}/first-page/value/next_page_token`,
      "",
      "the second example must be `first-page`",
    ],
    ["unknown items", `${list}/x-pagination/items`, "session", "session is not an array"],
    ["an unknown ID", `${list}/x-pagination/id`, "session_id", "items have no session_id"],
    ["a range without a window", `${list}/x-pagination/window`, undefined, "`window` and the parameters from, to"],
    ["a token without pagination", `${list}/x-pagination`, undefined, "x-pagination and the parameter next_page_token"],
    [
      "a closed enum in a response",
      "/components/schemas/Quality",
      { type: "string", enum: ["good"] },
      "a response has a closed enum",
    ],
    [
      "an open enum in a request",
      "/components/parameters/pastOrLive/schema",
      { anyOf: [{ enum: ["past"] }, {}] },
      "a request has an open enum",
    ],
    [
      "a request that allows any field",
      "/components/schemas/CreateSessionRequest/additionalProperties",
      undefined,
      "allows misspelled fields",
    ],
    ["an operation without an ID", `${list}/operationId`, undefined, "GET /videosdk/sessions: operationId is missing"],
    [
      "a webhook with a second method",
      "/webhooks/session.started",
      { post: started, get: {} },
      "must be a single POST",
    ],
    [
      "a webhook with another operationId",
      "/webhooks/session.started/post",
      { ...started, operationId: "a" },
      "session.started: operationId must be onSessionStarted",
    ],
    ["a webhook that requires the API's token", `${webhook}/security`, undefined, "must be the signature"],
    [
      "a webhook with another name",
      `${webhookSchema}/properties/event/const`,
      "session.start",
      "must be a const with the",
    ],
    [
      "a webhook with an optional payload",
      `${webhookSchema}/required`,
      ["event", "event_ts"],
      "payload must be required",
    ],
    ["a webhook without an example", `${webhookMedia}/examples`, undefined, "session.started: must have an example"],
    [
      "a closed enum in a webhook",
      "/components/schemas/SharingPayload/properties/account_id",
      { type: "string", enum: ["a"] },
      "session.sharing_started: has a closed enum",
    ],
    [
      "a webhook that forbids additional fields",
      "/components/schemas/WebhookParticipantVideoFile",
      { type: "object", additionalProperties: false },
      "session.recording_completed: must allow additional fields",
    ],
    ["allOf", "/components/schemas/AudioCall", { allOf: [{ type: "object" }] }, "allOf is only for open enums"],
  ])("is found: %s", (_, pointer, value, problem) => {
    expect(checkConventions(changed(pointer, value)).join("\n")).toContain(problem);
  });
});

/** A copy of `openapi/`, to edit. */
async function copied() {
  const folder = await mkdtemp(join(tmpdir(), "openapi-"));
  await cp(new URL("openapi", REPOSITORY), join(folder, "openapi"), { recursive: true });
  return {
    root: pathToFileURL(`${folder}/`),
    file: (path: string) => join(folder, "openapi", path),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}

test("finds what nothing references", async () => {
  await using copy = await copied();
  await writeFile(copy.file("components/schemas/idle.yaml"), "Idle: { type: string }\n");
  await writeFile(copy.file("paths/captions.yaml"), "captions: { get: {} }\n");
  await writeFile(copy.file("webhooks/captions.yaml"), "captionAdded: { post: {} }\n");
  expect(await findUnused(document, copy.root)).toEqual([
    `openapi/components/${join("schemas", "idle.yaml")}: Idle is unused`,
    "openapi/paths/captions.yaml: captions is not in `paths` of openapi/openapi.yaml",
    "openapi/webhooks/captions.yaml: captionAdded is not in `webhooks` of openapi/openapi.yaml",
  ]);
});

test("names the file of what Redocly finds", async () => {
  await using copy = await copied();
  const reports = await readFile(copy.file("paths/reports.yaml"), "utf8");
  await writeFile(copy.file("paths/reports.yaml"), reports.replace(/^ {4}description: .*\n/m, ""));
  const [problem, ...others] = await checkWithRedocly(copy.root);
  expect(problem).toMatch(/^openapi.paths.reports\.yaml#\/\w+\/get\/description: .*\(operation-description\)$/);
  expect(others).toEqual([]);
});
