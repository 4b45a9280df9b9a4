import { expect, test, vi } from "vitest";
import type { Operation } from "../../../src/cli/document.js";
import { withOperationId } from "../../../src/cli/find-operation.js";

const OPERATIONS = [{ id: "listSessions", method: "GET", path: "/videosdk/sessions" }] as Operation[];

test("a query in a path is said to go into options", () => {
  expect(() => withOperationId(["call", "GET /videosdk/sessions?type=past"], () => OPERATIONS)).toThrow(
    expect.objectContaining({
      kind: "usage",
      message: "The path must not have a query: ?type=past.",
      hint: "Pass each parameter as an option, such as --type past.",
    }),
  );
});

test("a path that Git Bash changed is explained", () => {
  vi.stubEnv("MSYSTEM", "MINGW64");
  expect(() => withOperationId(["call", "GET", "C:/Program Files/Git/videosdk/sessions"], () => OPERATIONS)).toThrow(
    expect.objectContaining({
      message: "Git Bash changed the path to C:/Program Files/Git/videosdk/sessions.",
      hint: "Run the command with MSYS_NO_PATHCONV=1 before it.",
    }),
  );
});
