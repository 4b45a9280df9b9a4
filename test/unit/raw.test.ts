import { describe, expect, test, vi } from "vitest";
import { InvalidArgumentError, ZoomVideoSdk } from "../../src/index.js";
import { json, noContent, observedClient, rejection } from "../support/observed-client.js";

describe("zoom.raw", () => {
  test("is openapi-fetch on the client's way to the network", async () => {
    const { zoom, seen } = observedClient(() => json({ id: "a" }));
    const { data, response } = await zoom.raw.GET("/videosdk/sessions/{sessionId}", {
      params: { path: { sessionId: "/a//b" }, query: { type: "past" } },
    });
    expect(data).toEqual({ id: "a" });
    expect(response.status).toBe(200);
    expect(seen[0]?.url.href).toBe("https://api.zoom.us/v2/videosdk/sessions/%252Fa%252F%252Fb?type=past");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer test-token");
    expect(seen[0]?.headers.get("user-agent")).toMatch(/^zoom-video-sdk-api/);
  });

  test("sends bodies, and gives errors as openapi-fetch does", async () => {
    const { zoom, seen } = observedClient(() => json({ code: 3000, message: "Taken." }, 400));
    const { data, error } = await zoom.raw.POST("/videosdk/sessions", { body: { session_name: "My session" } });
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: 3000, message: "Taken." });
    expect(seen[0]).toMatchObject({ method: "POST", body: '{"session_name":"My session"}' });
  });

  test("takes a response without a body", async () => {
    const { zoom } = observedClient(noContent);
    const result = await zoom.raw.request("delete", "/videosdk/sessions/{sessionId}", {
      params: { path: { sessionId: "a" } },
    });
    expect(result.response.status).toBe(204);
  });

  test("knows the operation of a template: its retry class, its name in hooks", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const onRequest = vi.fn();
    const { zoom, seen } = observedClient(() => json({}, 503), { maxRetries: 2, hooks: { onRequest } });
    await zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: "a" } } });
    expect(seen).toHaveLength(3);
    expect(onRequest).toHaveBeenCalledWith(expect.objectContaining({ operationId: "getSession" }));
    await zoom.raw.POST("/videosdk/sessions", { body: { session_name: "a" } });
    expect(seen).toHaveLength(4);
  });

  test("calls what the document does not have yet", async () => {
    const { zoom, seen } = observedClient(() => json({ qos: [] }));
    const path = "/videosdk/sessions/{sessionId}/users/qos_summary" as "/videosdk/sessions/{sessionId}";
    await zoom.raw.GET(path, { params: { path: { sessionId: "a/b" } } });
    expect(seen[0]?.url.pathname).toBe("/v2/videosdk/sessions/a%252Fb/users/qos_summary");
  });

  test.each([
    ["get", 2],
    ["head", 2],
    ["options", 2],
    ["put", 2],
    ["delete", 2],
    ["post", 1],
    ["patch", 1],
  ] as const)("sends %s for what the document does not have %i times at most", async (method, times) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const acquire = vi.fn(async () => {});
    const { zoom, seen } = observedClient(() => json({}, 503), { maxRetries: 1, rateLimit: { acquire } });
    await zoom.raw.request(method as "get", "/videosdk/new" as "/videosdk/recordings");
    expect(seen).toHaveLength(times);
    const operationId = `${method} /videosdk/new`;
    expect(acquire).toHaveBeenCalledWith(expect.objectContaining({ operationId, label: "HEAVY" }));
  });

  test("rejects an id that would change the path", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    const error = await rejection(
      zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: ".." } } }),
    );
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(seen).toEqual([]);
  });

  test("aborts with the caller's signal", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    const call = zoom.raw.GET("/videosdk/recordings", { signal: AbortSignal.abort() });
    expect(await rejection(call)).toMatchObject({ name: "AbortError" });
    expect(seen).toEqual([]);
  });
});

describe("the token of a raw call", () => {
  test.each([
    ["an own baseUrl", { baseUrl: "http://evil.example" }],
    ["middleware that replaces the request", { middleware: [{ onRequest: () => new Request("http://evil.example") }] }],
  ])("never goes to another host, not with %s", async (_, init) => {
    const { zoom, seen } = observedClient(() => json({}));
    expect(await rejection(zoom.raw.GET("/videosdk/recordings", init))).toBeInstanceOf(InvalidArgumentError);
    expect(seen).toEqual([]);
  });
});

describe("options of a raw call", () => {
  test("for fetch reach it", async () => {
    const inits: RequestInit[] = [];
    const { zoom } = observedClient((_, init) => {
      inits.push(init);
      return json({});
    });
    await zoom.raw.GET("/videosdk/recordings", { cache: "no-store", keepalive: true });
    expect(inits[0]).toMatchObject({ method: "GET", cache: "no-store", keepalive: true });
  });

  test("may bring a fetch of their own, which gets the token too", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    const own = vi.fn(async (_: Request) => json({ sessions: [] }));
    await zoom.raw.GET("/videosdk/recordings", { fetch: own });
    expect(own.mock.calls[0]?.[0].headers.get("authorization")).toBe("Bearer test-token");
    expect(seen).toEqual([]);
  });
});

describe("middleware of zoom.raw", () => {
  const list = (zoom: ZoomVideoSdk) => zoom.raw.GET("/videosdk/recordings");
  /** Puts its name into a header of each request. */
  const marks = (name: string) => ({
    onRequest({ request }: { request: Request }) {
      request.headers.append("x-mark", name);
      return request;
    },
  });

  test("runs in the order in which it came, before the first call and after", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    zoom.raw.use(marks("a"), marks("b"));
    await list(zoom);
    zoom.raw.use(marks("c"));
    await list(zoom);
    expect(seen.map(({ headers }) => headers.get("x-mark"))).toEqual(["a, b", "a, b, c"]);
  });

  test("goes again, before the first call and after", async () => {
    const { zoom, seen } = observedClient(() => json({}));
    const [a, b, c] = ["a", "b", "c"].map(marks);
    if (a === undefined || b === undefined || c === undefined) throw new Error("three");
    zoom.raw.use(a, b, c);
    zoom.raw.eject(a);
    await list(zoom);
    zoom.raw.eject(c);
    await list(zoom);
    expect(seen.map(({ headers }) => headers.get("x-mark"))).toEqual(["b, c", "b"]);
  });
});

describe("zoom.account", () => {
  test("is the same client on the sub-account's paths", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const sub = zoom.account("abc/DEF==");
    expect(sub).toBeInstanceOf(ZoomVideoSdk);
    await sub.sessions.get("a/b");
    await sub.recordings.list();
    await sub.raw.GET("/videosdk/recordings");
    await zoom.sessions.get("a");
    expect(seen.map(({ url }) => url.pathname)).toEqual([
      "/v2/accounts/abc%252FDEF%253D%253D/videosdk/sessions/a%252Fb",
      "/v2/accounts/abc%252FDEF%253D%253D/videosdk/recordings",
      "/v2/accounts/abc%252FDEF%253D%253D/videosdk/recordings",
      "/v2/videosdk/sessions/a",
    ]);
  });

  test("shares the token", async () => {
    const token = vi.fn(() => "shared");
    const { zoom, seen } = observedClient(() => json({}), { token });
    await zoom.account("abc").sessions.get("a");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer shared");
  });

  test.each(["", "..", "a%2Fb", undefined])("rejects %j", (id) => {
    const { zoom } = observedClient(() => json({}));
    expect(() => zoom.account(id as string)).toThrow(InvalidArgumentError);
    expect(() => zoom.account(id as string)).toThrow(/^accountId /);
  });
});
