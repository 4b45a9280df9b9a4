import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiPages } from "../../scripts/docs/api-pages.js";
import type { PublishedDocument } from "../../scripts/docs/groups.js";
import type { JsonObject, MediaType, Response } from "../../scripts/document/types.js";
import { eachSchema, operationsOf, resolve } from "../../scripts/document/walk.js";
import { exampleRequest } from "../support/document.js";
import { problemOf, wordsOf as shellWords } from "./command-tree.js";

const document = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as PublishedDocument;
const pages = apiPages(document, (operationId) => `call.of.${operationId}(sessionId, query?, body?)`);

/** The names of all fields of a body, and the values of its enumerations. */
function wordsOf(media: MediaType | undefined): string[] {
  const words: string[] = [];
  if (media === undefined) return words;
  eachSchema(document, media.schema, (schema) => {
    words.push(...Object.keys((schema["properties"] ?? {}) as JsonObject));
    words.push(...((schema["enum"] ?? []) as unknown[]).map((value) => (value === "" ? "empty" : `\`${value}\``)));
  });
  return words;
}

describe.each(operationsOf(document))("$operation.operationId", ({ operation, method, path, parameters }) => {
  const page = pages.get(`${operation.operationId}.md`) ?? "";
  const responses = Object.values(operation.responses).map((response) => resolve<Response>(document, response));

  test("has a page with its call, request, label, parameters, fields and values", () => {
    const words = [
      `\`zoom.call.of.${operation.operationId}(sessionId, query?, body?)\``,
      `\`${method} ${path}\``,
      operation["x-rate-limit-label"],
      ...parameters.map(({ name }) => `\`${name}\``),
      ...wordsOf(operation.requestBody?.content["application/json"]),
      ...responses
        .map(({ content }) => content?.["application/json"])
        .filter((media) => media?.schema["$ref"] !== "#/components/schemas/Error")
        .flatMap(wordsOf),
    ];
    expect(words.filter((word) => !page.includes(word))).toEqual([]);
  });

  test("opens with a call in TypeScript, with curl and on the command line", () => {
    const [, tabs = ""] = /::: code-group\n([\s\S]*?)\n:::/.exec(page) ?? [];
    const [, typescript = "", curl = "", command = ""] = tabs.split(/```\w+ \[[\w ]+\]\n/);
    expect(typescript).toContain(`zoom.call.of.${operation.operationId}(`);
    const [, words = ""] = /^npx zoom-video-sdk-api ([\s\S]*?)\n```/.exec(command) ?? [];
    expect(problemOf(shellWords(words.replaceAll("\\\n", " ")))).toBeUndefined();
    // As the client sends it.
    const { url } = exampleRequest(operation.operationId, "https://api.zoom.us/v2");
    const sent = new URL(url).pathname;
    expect(new URL(/https:[^' \n]+/.exec(curl)?.[0] ?? "").pathname).toBe(sent);
  });

  test("has every documented error, with its code and the name of its example", () => {
    const errors = responses.flatMap(({ content }) => Object.entries(content?.["application/json"]?.examples ?? {}));
    const rows = errors.flatMap(([name, node]) => {
      const { value } = resolve(document, node);
      const { code, message } = value as JsonObject;
      return code === undefined || message === undefined ? [] : `code \`${code}\`<br>\`${name}\``;
    });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
  });
});

test.each(Object.entries(document.webhooks ?? {}))("%s has a page with its fields", (event, { post }) => {
  const page = pages.get(`webhooks/${event}.md`) ?? "";
  const words = [event, ...wordsOf(post.requestBody.content["application/json"])];
  expect(words.filter((word) => !page.includes(word))).toEqual([]);
});

test("a text of the document is no markup of Vue's", () => {
  const [operation] = operationsOf(document);
  const copy = structuredClone(document);
  const at = operationsOf(copy)[0]?.operation;
  if (at === undefined || operation === undefined) throw new Error("no operation");
  at.description = "Takes <id>, `<b>` and {{ name }}.";
  const page = apiPages(copy, () => "call()").get(`${at.operationId}.md`);
  expect(page).toContain("Takes &lt;id>, `<b>` and &#123;&#123; name }}.");
});
