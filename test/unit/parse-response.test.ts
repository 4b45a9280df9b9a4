import { expect, test } from "vitest";
import { ResponseParseError } from "../../src/index.js";
import { observedClient, rejection } from "../support/observed-client.js";

test.each([
  ["", "an empty body"],
  ["<html>", "a body that is not JSON"],
  ["null", "JSON that is null, not object"],
  ["[]", "JSON that is array, not object"],
  ['"a"', "JSON that is string, not object"],
])("a success with the body %j says that it is %s", async (body, problem) => {
  const { zoom } = observedClient(() => new Response(body));
  const error = await rejection(zoom.sessions.get("a"));
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error).toMatchObject({ body, message: expect.stringContaining(`the API responded 200 with ${problem}`) });
});

test("the error keeps the first 64 KiB of the body", async () => {
  const { zoom } = observedClient(() => new Response("x".repeat(2 ** 16 + 1)));
  expect(await rejection(zoom.sessions.get("a"))).toMatchObject({ body: "x".repeat(2 ** 16) });
});

test.each(["{}", "[]", "null", '"done"'])("where nothing is returned, the body %s is as good as none", async (body) => {
  const { zoom } = observedClient(() => new Response(body));
  expect(await zoom.sessions.delete("a")).toBeUndefined();
});
