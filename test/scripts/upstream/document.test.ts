import { expect, test } from "vitest";
import { REPOSITORY } from "../../../scripts/document/repository.js";
import type { JsonObject, Schema } from "../../../scripts/document/types.js";
import { compareOperations } from "../../../scripts/upstream/compare-operations.js";
import { readDocument } from "../../../scripts/upstream/read-document.js";
import { readRendering } from "../../../scripts/upstream/read-rendering.js";
import { findSourceLocations } from "../../../scripts/upstream/source-locations.js";
import { document } from "../../support/document.js";
import { fold } from "./fold.js";
import { render } from "./render.js";

const ours = readDocument(document);
const rendering = render(document);

test("the document has no differences from its own rendering", () => {
  expect(compareOperations(readRendering(rendering, ours), ours)).toEqual([]);
  expect(compareOperations(readRendering(fold(rendering), ours), ours)).toEqual([]);
});

test("infers nesting from the examples alone", () => {
  expect(compareOperations(readRendering(fold(rendering), []), ours)).toEqual([]);
});

// The rendering contains neither webhooks nor error bodies.
const shown = new Set<string>();
function show(node: unknown): void {
  for (const [reference, section = "", name = ""] of JSON.stringify(node).matchAll(/#\/components\/(\w+)\/(\w+)/g)) {
    if (shown.has(reference)) continue;
    shown.add(reference);
    show(document.components[section]?.[name]);
  }
}
show(document.paths);
shown.delete("#/components/schemas/Error");
const fields = Object.entries(document.components["schemas"] ?? {})
  .filter(([component]) => shown.has(`#/components/schemas/${component}`))
  .flatMap(([component, schema]) =>
    Object.keys((schema as Schema)["properties"] ?? {}).map((name) => [component, name] as const),
  );

// Every 24th field covers all kinds and depths.
test.each(fields.filter((_, index) => index % 24 === 0))(
  "finds the renamed field %s.%s in both forms",
  (component, name) => {
    const renamed = structuredClone(document);
    const schema = renamed.components["schemas"]?.[component] as { properties: JsonObject };
    schema.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([key, child]) => [key === name ? `other_${name}` : key, child]),
    );
    const text = render(renamed);
    const differences = compareOperations(readRendering(text, ours), ours);
    expect(differences.length).toBeGreaterThan(0);
    const field = new RegExp(`(^|\\.)(other_)?${name}$`);
    for (const difference of differences) {
      expect(difference).toMatchObject({ component: `schemas/${component}`, field: expect.stringMatching(field) });
    }
    expect(compareOperations(readRendering(fold(text), ours), ours)).toEqual(differences);
  },
);

test("knows the file of every operation and component", async () => {
  const locationOf = await findSourceLocations(REPOSITORY);
  for (const difference of compareOperations([], ours)) {
    expect(locationOf(difference)).toMatch(/^\w+ \(openapi\/paths\/[\w-]+\.yaml\)$/);
  }
  for (const section of ["schemas", "responses", "parameters"]) {
    for (const name of Object.keys(document.components[section] ?? {})) {
      const named = locationOf({ operationId: "listSessions", component: `${section}/${name}` });
      expect(named).toMatch(
        new RegExp(`^${name} \\(openapi/components/(schemas/[\\w-]+|responses|parameters)\\.yaml\\)$`),
      );
    }
  }
});
