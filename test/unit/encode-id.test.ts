import { describe, expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

describe("an id that would change the path is rejected before anything is sent", () => {
  test.each([
    ["", "is empty"],
    [".", "would change the path"],
    ["..", "would change the path"],
    ["sfk%2FaOFJ%3D%3D", "already percent-encoded"],
    ["%2e%2e", "already percent-encoded"],
    ["\ud800", "surrogate"],
    [undefined, "must be a string, not undefined"],
    [null, "must be a string, not null"],
    [42, "must be a string, not number"],
    [{ id: "a" }, "must be a string, not object"],
  ])("%j", async (id, problem) => {
    const { zoom, seen } = observedClient(() => json({}));
    const error = await rejection(zoom.sessions.get(id as string));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument: "sessionId", message: expect.stringContaining(`sessionId `) });
    expect((error as Error).message).toContain(problem);
    expect(seen).toEqual([]);
  });
});

test("a lone percent sign is no encoding", async () => {
  const { zoom, seen } = observedClient(() => json({}));
  await zoom.sessions.get("50%");
  expect(seen[0]?.url.pathname).toBe("/v2/videosdk/sessions/50%2525");
});
