import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { InvalidArgumentError, ZoomVideoSdk } from "../../../src/index.js";
import { rejection } from "../../support/observed-client.js";

// A plain server that records what arrives, before anything decodes or normalises it.
let server: Server;
let zoom: ZoomVideoSdk;
let lines: string[] = [];
let headers: NodeJS.Dict<string | string[]> = {};

beforeAll(async () => {
  server = createServer((request, response) => {
    lines.push(`${request.method} ${request.url}`);
    headers = request.headers;
    request.resume().on("end", () => {
      response.setHeader("content-type", "application/json");
      if (request.method === "PUT") response.writeHead(204).end();
      else response.end("{}");
    });
  });
  // A busy machine may keep a connection idle for longer than the default of five seconds.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  zoom = new ZoomVideoSdk({
    apiKey: "key",
    apiSecret: "secret",
    baseUrl: `http://127.0.0.1:${port}/v2/`,
    userAgent: "my-app/1.2",
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  lines = [];
});

describe("the request line", () => {
  test.each([
    ["sfk/aOFJSJSYhGwk1hnxgw==", "sfk%252FaOFJSJSYhGwk1hnxgw%253D%253D"],
    ["/a", "%252Fa"],
    ["a//b", "a%252F%252Fb"],
    ["+a", "%252Ba"],
    ["a+b/c==", "a%252Bb%252Fc%253D%253D"],
    ["ä/ü", "%25C3%25A4%252F%25C3%25BC"],
    ["plain-1_2.3~4", "plain-1_2.3~4"],
  ])("with the id %s", async (id, segment) => {
    await zoom.sessions.get(id, { type: "past" });
    await zoom.sessions.end(id);
    expect(lines).toEqual([
      `GET /v2/videosdk/sessions/${segment}?type=past`,
      `PUT /v2/videosdk/sessions/${segment}/status`,
    ]);
  });

  test("has the query of a list without omitted parameters", async () => {
    await zoom.sessions.list({ from: "2026-06-01", to: "2026-06-30", session_name: "ä & b", page_size: 300 });
    expect(lines).toEqual([
      "GET /v2/videosdk/sessions?from=2026-06-01&to=2026-06-30&session_name=%C3%A4%20%26%20b&page_size=300",
    ]);
  });

  test("encodes any ID twice, as one segment", async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.base64String(),
      fc.constantFrom(".", "..", "", "%41"),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (id) => {
        lines = [];
        const outcome = await zoom.sessions.get(id).then(
          () => "sent",
          (error: unknown) => error,
        );
        if (outcome !== "sent") {
          expect(outcome).toBeInstanceOf(InvalidArgumentError);
          expect(lines).toEqual([]);
          return;
        }
        const segments = lines[0]?.split(" ")[1]?.split("/") ?? [];
        expect(segments).toHaveLength(5);
        expect(segments.slice(0, 4)).toEqual(["", "v2", "videosdk", "sessions"]);
        expect(decodeURIComponent(decodeURIComponent(segments[4] ?? ""))).toBe(id);
      }),
      { numRuns: 300, seed: 4711 },
    );
  });
});

test("sends accept, authorization and user-agent headers", async () => {
  await zoom.sessions.get("a");
  expect(headers).toMatchObject({
    accept: "application/json",
    "user-agent": expect.stringMatching(/^zoom-video-sdk-api\/\d+\.\d+\.\d+\S* node\/\d+\S+ my-app\/1\.2$/),
    authorization: expect.stringMatching(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/),
  });
  expect(headers).not.toHaveProperty("content-type");
  await zoom.sessions.end("a");
  expect(headers).toHaveProperty("content-type", "application/json");
});

test("rejects on a redirect without following it", async () => {
  const elsewhere = createServer((_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end());
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  const { port } = elsewhere.address() as AddressInfo;
  const client = new ZoomVideoSdk({ token: "token", baseUrl: `http://127.0.0.1:${port}` });
  const error = await rejection(client.sessions.get("a"));
  expect(error).toMatchObject({ name: "ApiError", status: 302 });
  await new Promise((resolve) => elsewhere.close(resolve));
});
