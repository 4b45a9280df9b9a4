import { beforeEach, expect, test, vi } from "vitest";
import { type Context, createClient } from "../../../src/cli/context.js";
import { checkKeys } from "../../../src/cli/doctor/check-keys.js";
import { kindOf } from "../../../src/cli/exit-codes.js";
import { Settings } from "../../../src/cli/settings.js";
import { ConfigError } from "../../../src/index.js";

vi.mock("zoom-video-sdk-api", () => import("../../../src/index.js"));

beforeEach(() => {
  vi.stubEnv("ZOOM_VIDEO_SDK_SECRET", "the-sdk-secret");
  vi.stubEnv("ZOOM_VIDEO_SDK_API_KEY", "the-api-key");
  vi.stubEnv("ZOOM_VIDEO_SDK_API_SECRET", "the-api-secret");
});

const SDK_PAIR = ["ZOOM_VIDEO_SDK_KEY", "ZOOM_VIDEO_SDK_SECRET", "join tokens need it"] as const;

test.each([
  ["is missing", "", "ZOOM_VIDEO_SDK_KEY is not set: join tokens need it."],
  ["has a space at its end", "abc ", "ZOOM_VIDEO_SDK_KEY starts or ends with whitespace. Remove the whitespace."],
  [
    "is the secret",
    "the-sdk-secret",
    "ZOOM_VIDEO_SDK_SECRET is the same as ZOOM_VIDEO_SDK_KEY. One was pasted into both.",
  ],
])("a key that %s is named by its variable, among the credentials", (_, key, message) => {
  vi.stubEnv("ZOOM_VIDEO_SDK_KEY", key);
  expect(() => new Settings(undefined).requirePair(...SDK_PAIR)).toThrow(
    expect.objectContaining({ kind: "credentials", message }),
  );
});

test.each([
  ["ZOOM_VIDEO_SDK_API_SECRET", "abc ", "credentials"],
  ["ZOOM_VIDEO_SDK_API_SECRET", "the-api-key", "credentials"],
  ["ZOOM_VIDEO_SDK_BASE_URL", "http://example.com/v2", "usage"],
])("%s=%s is an error of %s that names the variable", async (name, value, kind) => {
  vi.stubEnv(name, value);
  const created = createClient({ settings: new Settings(undefined) } as Context);
  await expect(created).rejects.toMatchObject({ kind, message: expect.stringContaining(name) });
});

test("other errors of configuration are not about the command line", () => {
  expect(kindOf(new ConfigError("Prism is not installed."))).toBe("failed");
});

test("a retry after a 401 is said to have a new token", async () => {
  const responses = [
    Response.json({ message: "Invalid access token." }, { status: 401 }),
    Response.json({ stream_ingestions: [] }),
  ];
  vi.stubGlobal("fetch", async () => responses.shift());
  const notes: string[] = [];
  const output = { note: (text: string) => notes.push(text) };
  const zoom = await createClient({ settings: new Settings(undefined), output } as unknown as Context);
  await zoom.streamIngestions.list();
  expect(notes).toEqual(["listStreamIngestions failed (401), retrying with a new token."]);
});

test.each([
  ["", "not set: https://api.zoom.us/v2"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010/, from environment"],
])("doctor lists ZOOM_VIDEO_SDK_BASE_URL=%s among the variables", (url, found) => {
  vi.stubEnv("ZOOM_VIDEO_SDK_BASE_URL", url);
  expect(checkKeys(new Settings(undefined)).at(-1)).toEqual({ check: "ZOOM_VIDEO_SDK_BASE_URL", status: "ok", found });
});
