import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { bundleDocument, REPOSITORY } from "../../../scripts/document/bundle.js";
import type { JsonObject, OpenApiDocument } from "../../../scripts/document/types.js";
import { checkConventions } from "../../../scripts/lint/conventions.js";
import { checkExamples } from "../../../scripts/lint/examples.js";
import { findUnusedComponents } from "../../../scripts/lint/unused.js";
import { document, namedAnswers } from "../../support/document.js";

/** A copy of the document with the node at `pointer` replaced, or taken away. */
function changed(pointer: string, value?: unknown): OpenApiDocument {
  const copy = structuredClone(document);
  const keys = pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/"));
  const last = keys.pop() ?? "";
  const parent = keys.reduce<JsonObject>((node, key) => node[key] as JsonObject, copy as unknown as JsonObject);
  if (!(last in parent)) throw new Error(`nothing at ${pointer}`);
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
  value: namedAnswers("listSessions").find((answer) => answer.name === name)?.value,
});

describe("an example that does not fit its schema is found", () => {
  test("and there is none in the document", () => expect(checkExamples(document)).toEqual([]));

  test.each([
    ["of an answer", `${page}/last-page/value/page_size`, "2", "last-page/page_size: must be integer"],
    [
      "of an answer, with a misspelt field",
      `${page}/last-page/value`,
      { sesions: [] },
      "additional properties (sesions)",
    ],
    [
      "of an answer, with a date that is none",
      `${page}/last-page/value/from`,
      "2026-13-01",
      'must match format "date"',
    ],
    [
      "of a shared error",
      "/components/examples/invalidToken/value",
      { code: 124 },
      "must have required property 'message'",
    ],
    [
      "of a body",
      `/paths/~1videosdk~1sessions/post/requestBody/content/application~1json/examples/full/value`,
      { settings: {} },
      "must have required property 'session_name'",
    ],
    ["of a parameter", "/components/parameters/sessionId/examples/slash/value", "a/b", "must match pattern"],
    ["of a query parameter's schema", "/components/parameters/pageSize/schema/examples", [301], "must be <= 300"],
    ["of a field", "/components/schemas/Session/properties/user_count/examples", ["2"], "must be integer"],
    ["of a webhook", `${webhookMedia}/examples/event/value/event`, "session.start", "must be equal to constant"],
    [
      "of a webhook, with a misspelt field",
      `${webhookMedia}/examples/event/value/payload`,
      { account_id: "a", objet: {} },
      "additional properties (objet)",
    ],
    [
      "of a field of a webhook",
      "/components/schemas/WebhookRecordingFile/properties/file_size/examples",
      ["5"],
      "must be number",
    ],
    ["of a header", "/components/headers/RateLimitLimit/example", -1, "must be >= 0"],
    [
      "as a default",
      "/components/parameters/pastOrLive/schema/default",
      "future",
      "must be equal to one of the allowed values",
    ],
  ])("%s", (_, pointer, value, problem) => {
    expect(checkExamples(changed(pointer, value)).join("\n")).toContain(problem);
  });
});

describe("what the client relies on is checked", () => {
  test("and holds for the document", () => expect(checkConventions(document)).toEqual([]));

  test.each([
    ["an unknown rate label", `${list}/x-rate-limit-label`, "LITE", "listSessions: x-rate-limit-label"],
    ["a retry class at odds with the method", `${list}/x-retry`, "unsafe", "listSessions: x-retry of a GET is safe"],
    ["no 429", `${list}/responses/429`, undefined, "listSessions: lacks the answer 429"],
    [
      "an example named after another code",
      "/components/examples/invalidToken/value/code",
      125,
      "error-124 holds the code 125",
    ],
    [
      "the first page first",
      page,
      { "first-page": example("first-page"), "last-page": example("last-page") },
      "the first example is `last-page`",
    ],
    [
      "a first page without a token",
      `${page}/first-page/value/next_page_token`,
      "",
      "the second example is `first-page`",
    ],
    ["no such items", `${list}/x-pagination/items`, "session", "session is no array"],
    ["no such id", `${list}/x-pagination/id`, "session_id", "an item has no session_id"],
    ["a range without a window", `${list}/x-pagination/window`, undefined, "`window` and the parameters from, to"],
    ["a token without pagination", `${list}/x-pagination`, undefined, "x-pagination and the parameter next_page_token"],
    [
      "a closed enumeration in an answer",
      "/components/schemas/Quality",
      { type: "string", enum: ["good"] },
      "closed enumeration",
    ],
    [
      "an open enumeration in a request",
      "/components/parameters/pastOrLive/schema",
      { anyOf: [{ enum: ["past"] }, {}] },
      "open enumeration",
    ],
    [
      "a request that admits any field",
      "/components/schemas/CreateSessionRequest/additionalProperties",
      undefined,
      "admits misspelt fields",
    ],
    ["an operation without an id", `${list}/operationId`, undefined, "GET /videosdk/sessions: operationId is missing"],
    ["a webhook with a method too many", "/webhooks/session.started", { post: started, get: {} }, "is one POST"],
    [
      "a webhook with an operationId",
      "/webhooks/session.started/post",
      { ...started, operationId: "a" },
      "session.started: a webhook has its name",
    ],
    ["a webhook that asks for the API's token", `${webhook}/security`, undefined, "has to be the signature"],
    ["a webhook of another name", `${webhookSchema}/properties/event/const`, "session.start", "has to be the name"],
    [
      "a webhook that may lack its payload",
      `${webhookSchema}/required`,
      ["event", "event_ts"],
      "payload has to be req",
    ],
    ["a webhook without an example", `${webhookMedia}/examples`, undefined, "session.started: there is no example"],
    [
      "a closed enumeration in a webhook",
      "/components/schemas/SharingPayload/properties/account_id",
      { type: "string", enum: ["a"] },
      "session.sharing_started: a closed enumeration",
    ],
    [
      "a webhook that admits no more fields",
      "/components/schemas/WebhookParticipantFile",
      { type: "object", additionalProperties: false },
      "session.recording_completed: an event admits all fields",
    ],
    ["allOf", "/components/schemas/AudioCall", { allOf: [{ type: "object" }] }, "uses allOf"],
  ])("%s", (_, pointer, value, problem) => {
    expect(checkConventions(changed(pointer, value)).join("\n")).toContain(problem);
  });
});

test("a component that nothing uses is found, and there is none in the document", async () => {
  const folder = await mkdtemp(join(tmpdir(), "openapi-"));
  try {
    await cp(new URL("openapi", REPOSITORY), join(folder, "openapi"), { recursive: true });
    const root = pathToFileURL(`${folder}/`);
    expect(await findUnusedComponents(document, root)).toEqual([]);
    await writeFile(join(folder, "openapi/components/schemas/idle.yaml"), "Idle: { type: string }\n");
    expect(await findUnusedComponents(await bundleDocument(root), root)).toEqual([
      `openapi/components/${join("schemas", "idle.yaml")}: nothing uses Idle`,
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
