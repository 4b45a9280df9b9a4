import { describe, expect, test, vi } from "vitest";
import { type CallOptions, type ClientOptions, type ListSessionsQuery, ZoomVideoSdk } from "../../src/index.js";
import { json, observedClient, rejection } from "../support/observed-client.js";

const get = (options: CallOptions) => {
  const { zoom, seen } = observedClient(() => json({ id: "a" }));
  return { call: zoom.sessions.get("a", {}, options), seen };
};

describe("headers of the client and of a call", () => {
  test.each([
    ["a plain object", { "x-own": "1" }],
    ["a Headers object", new Headers({ "x-own": "1" })],
    ["a Map", new Map([["x-own", "1"]])],
    ["an object with a header that is undefined", { "x-own": "1", "x-none": undefined }],
  ])("can be %s", async (_, headers) => {
    const client = observedClient(() => json({ id: "a" }), { headers });
    await client.zoom.sessions.get("a");
    const { call, seen } = get({ headers });
    await call;
    for (const [request] of [client.seen, seen]) {
      expect(request?.headers.get("x-own")).toBe("1");
      expect(request?.headers.has("x-none")).toBe(false);
    }
  });
});

test("an option that is null counts as absent", async () => {
  const none = { signal: null, timeoutMs: null, deadlineMs: null, maxRetries: null, headers: null, fetchOptions: null };
  await expect(get(none as unknown as CallOptions).call).resolves.toEqual({ id: "a" });
  const client = { token: "any", baseUrl: null, headers: null, rateLimit: null, timeoutMs: null, hooks: null };
  expect(() => new ZoomVideoSdk(client as unknown as ClientOptions)).not.toThrow();
});

describe("an unknown option is an error that names the one that was meant", () => {
  test.each([
    [{ timeout: 5 }, "timeout is not an option. Did you mean timeoutMs?"],
    [{ retries: 5 }, "retries is not an option. Did you mean maxRetries?"],
    [{ max_retries: 5 }, "max_retries is not an option. Did you mean maxRetries?"],
    [{ Signal: undefined }, "Signal is not an option. Did you mean signal?"],
    [
      { agent: {} },
      "agent is not an option. Valid options: signal, timeoutMs, deadlineMs, maxRetries, headers, fetchOptions.",
    ],
  ])("of a call: %j", async (options, message) => {
    const { call, seen } = get(options as CallOptions);
    expect(await rejection(call)).toMatchObject({ name: "InvalidArgumentError", message });
    expect(seen).toEqual([]);
  });

  test.each([
    [{ baseURL: "https://api.zoom.us/v2" }, "baseURL is not an option. Did you mean baseUrl?"],
    [{ apikey: "a" }, "apikey is not an option. Did you mean apiKey?"],
    [{ hook: {} }, "hook is not an option. Did you mean hooks?"],
  ])("of the client: %j", (options, message) => {
    expect(() => new ZoomVideoSdk(options as ClientOptions)).toThrow(message);
  });

  test.each([
    ["pageSize", "page_size"],
    ["page-size", "page_size"],
    ["nextPageToken", "next_page_token"],
  ])("of a query: %s", async (name, meant) => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const query = { from: "2026-11-01", to: "2026-11-02", [name]: 5 };
    const message = `query.${name} is not a parameter. Did you mean ${meant}?`;
    expect(await rejection(zoom.sessions.list(query as ListSessionsQuery))).toMatchObject({ message });
    expect(seen).toEqual([]);
  });

  test("but a parameter that Zoom may have added is sent", async () => {
    const { zoom, seen } = observedClient(() => json({ id: "a" }));
    await zoom.sessions.get("a", { with_transcripts: true } as object);
    expect(seen[0]?.url.search).toBe("?with_transcripts=true");
  });
});

describe("fetchOptions", () => {
  test("reach fetch, those of the call over those of the client", async () => {
    const inits: RequestInit[] = [];
    const { zoom } = observedClient(
      (_, init) => {
        inits.push(init);
        return json({ id: "a" });
      },
      { fetchOptions: { cache: "no-store", keepalive: true } },
    );
    await zoom.sessions.get("a", {}, { fetchOptions: { cache: "reload" } });
    expect(inits[0]).toMatchObject({ method: "GET", cache: "reload", keepalive: true });
  });

  test("can't replace what the client sets", async () => {
    const { call, seen } = get({ fetchOptions: { method: "DELETE" } });
    expect(await rejection(call)).toMatchObject({ message: "fetchOptions.method is set by the client. Leave it out." });
    expect(seen).toEqual([]);
  });
});

