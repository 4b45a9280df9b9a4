import fc from "fast-check";
import { expect, test } from "vitest";
import { InvalidArgumentError } from "../../src/index.js";
import { runs } from "../support/fuzz.js";
import { json, observedClient } from "../support/observed-client.js";

/** Sends the value as a body, and gives what came of it. */
async function sent(body: unknown): Promise<unknown> {
  const { zoom, seen } = observedClient(() => json({}));
  await zoom.sessions.create(body as { session_name: string });
  return JSON.parse(seen[0]?.body ?? "");
}

test("sends a JSON object unchanged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (body) => {
      // JSON has no -0, and no prototypes.
      expect(await sent(body)).toEqual(JSON.parse(JSON.stringify(body)));
    }),
    runs(500),
  );
});

test("sends anything else as JSON does, or rejects it by name", async () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    fc.constant(circle),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (body) => {
      try {
        expect(typeof (await sent(body))).not.toBe("undefined");
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error).toMatchObject({ argument: "body" });
      }
    }),
    runs(500),
  );
});
