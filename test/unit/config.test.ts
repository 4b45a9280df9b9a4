import { describe, expect, test, vi } from "vitest";
import ZoomVideoSdkDefault, { type ClientOptions, ConfigError, ZoomVideoSdk } from "../../src/index.js";
import { json, observedClient } from "../support/observed-client.js";

const keys = { apiKey: "the-key", apiSecret: "the-secret" };

describe("the constructor names what is missing or wrong", () => {
  test.each<[ClientOptions, RegExp]>([
    [{}, /^apiKey and apiSecret missing: .*ZOOM_VIDEO_SDK_API_KEY/],
    [{ apiKey: "the-key" }, /^apiSecret missing/],
    [{ apiSecret: "the-secret" }, /^apiKey missing/],
    [{ ...keys, apiKey: "" }, /^apiKey is empty/],
    [{ ...keys, apiSecret: "the-secret\n" }, /^apiSecret has white space/],
    [{ ...keys, apiKey: 5 as unknown as string }, /^apiKey has to be a string/],
    [{ apiKey: "same", apiSecret: "same" }, /^apiKey and apiSecret are the same/],
    [{ ...keys, token: "token" }, /^token excludes apiKey and apiSecret/],
    [{ token: "" }, /^token has to be/],
    [{ token: {} as string }, /^token has to be/],
    [{ ...keys, baseUrl: "api.zoom.us/v2" }, /^baseUrl has to be an http\(s\) URL/],
    [{ ...keys, baseUrl: "ftp://api.zoom.us" }, /^baseUrl has to be an http\(s\) URL/],
    [{ ...keys, baseUrl: "https://api.zoom.us/v2?a=1" }, /^baseUrl may not have a query/],
    [{ ...keys, baseUrl: "https://me:pass@api.zoom.us/v2" }, /^baseUrl may not have .*credentials/],
    [{ ...keys, baseUrl: "https://api.zoom.us/{sessionId}" }, /^baseUrl may not hold braces/],
    [{ ...keys, timeoutMs: 0 }, /^timeoutMs has to be/],
    [{ ...keys, timeoutMs: 2 ** 31 }, /^timeoutMs has to be/],
    [{ ...keys, timeoutMs: Number.NaN }, /^timeoutMs has to be/],
    [{ ...keys, headers: null as never }, /^headers has to be an object, not null/],
    [{ ...keys, userAgent: 5 as never }, /^userAgent has to be a string/],
    [{ ...keys, baseUrl: 5 as never }, /^baseUrl has to be an http\(s\) URL/],
    [null as never, /^options has to be an object, not null/],
    [{ ...keys, deadlineMs: -1 }, /^deadlineMs has to be/],
    [{ ...keys, maxRetries: 1.5 }, /^maxRetries has to be a whole number from 0/],
    [{ ...keys, maxRetries: -1 }, /^maxRetries/],
    [{ ...keys, maxRetryDelayMs: Number.POSITIVE_INFINITY }, /^maxRetryDelayMs has to be/],
    [{ ...keys, logLevel: "loud" as "debug" }, /^logLevel has to be one of debug, info, warn, error, off/],
    [{ ...keys, rateLimit: "free" as "pro" }, /^rateLimit has to be "pro", "business", or a RateLimiter/],
    [{ ...keys, rateLimit: null as never }, /^rateLimit has to be/],
    [{ ...keys, rateLimit: {} as never }, /^rateLimit has to be/],
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
});

test("without options for it, calls go to Zoom, and trailing slashes of a base URL don't matter", async () => {
  const plain = observedClient(() => json({}));
  await plain.zoom.sessions.get("a");
  expect(plain.seen[0]?.url.href).toBe("https://api.zoom.us/v2/videosdk/sessions/a");
  const slashes = observedClient(() => json({}), { baseUrl: "https://example.com/v2//" });
  await slashes.zoom.sessions.get("a");
  expect(slashes.seen[0]?.url.href).toBe("https://example.com/v2/videosdk/sessions/a");
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

test("a secret in a browser is refused, an own token is not", () => {
  vi.stubGlobal("window", {});
  expect(() => new ZoomVideoSdk(keys)).toThrow(/^apiSecret must not be in a browser/);
  expect(() => new ZoomVideoSdk({ token: "short-lived" })).not.toThrow();
});

test("the class is the default export as well", () => {
  expect(ZoomVideoSdkDefault).toBe(ZoomVideoSdk);
});
