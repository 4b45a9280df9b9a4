import { afterAll, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import type { OperationInfo } from "../../src/core/operation.js";
import * as sdk from "../../src/index.js";
import { type Call, calls } from "../support/calls.js";
import { namedAnswers, success } from "../support/document.js";
import { exampleIds } from "../support/examples.js";
import { invalidRequests } from "../support/invalid-requests.js";
import { mockClient } from "../support/mock-client.js";
import { useMockServer } from "../support/mock-server.js";
import { rejection } from "../support/observed-client.js";

const server = useMockServer();
const count = { operations: 0, successes: 0, errors: 0, refused: 0 };
afterAll(() => {
  console.log(
    `${count.operations} operations: ${count.successes} successes, ${count.errors} error examples, ${count.refused} refused requests`,
  );
});

const CLASSES: Record<string, typeof sdk.ApiError> = {
  // Two recording operations answer errors with a status of success.
  200: sdk.ApiError,
  400: sdk.BadRequestError,
  401: sdk.AuthenticationError,
  403: sdk.PermissionDeniedError,
  404: sdk.NotFoundError,
  405: sdk.MethodNotAllowedError,
  429: sdk.RateLimitError,
};

describe.each(Object.entries(calls) as [OperationId, Call][])("%s", (id, { call }) => {
  const { paging, returns }: OperationInfo = operations[id];
  const named = namedAnswers(id);
  const isError = ({ name }: { name: string }) => name.startsWith("error-");
  const good = named.filter((answer) => answer.status === success(id).status && !isError(answer));

  test("gives the documented success", async () => {
    const answer = await call(mockClient(server.url), exampleIds);
    const data = answer instanceof sdk.Page ? answer.data : answer;
    expect(data).toEqual(success(id).value);
    expect(data === undefined).toBe(returns === "nothing");
    count.operations++;
    count.successes++;
  });

  test.each(good)("gives the documented success $name", async ({ status, name, value }) => {
    const headers = { prefer: `code=${status}, example=${name}` };
    const answer = await call(mockClient(server.url), exampleIds, { headers });
    expect(answer instanceof sdk.Page).toBe(paging !== undefined);
    expect(answer instanceof sdk.Page ? answer.data : answer).toEqual(value);
    count.successes++;
  });

  if (paging !== undefined) {
    test("gives the items of both documented pages, in order", async () => {
      const [first, last] = ["first-page", "last-page"].map((name) => {
        const { value } = named.find((answer) => answer.name === name) ?? {};
        return (value as Record<string, unknown[]>)[paging.items] ?? [];
      });
      const zoom = mockClient(server.url, (url) =>
        url.searchParams.has("next_page_token") ? undefined : "example=first-page",
      );
      const list = call(zoom, exampleIds);
      if (!(list instanceof sdk.PagePromise)) throw new Error("is no list");
      expect((await list).items).toEqual(first);
      expect(last).not.toEqual([]);
      expect(await list.toArray({ limit: Number.POSITIVE_INFINITY })).toEqual([...(first ?? []), ...(last ?? [])]);
    });
  }

  test.each(named.filter(isError))("rejects with $status $name", async ({ status, name, value }) => {
    const { code, message } = value as { code: number; message: string };
    const headers = { prefer: `code=${status}, example=${name}` };
    const error = await rejection(call(mockClient(server.url), exampleIds, { headers }));
    expect((error as object).constructor).toBe(CLASSES[status]);
    expect(error).toMatchObject({
      status: Number(status),
      code,
      operationId: id,
      documented: expect.stringContaining(message),
      trackingId: expect.any(String),
    });
    count.errors++;
  });

  test("is rejected by the mock with a fault in it", async () => {
    const requests = invalidRequests(id, server.url);
    expect(requests).not.toEqual([]);
    for (const { location, url, init } of requests) {
      const response = await fetch(url, init);
      expect(response.status, url).toBe(location.length === 1 ? 401 : 400);
      const violations = JSON.parse(response.headers.get("sl-violations") ?? "[]") as { location: string[] }[];
      // A value of a wrong type is outside the enumeration too.
      expect(new Set(violations.map((violation) => violation.location.join("."))), url).toEqual(
        new Set([location.join(".")]),
      );
      count.refused++;
    }
  });
});
