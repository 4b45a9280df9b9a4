import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.js";
import { document } from "../support/document.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

test("the version in the user agent is the package's", () => {
  expect(VERSION).toBe((JSON.parse(read("package.json")) as { version: string }).version);
});

describe("every shape of the document has a type by its name", () => {
  const files = readdirSync(new URL("../../src/core/", import.meta.url)).filter((name) => name.endsWith("types.ts"));
  const types = files.map((name) => read(`src/core/${name}`)).join("") + read("src/webhooks/events.ts");
  test.each(Object.keys(document.components["schemas"] ?? {}))("%s", (name) => {
    const exported = name === "Error" ? "ApiErrorBody" : name;
    expect(types).toContain(`export type ${exported} = Schemas["${name}"];`);
  });
});
