import { describe, expect, test } from "vitest";
import { errors } from "../../generated/errors.js";
import { type OperationId, operations } from "../../generated/operations.js";
import type { DocumentedErrors } from "../../src/core/operation.js";
import { exampleRequest, namedAnswers, operationAt, success } from "../support/document.js";
import { useMockServer } from "../support/mock-server.js";

const server = useMockServer();
const ids = Object.keys(operations) as OperationId[];

async function ask(id: string, prefer?: string) {
  const { url, init } = exampleRequest(id, server.url);
  if (prefer !== undefined) init.headers.set("prefer", prefer);
  const response = await fetch(url, init);
  const text = await response.text();
  // Prism answers what it finds fault with as if nothing were: this header alone tells.
  expect(response.headers.get("sl-violations"), `${init.method} ${url}`).toBeNull();
  return { status: String(response.status), body: text === "" ? undefined : JSON.parse(text) };
}

describe.each(ids)("%s", (id) => {
  test("is what the table says it is", () => {
    const { method, path } = operationAt(id);
    expect(operations[id]).toMatchObject({ method, path });
  });

  test("gives the documented success", async () => {
    const { status, value } = success(id);
    expect(await ask(id, `code=${status}`)).toEqual({ status, body: value });
  });

  test("gives every documented answer by its name", async () => {
    const answers = namedAnswers(id).filter(({ status }) => status !== "5XX");
    expect(answers.length).toBeGreaterThan(0);
    for (const { status, name, value } of answers) {
      expect(await ask(id, `code=${status}, example=${name}`), `${status} ${name}`).toEqual({ status, body: value });
    }
  });

  test("gives a general error for any other status", async () => {
    expect(await ask(id, "code=503")).toEqual({
      status: "503",
      body: { code: 500, message: "Internal server error." },
    });
  });

  test("rejects a request without a token", async () => {
    const { url, init } = exampleRequest(id, server.url);
    init.headers.delete("authorization");
    const response = await fetch(url, init);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: 124 });
  });
});

test("the table holds every documented error, and no other", () => {
  for (const id of ids) {
    const documented = namedAnswers(id)
      .filter(({ name }) => name.startsWith("error-"))
      .map(
        ({ status, value }) =>
          `${status} ${(value as { code: number }).code} ${(value as { message: string }).message}`,
      );
    const table: DocumentedErrors = errors[id];
    const inTable = Object.entries(table).flatMap(([status, codes]) =>
      Object.entries<readonly string[]>(codes).flatMap(([code, messages]) =>
        messages.map((message) => `${status} ${code} ${message}`),
      ),
    );
    expect(inTable.sort(), id).toEqual(documented.sort());
  }
});

const withId = ids.filter((id) => operations[id].path.includes("{"));

test.each(withId)("%s: an id that was encoded only once is a violation", async (id) => {
  const { url, init } = exampleRequest(id, server.url);
  const last = /\{(\w+)\}[^{]*$/.exec(operations[id].path)?.[1] ?? "";
  const segments = new URL(url).pathname.split("/");
  segments[operations[id].path.split("/").indexOf(`{${last}}`)] = encodeURIComponent("a/b==");
  const response = await fetch(`${server.url}${segments.join("/")}`, init);
  expect(response.headers.get("sl-violations")).toContain(last.toLowerCase());
});
