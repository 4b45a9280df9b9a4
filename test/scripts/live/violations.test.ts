import { expect, test } from "vitest";
import { violationsBeside } from "../../../scripts/live/violations.js";

const came = "something else, says Prism";

test("what Prism alone finds is reported, without what it quotes of the answer", () => {
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
  expect(violationsBeside([], violations)).toEqual([
    { path: "request query type", expected: "be equal to a", came },
    { path: "users[].id", expected: "have required property 'id'", came },
    { path: "s3", expected: "NOT have additional properties", came },
    { path: "response header x-zm-trackingid", expected: "be string", came },
    { path: "(body)", expected: "more violations than fit into a header", came },
  ]);
});

test("what is known already is not repeated", () => {
  const known = [{ path: "users[].id", expected: "string", came: "null" }];
  const violations = [{ location: ["response", "body", "users", "3", "id"], code: "type", message: "must be string" }];
  expect(violationsBeside(known, violations)).toEqual([]);
});
