import { expect, test } from "vitest";
import { newViolations } from "../../../scripts/live/violations.js";

const came = "something else (Prism)";

test("reports what only Prism finds, without what it quotes from the response", () => {
  const violations = [
    {
      location: ["request", "query", "type"],
      code: "enum",
      message: "Request query parameter type must be equal to a",
    },
    { location: ["response", "body", "users", "0"], code: "required", message: "must have required property 'id'" },
    { location: ["response", "body", "s3"], message: "must NOT have additional properties; found 'Anna'" },
    { location: ["response", "header", "x-zm-trackingid"], message: "must be string" },
    { location: ["response"], message: "more violations than fit into a header" },
  ];
  expect(newViolations([], violations)).toEqual([
    { path: "request query type", expected: "be equal to a", came },
    { path: "users[].id", expected: "have required property 'id'", came },
    { path: "s3", expected: "NOT have additional properties", came },
    { path: "response header x-zm-trackingid", expected: "be string", came },
    { path: "(body)", expected: "more violations than fit into a header", came },
  ]);
});

test("does not repeat known differences", () => {
  const known = [{ path: "users[].id", expected: "string", came: "null" }];
  const violations = [{ location: ["response", "body", "users", "3", "id"], code: "type", message: "must be string" }];
  expect(newViolations(known, violations)).toEqual([]);
});
