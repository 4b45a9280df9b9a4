import { beforeEach, describe, expect, test, vi } from "vitest";
import { downloadRecording } from "../../src/download/index.js";
import ZoomVideoSdkDefault, { type ClientOptions, ConfigError, ZoomVideoSdk } from "../../src/index.js";
import { json, observedClient } from "../support/observed-client.js";

const keys = { apiKey: "the-key", apiSecret: "the-secret" };

describe("the constructor names what is missing or wrong", () => {
  test.each<[ClientOptions, RegExp]>([
    [{}, /^apiKey and apiSecret are missing\. .*ZOOM_VIDEO_SDK_API_KEY/],
    [{ apiKey: "the-key" }, /^apiSecret is missing/],
    [{ apiSecret: "the-secret" }, /^apiKey is missing/],
    [{ ...keys, apiKey: "" }, /^apiKey is empty/],
    [{ ...keys, apiSecret: "the-secret\n" }, /^apiSecret starts or ends with whitespace/],
    [{ ...keys, apiKey: 5 as unknown as string }, /^apiKey must be a string/],
    [{ apiKey: "same", apiSecret: "same" }, /^apiKey and apiSecret are the same/],
    [{ ...keys, token: "token" }, /^Pass either token, or apiKey and apiSecret, not both/],
    [{ token: "" }, /^token must be/],
    [{ token: {} as string }, /^token must be/],
    [{ ...keys, baseUrl: "api.zoom.us/v2" }, /^baseUrl must be an HTTPS URL/],
    [{ ...keys, baseUrl: "ftp://api.zoom.us" }, /^baseUrl must be an HTTPS URL/],
    [{ ...keys, baseUrl: "https://api.zoom.us/v2?a=1" }, /^baseUrl must not have a query/],
    [{ ...keys, baseUrl: "https://me:pass@api.zoom.us/v2" }, /^baseUrl must not have .*credentials/],
    [{ ...keys, baseUrl: "https://api.zoom.us/{sessionId}" }, /^baseUrl must not contain braces/],
    [{ ...keys, timeoutMs: 0 }, /^timeoutMs must be/],
    [{ ...keys, timeoutMs: 2 ** 31 }, /^timeoutMs must be/],
    [{ ...keys, timeoutMs: Number.NaN }, /^timeoutMs must be/],
    [{ ...keys, userAgent: 5 as never }, /^userAgent must be/],
    [{ ...keys, headers: "a" as never }, /^headers must be an object, not string/],
    [{ ...keys, userAgent: 5 as never }, /^userAgent must be a string/],
    [{ ...keys, baseUrl: 5 as never }, /^baseUrl must be an HTTPS URL/],
    [null as never, /^options must be an object, not null/],
    [{ ...keys, deadlineMs: -1 }, /^deadlineMs must be/],
    [{ ...keys, maxRetries: 1.5 }, /^maxRetries must be a non-negative integer/],
    [{ ...keys, maxRetries: -1 }, /^maxRetries/],
    [{ ...keys, maxRetryDelayMs: Number.POSITIVE_INFINITY }, /^maxRetryDelayMs must be/],
    [{ ...keys, logLevel: "loud" as "debug" }, /^logLevel must be one of debug, info, warn, error, off/],
    [{ ...keys, rateLimit: "free" as "pro" }, /^rateLimit must be "pro", "business" or a RateLimiter/],
    [{ ...keys, rateLimit: {} as never }, /^rateLimit must be/],
    [{ ...keys, headers: { "x-a": "b\r\nc: d" } }, /^headers\["x-a"\] is not a valid header/],
    [{ ...keys, userAgent: "a\nb" }, /^userAgent is not a valid header/],
  ])("%j", (options, message) => {
    expect(() => new ZoomVideoSdk(options)).toThrow(ConfigError);
    expect(() => new ZoomVideoSdk(options)).toThrow(message);
  });

  test("and shows no secret", () => {
    for (const options of [
      { apiKey: "k", apiSecret: " hush" },
      { token: "Bearer hush" },
      { ...keys, headers: { a: "hush\nhush" } },
    ]) {
      expect(() => new ZoomVideoSdk(options)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining("hush") }),
      );
    }
  });
});

