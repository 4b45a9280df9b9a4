import { expect, test } from "vitest";
import { parseErrorBody } from "../../src/internal/error-body.js";

test.each<[unknown, unknown]>([
  [
    { code: 300, message: "No.", more: 1 },
    { code: 300, message: "No.", more: 1 },
  ],
  [
    { status: false, errorCode: 124, errorMessage: "No." },
    { status: false, code: 124, message: "No." },
  ],
  [
    { code: "300", message: "No." },
    { code: 300, message: "No." },
  ],
  [
    { code: "123456789", message: "No." },
    { code: 123_456_789, message: "No." },
  ],
  [{ code: "1234567890", message: "No." }, { message: "No." }],
  [{ code: "300a", message: "No." }, { message: "No." }],
  [{ code: "a300", message: "No." }, { message: "No." }],
  [{ code: null, message: "No." }, { message: "No." }],
  [{ code: { value: 1 }, message: "No." }, { message: "No." }],
  [{ message: "No.", errors: "none" }, { message: "No." }],
  [
    {
      message: "No.",
      errors: [
        { field: "to", message: "Invalid." },
        null,
        "to",
        { field: 1, message: "a" },
        { field: "a" },
        { message: "a" },
      ],
    },
    { message: "No.", errors: [{ field: "to", message: "Invalid." }] },
  ],
])("%j as the body of an error is %j", (body, parsed) => {
  expect(parseErrorBody(body)).toEqual(parsed);
});

test.each([undefined, null, "No.", 7, true, [], {}, { code: 300 }, { message: 7 }])("%j is no such body", (body) => {
  expect(parseErrorBody(body)).toBeUndefined();
});
