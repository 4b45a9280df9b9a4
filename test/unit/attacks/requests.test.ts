import { describe, expect, test } from "vitest";
import { type ClientOptions, ConfigError, InvalidArgumentError, type ZoomVideoSdk } from "../../../src/index.js";
import { json, noContent, observedClient, rejection } from "../../support/observed-client.js";

const range = { from: "2026-11-01", to: "2026-11-02" };

// The ids themselves: test/fuzz/encode-id.test.ts, and on the wire test/integration/wire/request-line.test.ts.
describe("an id from outside does not lead to another path", () => {
  const calls: [string, (zoom: ZoomVideoSdk, id: string) => PromiseLike<unknown>][] = [
    ["a session", (zoom, id) => zoom.sessions.delete(id)],
    ["a user", (zoom, id) => zoom.sessions.users.getQos("a", id)],
    ["a recording", (zoom, id) => zoom.recordings.deleteFile("a", id)],
    ["a stream", (zoom, id) => zoom.streamIngestions.delete(id)],
    ["a storage location", (zoom, id) => zoom.storage.locations.delete(id)],
    ["an account", async (zoom, id) => zoom.account(id).sessions.delete("a")],
    [
      "zoom.raw",
      (zoom, id) => zoom.raw.DELETE("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: id } } }),
    ],
  ];
  test.each(calls)("%s", async (_, call) => {
    const depth = async (id: string) => {
      const { zoom, seen } = observedClient(({ method }) => (method === "GET" ? json({}) : noContent()));
      await call(zoom, id);
      const { pathname, search, hash } = seen[0]?.url ?? new URL("about:blank");
      return [pathname.split("/").length, search, hash];
    };
    const plain = await depth("plain");
    const hostile = [
      "../../x",
      "..\\..",
      "a/../..",
      "/",
      "//evil.example",
      "a?b=c",
      "a#b",
      "a;b",
      "....//",
      "\0",
      "a\r\nb",
    ];
    for (const id of hostile) expect([id, await depth(id)]).toEqual([id, plain]);
  });
});

describe("a query from outside adds no parameter, and takes none away", () => {
  test.each(["a&type", "type=live#", "a#", "a=b", "", " ", "a[b]", "%00", "a\r\nb", "é"])(
    "by the name %j",
    async (name) => {
      const { zoom, seen } = observedClient(() => json({ sessions: [] }));
      const query = { [name]: "x", ...range };
      for (const call of [zoom.sessions.list(query), zoom.sessions.get("a", query as object)]) {
        const error = await rejection(call);
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error).toMatchObject({ argument: "query" });
      }
      expect(seen).toEqual([]);
    },
  );

  test.each(["a&type=live", "#", "a=b", "?", "%26", "\r\nx: y", "\0", "é/../"])("by the value %j", async (value) => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    await zoom.sessions.list({ session_name: value, ...range });
    expect(Object.fromEntries(seen[0]?.url.searchParams ?? [])).toEqual({ session_name: value, ...range });
    expect(seen[0]?.url.hash).toBe("");
  });
});

describe("a header from outside brings no other header", () => {
  const VALUES = ["a\r\nx-evil: s3cr3t", "a\ns3cr3t", "a\rs3cr3t", "s3cr3t\0", "s3cr3t \u{10d0a}", "s3cr3t\u0100"];
  const NAMES = ["x\r\nx-evil: 1\r\ny", "x y", "x:", "", "\0", "é"];
  const client = (options: ClientOptions) => observedClient(() => json({}), options);

  test.each(VALUES)("by the value %j", async (value) => {
    for (const options of [{ headers: { "x-a": value } }, { userAgent: value }, { token: value }] as ClientOptions[]) {
      expect(() => client(options)).toThrow(ConfigError);
      expect(() => client(options)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("s3cr3t") }),
      );
    }
    const { zoom, seen } = client({});
    const late = client({ token: async () => value });
    const errors = [
      await rejection(zoom.sessions.get("a", {}, { headers: { "x-a": value } })),
      await rejection(zoom.sessions.list(range, { headers: { "x-a": value } })),
      await rejection(late.zoom.sessions.get("a")),
    ];
    expect(errors.map((error) => (error as Error).constructor)).toEqual([
      InvalidArgumentError,
      InvalidArgumentError,
      ConfigError,
    ]);
    for (const error of errors) expect((error as Error).message).not.toContain("s3cr3t");
    expect([seen, late.seen]).toEqual([[], []]);
  });

  test.each(NAMES)("by the name %j", async (name) => {
    expect(() => client({ headers: { [name]: "a" } })).toThrow(ConfigError);
    const { zoom, seen } = client({});
    const error = await rejection(zoom.sessions.get("a", {}, { headers: { [name]: "a" } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(seen).toEqual([]);
  });

  test("nor takes the token away", async () => {
    const { zoom, seen } = client({ headers: { AUTHORIZATION: "Bearer evil" } });
    await zoom.sessions.get("a", {}, { headers: { Authorization: "Bearer evil" } });
    await zoom.raw.GET("/videosdk/recordings", { headers: { authorization: "Bearer evil" } });
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer test-token", "Bearer test-token"]);
  });
});