describe("the base URL is https", () => {
  const at = (baseUrl: string, options: ClientOptions = {}) => observedClient(() => json({}), { baseUrl, ...options });

  test.each([
    "http://api.zoom.us/v2",
    "http://proxy.internal:8080/v2",
    "http://10.0.0.1",
    "http://0.0.0.0",
    "http://128.0.0.1",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://notlocalhost",
    "http://[::2]",
    "http://[::ffff:10.0.0.1]",
  ])("so %s is rejected, with what to do", (baseUrl) => {
    const { host } = new URL(baseUrl);
    expect(() => at(baseUrl)).toThrow(ConfigError);
    expect(() => at(baseUrl)).toThrow(`baseUrl must be HTTPS: tokens would travel to ${host} unencrypted.`);
    expect(() => at(baseUrl)).toThrow("allowInsecureBaseUrl: true");
  });

  test("or leads to this machine", async () => {
    const hosts = ["localhost", "LOCALHOST:8080", "api.localhost", "127.0.0.1:1", "127.1", "127.9.8.7", "[::1]:8080"];
    for (const host of hosts) {
      const { zoom, seen } = at(`http://${host}/v2`);
      await zoom.sessions.get("a");
      expect(seen).toHaveLength(1);
    }
  });

  test("unless that is allowed, by true and nothing else", async () => {
    const { zoom, seen } = at("http://proxy.internal/v2", { allowInsecureBaseUrl: true });
    await zoom.account("b").sessions.get("a");
    expect(seen[0]?.url.href).toBe("http://proxy.internal/v2/accounts/b/videosdk/sessions/a");
    for (const allowInsecureBaseUrl of [false, undefined, "false", 1] as unknown[] as true[]) {
      expect(() => at("http://proxy.internal/v2", { allowInsecureBaseUrl })).toThrow(ConfigError);
    }
    expect(() => at("ftp://proxy.internal", { allowInsecureBaseUrl: true })).toThrow(/^baseUrl must be an HTTPS URL/);
  });

  test("from the environment too", () => {
    vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", "http://api.zoom.us/v2");
    expect(() => new ZoomVideoSdk(keys)).toThrow(/^baseUrl must be HTTPS/);
    expect(() => new ZoomVideoSdk({ ...keys, allowInsecureBaseUrl: true })).not.toThrow();
  });
});

describe("the environment", () => {
  test("gives keys and base URL", async () => {
    vi.stubEnv("ZOOM_VIDEO_SDK_API_KEY", "env-key");
    vi.stubEnv("ZOOM_VIDEO_SDK_API_SECRET", "env-secret");
    vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", "https://api-eu.zoom.us/v2");
    const fetch = vi.fn(async () => json({}));
    await new ZoomVideoSdk({ fetch }).sessions.get("a");
    expect(fetch).toHaveBeenCalledWith("https://api-eu.zoom.us/v2/videosdk/sessions/a", expect.anything());
  });

  test("gives way to options", async () => {
    vi.stubEnv("ZOOM_VIDEO_SDK_API_KEY", "env-key");
    vi.stubEnv("ZOOM_VIDEO_SDK_API_SECRET", "env-secret");
    vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", "https://env.example");
    const { zoom, seen } = observedClient(() => json({}), { token: "mine", baseUrl: "https://mine.example" });
    await zoom.sessions.get("a");
    expect(seen[0]?.url.host).toBe("mine.example");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer mine");
  });

  test("counts as empty if it can't be read, as on Deno without --allow-env", () => {
    const get = () => {
      throw new Error("Requires env access");
    };
    vi.stubGlobal("process", { env: new Proxy({}, { get }) });
    expect(() => new ZoomVideoSdk({ token: "mine" })).not.toThrow();
    expect(() => new ZoomVideoSdk()).toThrow(/^apiKey and apiSecret are missing/);
  });
});

test.each([
  "https://example.com/v2//",
  " https://example.com/v2\n",
  "https://example.com/v2?",
  "https://EXAMPLE.com:443/v2",
])("calls go where %j leads", async (baseUrl) => {
  const { zoom, seen } = observedClient(() => json({}), { baseUrl });
  await zoom.sessions.get("a");
  expect(seen[0]?.url.href).toBe("https://example.com/v2/videosdk/sessions/a");
});

