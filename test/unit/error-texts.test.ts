import { expect, test, vi } from "vitest";
import { NotFoundError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

// As after a deployment that has replaced the files of a running process.
vi.mock("../../src/internal/explain.js", () => {
  throw new Error("no such file");
});

test("an error whose texts can't be loaded is still the error", async () => {
  const { zoom } = observedClient(() => json({ code: 3001, message: "Session does not exist." }, 404));
  const error = await rejection(zoom.sessions.get("a"));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ status: 404, code: 3001, documented: undefined, hint: undefined });
});
