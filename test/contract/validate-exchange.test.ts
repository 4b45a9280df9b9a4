import { expect, test } from "vitest";
import { validateExchange } from "../support/validate-exchange.js";

const good = {
  method: "GET",
  url: new URL("http://mock/videosdk/sessions/abc%253D%253D?type=past"),
  requestBody: undefined,
  status: 200,
  responseBody: '{"id":"a","user_count":2}',
};

test("an exchange that fits has no problems", () => expect(validateExchange(good)).toEqual([]));

test.each<[string, Partial<typeof good> | { requestBody: string }, string]>([
  [
    "an id encoded once",
    { url: new URL("http://mock/videosdk/sessions/abc%3D%3D") },
    "path.sessionId is not encoded twice",
  ],
  ["an unknown path", { url: new URL("http://mock/videosdk/session/abc") }, "is no operation"],
  ["a misspelt query key", { url: new URL("http://mock/videosdk/sessions/a?typ=past") }, "query.typ is unknown"],
  [
    "a query value of no enumeration",
    { url: new URL("http://mock/videosdk/sessions/a?type=x") },
    "query.type must be equal",
  ],
  ["a missing query key", { url: new URL("http://mock/videosdk/sessions?from=2026-11-01") }, "query.to is missing"],
  ["a body where none is due", { requestBody: "{}" }, "request: none is documented"],
  ["an answer of a wrong type", { responseBody: '{"user_count":"2"}' }, "response 200/user_count must be integer"],
  ["an answer without its body", { responseBody: "" }, "response 200: the body is missing"],
  [
    "an error without a code",
    { status: 404, responseBody: '{"message":"No."}' },
    "response 404 must have required property 'code'",
  ],
])("%s is found", (_, change, problem) => {
  expect(validateExchange({ ...good, ...change }).join("\n")).toContain(problem);
});

test("a missing body, and a field that is misspelt", () => {
  const post = {
    ...good,
    method: "POST",
    url: new URL("http://mock/videosdk/sessions"),
    status: 201,
    responseBody: '{"session_id":"s","session_name":"a"}',
  };
  expect(validateExchange(post)).toEqual(["request: the body is missing"]);
  expect(validateExchange({ ...post, requestBody: '{"session_nam":"a"}' }).join()).toContain(
    "must NOT have additional properties",
  );
  expect(validateExchange({ ...post, requestBody: '{"session_name":"a"}' })).toEqual([]);
});
