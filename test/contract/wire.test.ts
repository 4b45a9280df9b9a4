import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import { InvalidArgumentError, ZoomVideoSdk } from "../../src/index.js";
import { calls } from "../support/calls.js";
import { success } from "../support/document.js";
import type { Ids } from "../support/examples.js";

// A plain server that records what arrives, before anything decodes or normalises it.
let server: Server;
let zoom: ZoomVideoSdk;
let lines: string[] = [];
let answer = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    lines.push(`${request.method} ${request.url}`);
    request.resume().on("end", () => {
      if (answer === "") response.writeHead(204).end();
      else response.writeHead(200, { "content-type": "application/json" }).end(answer);
    });
  });
  // A busy machine may keep a connection idle for longer than the default of five seconds.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  zoom = new ZoomVideoSdk({ token: "test-token", maxRetries: 0, baseUrl: `http://127.0.0.1:${port}/v2` });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Calls an operation and gives the request lines that came of it, without the query. */
async function send(id: OperationId, ids: Ids): Promise<string[]> {
  const { value } = success(id);
  answer = value === undefined ? "" : Array.isArray(value) ? "[]" : "{}";
  lines = [];
  await calls[id].call(zoom, ids);
  return lines.map((line) => line.split("?")[0] ?? "");
}

/** What has to arrive: the template with each id encoded twice. */
function expected(id: OperationId, ids: Ids): string {
  const { method, path } = operations[id];
  const filled = path.replace(/\{(\w+)\}/g, (_, name: keyof Ids) => encodeURIComponent(encodeURIComponent(ids[name])));
  return `${method} /v2${filled}`;
}

/** The ids that a server finds where the template has them. */
function received(id: OperationId, line: string): Record<string, string> {
  const template = `/v2${operations[id].path}`.split("/");
  const segments = line.split(" ")[1]?.split("/") ?? [];
  expect(segments, line).toHaveLength(template.length);
  const names = template.map((segment) => /^\{(\w+)\}$/.exec(segment)?.[1]);
  expect(segments.filter((_, index) => names[index] === undefined)).toEqual(
    template.filter((_, index) => names[index] === undefined),
  );
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name === undefined ? [] : [[name, decodeURIComponent(decodeURIComponent(segments[index] ?? ""))]],
    ),
  );
}

const idsOf = (id: OperationId) => operations[id].path.match(/(?<=\{)\w+/g) ?? [];
const withIds = (Object.keys(operations) as OperationId[]).filter((id) => idsOf(id).length > 0);
const own = (id: OperationId, ids: Ids) => Object.fromEntries(idsOf(id).map((name) => [name, ids[name as keyof Ids]]));

const nasty = ["/a", "a//b", "+a", "a+b/c==", "ä/ü"] as const;

describe.each(withIds)("%s", (id) => {
  test.each(nasty.map((first, index) => [first, nasty[(index + 1) % nasty.length] ?? ""]))(
    "with the id %s",
    async (first, second) => {
      // Ids of one path differ, or one in the place of the other would go unnoticed.
      const ids = { sessionId: first, userId: second, recordingId: second, streamId: first, storageLocationId: first };
      const [line = "", ...more] = await send(id, ids);
      expect(line).toBe(expected(id, ids));
      expect(received(id, line)).toEqual(own(id, ids));
      expect(more).toEqual([]);
    },
  );
});

test("whatever the ids: refused with nothing sent, or the right segments", async () => {
  const anything = fc.oneof(
    { weight: 3, arbitrary: fc.string() },
    { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
    { weight: 3, arbitrary: fc.base64String({ minLength: 1 }) },
    { weight: 1, arbitrary: fc.constantFrom(".", "..", "", "%41", "\ud800", "a?b#c", "{userId}", "$&") },
  );
  const ids: fc.Arbitrary<Ids> = fc.record({
    sessionId: anything,
    userId: anything,
    recordingId: anything,
    streamId: anything,
    storageLocationId: anything,
  });
  const outcomes = { sent: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...withIds), ids, async (id, given) => {
      const outcome = await send(id, given).catch((error: unknown) => error);
      if (Array.isArray(outcome)) {
        outcomes.sent++;
        expect(outcome).toHaveLength(1);
        expect(outcome[0]).toBe(expected(id, given));
        expect(received(id, outcome[0])).toEqual(own(id, given));
      } else {
        outcomes.refused++;
        expect(outcome).toBeInstanceOf(InvalidArgumentError);
        expect(idsOf(id)).toContain((outcome as InvalidArgumentError).argument);
        expect(lines).toEqual([]);
      }
    }),
    { numRuns: 200, seed: 4711 },
  );
  // Neither half of the property was tested on nothing.
  expect(outcomes.sent).toBeGreaterThan(100);
  expect(outcomes.refused).toBeGreaterThan(10);
});
