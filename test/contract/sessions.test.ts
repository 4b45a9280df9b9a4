import { describe, expect, test } from "vitest";
import { NotFoundError, ZoomVideoSdk } from "../../src/index.js";
import { namedAnswers } from "../support/document.js";
import { useMockServer } from "../support/mock-server.js";
import { rejection } from "../support/observed-client.js";

const server = useMockServer();

/** A client of the mock that fails where Prism finds fault with a request or an answer. */
function client(): ZoomVideoSdk {
  return new ZoomVideoSdk({
    apiKey: "key",
    apiSecret: "secret",
    baseUrl: server.url,
    fetch: async (url, init) => {
      const headers = new Headers(init.headers);
      if (/\/sessions\?(?!.*next_page_token)/.test(url)) headers.set("prefer", "example=first-page");
      const response = await fetch(url, { ...init, headers });
      expect(response.headers.get("sl-violations"), `${init.method} ${url}`).toBeNull();
      return response;
    },
  });
}

const answer = (operationId: string, name: string) =>
  namedAnswers(operationId).find((candidate) => candidate.name === name)?.value;
const nasty = ["/ab//cdEFghIJklMNopQRg==", "+mZ8qL0TQyWc3nVx5r/JkA==", "a//b", "ä/ü", "a+b c", "!'()*~"];

test("create", async () => {
  const created = await client().sessions.create({ session_name: "My session", settings: { auto_recording: "cloud" } });
  expect(created).toEqual(answer("createSession", "created"));
});

test("list: both pages, item by item", async () => {
  const names: (string | undefined)[] = [];
  for await (const session of client().sessions.list({ type: "past", from: "2026-11-01", to: "2026-11-22" })) {
    names.push(session.session_name);
  }
  expect(names).toEqual(["Consultation 4711", "My session", "Stand-up"]);
});

describe.each(nasty)("with the id %s", (id) => {
  test("get", async () => {
    expect(await client().sessions.get(id, { type: "past" })).toEqual(answer("getSession", "past"));
  });

  test("end", async () => {
    expect(await client().sessions.end(id)).toBeUndefined();
  });
});

test("a documented error", async () => {
  const headers = { prefer: "code=404, example=error-3001" };
  const error = await rejection(client().sessions.get("a", undefined, { headers }));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({
    status: 404,
    code: 3001,
    operationId: "getSession",
    documented: "Session does not exist.",
    trackingId: "WEB_5f1752ba04e4ffeccde2f2a923c106f9",
  });
});