test("without options for it, calls go to Zoom", async () => {
  const plain = observedClient(() => json({}));
  await plain.zoom.sessions.get("a");
  expect(plain.seen[0]?.url.href).toBe("https://api.zoom.us/v2/videosdk/sessions/a");
});

test("headers of a call win over those of the client; the token is never theirs", async () => {
  const { zoom, seen } = observedClient(() => json({}), {
    headers: { "x-a": "client", "x-b": "client", Authorization: "Basic x" },
  });
  await zoom.sessions.get("a", undefined, { headers: { "X-B": "call" } });
  expect(Object.fromEntries(seen[0]?.headers ?? [])).toMatchObject({
    "x-a": "client",
    "x-b": "call",
    authorization: "Bearer test-token",
  });
});

describe("where there is a window", () => {
  test("a secret is rejected with the reason, a custom token is not", () => {
    vi.stubGlobal("window", {});
    expect(() => new ZoomVideoSdk(keys)).toThrow(/^apiSecret must not be in a browser, where everyone can read it/);
    expect(() => new ZoomVideoSdk(keys)).toThrow(/\(jsdom, happy-dom\), pass dangerouslyAllowBrowser: true\.$/);
    expect(() => new ZoomVideoSdk({ token: "short-lived" })).not.toThrow();
  });

  test("a secret is allowed with dangerouslyAllowBrowser, and on Deno 1", () => {
    vi.stubGlobal("window", {});
    expect(() => new ZoomVideoSdk({ ...keys, dangerouslyAllowBrowser: true })).not.toThrow();
    vi.stubGlobal("Deno", {});
    expect(() => new ZoomVideoSdk(keys)).not.toThrow();
  });
});

describe("an environment that hides the platform, as Jest's jsdom does,", () => {
  test("is named, with what to do", () => {
    for (const name of ["fetch", "Headers", "TextDecoder"]) vi.stubGlobal(name, undefined);
    for (const name of ["fetch", "Headers", "TextDecoder"]) Reflect.deleteProperty(globalThis, name);
    expect(() => new ZoomVideoSdk(keys)).toThrow(ConfigError);
    expect(() => new ZoomVideoSdk(keys)).toThrow(
      /^This environment lacks Headers, TextDecoder, fetch\. In Jest's jsdom/,
    );
  });

  test("may lack fetch if one is passed", () => {
    vi.stubGlobal("fetch", undefined);
    Reflect.deleteProperty(globalThis, "fetch");
    expect(() => new ZoomVideoSdk({ ...keys, fetch: async () => json({}) })).not.toThrow();
  });

  test("may lack URL.canParse", async () => {
    vi.spyOn(URL, "canParse").mockImplementation(() => {
      throw new Error("jsdom has no URL.canParse");
    });
    const zoom = new ZoomVideoSdk({ token: "any", trustedDownloadHosts: ["files.example.com"] });
    const download_url = "https://elsewhere.example.com/a.mp4";
    await expect(downloadRecording(zoom, { download_url }, { path: "a.mp4" })).rejects.toThrow("trustedDownloadHosts");
  });
});

describe("responses are not cached", () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => json({}));
  const caches = () => fetch.mock.calls.map(([, init]) => ("cache" in init ? init.cache : "not set"));
  const get = (options: ClientOptions, call: object = {}) =>
    new ZoomVideoSdk({ token: "any", fetch, ...options }).sessions.get("a", {}, call);
  beforeEach(() => {
    fetch.mockClear();
  });

  test("unless fetchOptions say otherwise", async () => {
    await get({});
    await new ZoomVideoSdk({ token: "any", fetch }).raw.GET("/videosdk/recordings");
    await get({ fetchOptions: { cache: "default" } });
    await get({}, { fetchOptions: { cache: "reload" } });
    expect(caches()).toEqual(["no-store", "no-store", "default", "reload"]);
  });

  test("and `cache` is not set where the platform's Request does not know it", async () => {
    vi.stubGlobal("Request", class {});
    await get({});
    expect(caches()).toEqual(["not set"]);
  });
});

test("the class is the default export as well", () => {
  expect(ZoomVideoSdkDefault).toBe(ZoomVideoSdk);
});
