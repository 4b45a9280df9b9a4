import { expect, test } from "vitest";
import { formatTable } from "../../../src/cli/table.js";

test("the names of fields control no terminal, shown or left out", () => {
  const { lines, omitted } = formatTable([{ id: 1, "na\u001b[2Jme\u202e": "Kim", "lo\u0085ng": "x".repeat(30) }], 20);
  expect(lines).toEqual(["id  name", "1   Kim"]);
  expect(omitted).toEqual(["long"]);
});

test("a terminal that is too narrow for anything still shows the first column", () => {
  const { lines, omitted } = formatTable([{ id: "/ab//cdEF==", name: "Kim" }], 5);
  expect(lines).toEqual(["id", "/ab//cdEF=="]);
  expect(omitted).toEqual(["name"]);
});