test.each(["https://api.zoom.us", "https://api.zoom.us/", "https://api.zoomgov.com"])(
  "a base URL of Zoom's without /v2 is rejected: %s",
  (baseUrl) => {
    expect(() => new ZoomVideoSdk({ token: "any", baseUrl })).toThrow(/^baseUrl must end in \/v2 on Zoom's hosts/);
  },
);

test("the environment is read only for what was not passed", () => {
  const read: PropertyKey[] = [];
  const env = new Proxy(
    {},
    {
      get: (_, name) => {
        read.push(name);
        return undefined;
      },
    },
  );
  vi.stubGlobal("process", { versions: {}, env });
  new ZoomVideoSdk({ token: "any", baseUrl: "https://api.zoom.us/v2", logLevel: "off" });
  expect(read).toEqual([]);
});

describe("headers given as pairs", () => {
  test("may be an array of them", async () => {
    const { call, seen } = get({ headers: [["x-own", "1"]] });
    await call;
    expect(seen[0]?.headers.get("x-own")).toBe("1");
  });

  test.each([[new Set(["ab"])], [new Set([1])], [["x-own"]]])("but not %j", async (headers) => {
    const { call } = get({ headers: headers as never });
    expect(await rejection(call)).toMatchObject({ message: "headers must be pairs of a name and a value." });
  });
});

test.each([
  [{ hooks: { onReqest: () => {} } }, "hooks.onReqest is not an option. Did you mean onRequest?"],
  [{ hooks: { onRequest: 5 } }, "hooks.onRequest must be a function."],
  [{ hooks: "x" }, "hooks must be an object, not string."],
  [{ logger: {} }, "logger must have the methods debug, info, warn and error, as console has."],
])("hooks and logger are checked: %j", (options, message) => {
  expect(() => new ZoomVideoSdk({ token: "any", ...options } as ClientOptions)).toThrow(message);
});

test.each(["timeoutMs", "cursor", "prefetch"])(
  "the option %s passed in a query says where it belongs",
  async (name) => {
    const { zoom, seen } = observedClient(() => json({ id: "a" }));
    const range = { from: "2026-11-01", to: "2026-11-02" };
    for (const call of [zoom.sessions.get("a", { [name]: 5 } as object), zoom.sessions.list({ ...range, [name]: 5 })]) {
      expect(await rejection(call)).toMatchObject({
        message: `query.${name} is an option. Pass it in the last argument.`,
      });
    }
    expect(seen).toEqual([]);
  },
);

test.each([
  ["query", (zoom: ZoomVideoSdk) => zoom.sessions.get("a", new URLSearchParams({ type: "past" }) as object)],
  ["body", (zoom: ZoomVideoSdk) => zoom.sessions.create(new Map() as never)],
  ["body", (zoom: ZoomVideoSdk) => zoom.sessions.create(new Date() as never)],
  ["body", (zoom: ZoomVideoSdk) => zoom.sessions.create(Promise.resolve({ session_name: "a" }) as never)],
])("a %s that would lose its content is rejected", async (argument, call) => {
  const { zoom, seen } = observedClient(() => json({}));
  expect(await rejection(call(zoom))).toMatchObject({ argument, message: `${argument} must be a plain object.` });
  expect(seen).toEqual([]);
});

test("half of a surrogate pair in a query is rejected, and its parameter named", async () => {
  const { zoom, seen } = observedClient(() => json({ sessions: [] }));
  const list = (session_name: string) => zoom.sessions.list({ session_name, from: "2026-11-01", to: "2026-11-01" });
  await list("🩺");
  expect(await rejection(list("🩺".slice(0, 1)))).toMatchObject({
    name: "InvalidArgumentError",
    argument: "query.session_name",
  });
  expect(seen).toHaveLength(1);
});

describe("a list", () => {
  test("takes its query when it is called", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    const query = { from: "2026-11-01", to: "2026-11-01" };
    const lists = ["2026-11-01", "2026-11-02"].map((day) => {
      query.from = query.to = day;
      return zoom.sessions.list(query);
    });
    await Promise.all(lists);
    expect(seen.map(({ url }) => url.searchParams.get("from"))).toEqual(["2026-11-01", "2026-11-02"]);
  });

  test("ignores parameters that are null", async () => {
    const { zoom, seen } = observedClient(() => json({ sessions: [] }));
    await zoom.sessions.list({ type: "live", from: null, to: null, next_page_token: null } as never);
    expect(seen[0]?.url.search).toBe("?type=live");
  });
});

test("a sub-account of a sub-account's client is one of the master account", async () => {
  const { zoom, seen } = observedClient(() => json({ id: "a" }));
  await zoom.account("one").account("two").sessions.get("a");
  expect(seen[0]?.url.pathname).toBe("/v2/accounts/two/videosdk/sessions/a");
});
