import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import type { OperationInfo } from "../../src/core/operation.js";
import { ZoomVideoSdk } from "../../src/index.js";
import { type Call, calls } from "../support/calls.js";
import { exampleBody, exampleQuery, type Ids } from "../support/examples.js";
import { json, observedClient } from "../support/observed-client.js";
import { methodsOf, resourceClasses, resourcesOf } from "../support/walk-client.js";

// operations ⇔ rows ⇔ methods. The README's table is generated from the rows, the contract tests run over them.
const operationIds = Object.keys(operations) as OperationId[];
const rows = Object.entries(calls) as [OperationId, Call][];
const classes = await resourceClasses();
const found = methodsOf(new ZoomVideoSdk({ token: "test-token" }), classes);

describe("operations and methods", () => {
  test("every operation has a row, and there are no others", () => {
    const missing = operationIds.filter((id) => !(id in calls));
    expect(missing, `${missing.join(", ")}: CONTRIBUTING.md, "A method for a new operation", says what to add`).toEqual(
      [],
    );
    expect(rows.map(([id]) => id)).toEqual(operationIds);
  });

  test("every method of the client is in one row, and every row names a method", () => {
    expect(rows.map(([, { method }]) => method).sort()).toEqual(found.map(({ path }) => path).sort());
  });

  test("every resource class hangs on the client", () => {
    const resources = resourcesOf(new ZoomVideoSdk({ token: "test-token" }), classes);
    expect(new Set(resources.map(([, resource]) => resource.constructor))).toEqual(new Set(classes));
  });

  const ids: Ids = {
    sessionId: "a-session",
    userId: "a-user",
    recordingId: "a-recording",
    streamId: "a-stream",
    storageLocationId: "a-location",
  };
  test.each(rows)("%s: its method is called, and sends its request", async (id, { method, call }) => {
    const info: OperationInfo = operations[id];
    const { zoom, seen } = observedClient(() => json(operations[id].returns === "array" ? [] : {}));
    const { owner, name } = methodsOf(zoom, classes).find(({ path }) => path === method) ?? { owner: {}, name: "" };
    const spy = vi.spyOn(owner as Record<string, () => unknown>, name);
    await call(zoom, ids);
    expect(spy).toHaveBeenCalledTimes(1);

    const path = info.path.replace(/\{(\w+)\}/g, (_, parameter: keyof Ids) => ids[parameter]);
    expect(seen.map((request) => `${request.method} ${request.url.pathname}`)).toEqual([`${info.method} /v2${path}`]);
    const query = Object.entries(exampleQuery(id) as object).map(([key, value]) => [key, String(value)]);
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual(Object.fromEntries(query));
    expect(JSON.parse(seen[0]?.body ?? "null")).toEqual(info.body === undefined ? null : exampleBody(id));
  });
});

test("the contract test runs over the same table", () => {
  const source = readFileSync(new URL("../contract/methods.test.ts", import.meta.url), "utf8");
  expect(source).toMatch(/import \{[^}]*\bcalls\b[^}]*\} from "\.\.\/support\/calls\.js";/);
  expect(source).toContain("describe.each(Object.entries(calls) as [OperationId, Call][])(");
  expect(source).not.toMatch(/\.(?:skip|only|todo|runIf|skipIf|fails)\b/);
});
