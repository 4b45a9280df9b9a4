import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.js";
import { ZoomVideoSdkError } from "../../src/index.js";
import { type Call, calls } from "../support/calls.js";
import { runs } from "../support/fuzz.js";
import { observedClient } from "../support/observed-client.js";

const ids = { sessionId: "a", userId: "b", recordingId: "c", streamId: "d", storageLocationId: "e" };
const operation = fc.constantFrom(...(Object.entries(calls) as [OperationId, Call][]));

const deep = fc.nat(30_000).map((depth) => "[".repeat(depth) + "]".repeat(depth));
const errorBody = fc.record(
  {
    code: fc.oneof(fc.integer(), fc.jsonValue()),
    message: fc.oneof(fc.string(), fc.jsonValue()),
    errors: fc.oneof(fc.array(fc.record({ field: fc.jsonValue(), message: fc.jsonValue() })), fc.jsonValue()),
    sessions: fc.jsonValue(),
    next_page_token: fc.jsonValue(),
    __proto__: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.json(),
  errorBody.map((value) => JSON.stringify(value)),
  deep,
  deep.map((more) => `{"code":1,"message":"No.","more":${more}}`),
);
const status = fc.oneof(fc.constantFrom(200, 201, 400, 401, 404, 429, 500), fc.integer({ min: 200, max: 599 }));
const header = fc.tuple(
  fc.constantFrom("retry-after", "x-ratelimit-type", "x-ratelimit-category", "content-type", "set-cookie"),
  fc.string({ unit: "binary-ascii" }).map((text) => text.replace(/[^\x20-\x7e]/g, "")),
);

test("returns data or throws a ZoomVideoSdkError for any response", async () => {
  const outcomes = { data: 0, error: 0 };
  await fc.assert(
    fc.asyncProperty(operation, status, body, fc.array(header), async ([, { call }], code, text, headers) => {
      const isEmpty = [204, 205, 304].includes(code);
      const { zoom } = observedClient(() => new Response(isEmpty ? null : text, { status: code, headers }));
      try {
        await call(zoom, ids);
        outcomes.data += 1;
      } catch (error) {
        expect(error).toBeInstanceOf(ZoomVideoSdkError);
        expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).toContain((error as Error).name);
        outcomes.error += 1;
      }
    }),
    runs(800),
  );
  for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(50);
});
