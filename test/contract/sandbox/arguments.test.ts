import { afterAll, beforeAll, expect, test } from "vitest";
import { createSessionToken } from "../../../src/index.js";
import { prefer, type Sandbox, startSandbox } from "../../../src/testing/index.js";
import { rejection } from "../../support/observed-client.js";

// As programs in JavaScript call it.
// biome-ignore lint/suspicious/noExplicitAny: wrong arguments are what is tested
let sandbox: any;
let token: string;
beforeAll(async () => {
  const started: Sandbox = await startSandbox();
  sandbox = started;
  const { sdkKey, sdkSecret } = started;
  token = await createSessionToken({ sdkKey, sdkSecret, sessionName: "Consultation 4711", role: "host" });
});
afterAll(() => sandbox.close());

test.each<[call: string, act: () => unknown, message: string]>([
  ["join()", () => sandbox.join(), "token must be a string, not undefined."],
  ["join(token)", () => sandbox.join(token), "options must be an object, not undefined."],
  ["join(token, null)", () => sandbox.join(token, null), "options must be an object, not null."],
  ["a misspelt option", () => sandbox.join(token, { name: "Anna", pasword: "1" }), "pasword is not an option. Did you"],
  ["a number as password", () => sandbox.join(token, { name: "Anna", password: 5 }), "password must be a string"],
  ["leave()", () => sandbox.leave(), "user must be an object, not undefined."],
  ["leave(name)", () => sandbox.leave("Anna"), "user must be an object, not string."],
  ["share(null)", () => sandbox.share(null), "user must be an object, not null."],
  ["record()", () => sandbox.record(), "session must be a string, not undefined."],
  ["record(user) of nobody", () => sandbox.record({}), "session must be a string, not undefined."],
  ["ingest()", () => sandbox.ingest(), "streamId must be a string, not undefined."],
  ["advance()", () => sandbox.advance(), "ms must be a number of milliseconds from 0 to 3155760000000, not undefined."],
  ["advance('5')", () => sandbox.advance("5"), 'ms must be a number of milliseconds from 0 to 3155760000000, not "5".'],
  ["advance(NaN)", () => sandbox.advance(Number.NaN), "ms must be a number of milliseconds"],
  ["advance(1e18)", () => sandbox.advance(1e18), "ms must be a number of milliseconds"],
  ["fail() of no operation", () => sandbox.fail("nothing", { status: 400 }), '"nothing" is not an operation'],
  ["fail() without a response", () => sandbox.fail("getSession"), "response must be an object, not undefined."],
  ["fail(…, null)", () => sandbox.fail("getSession", { status: 404 }, null), "options must be an object, not null."],
  ["fail(…, { time })", () => sandbox.fail("getSession", { status: 404 }, { time: 2 }), "time is not an option."],
  [
    "no times",
    () => sandbox.fail("getSession", { status: 404 }, { times: 0 }),
    "times must be a positive integer, not 0.",
  ],
  [
    "a response's code",
    () => sandbox.fail("getSession", { status: 404, code: 3001 }),
    "response.code is not an option.",
  ],
  ["prefer() with a misspelt status", () => prefer("getSession", { staus: 404 } as never), "response.staus is not"],
  ["next()", () => sandbox.events.next(), "event undefined is not one that the sandbox sends."],
  [
    "next() for a misspelt event",
    () => sandbox.events.next("session.start"),
    '"session.start" is not one that the sandbox',
  ],
  [
    "next() for a name of Object",
    () => sandbox.events.next("toString"),
    '"toString" is not one that the sandbox sends.',
  ],
])("%s says what is wrong", async (_, act, message) => {
  const error = await rejection((async () => act())());
  expect(error).toMatchObject({ name: "InvalidArgumentError", message: expect.stringContaining(message) });
  expect(sandbox.state.sessions).toEqual([]);
});
