import { decodeJwt, jwtVerify } from "jose";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSessionToken, InvalidArgumentError, type SessionTokenOptions } from "../../src/index.js";
import { rejection } from "../support/observed-client.js";

const sdkSecret = "sdk-s3cr3t-v4lue";
const required = { sdkKey: "sdk-key", sdkSecret, sessionName: "Consultation 4711", role: "participant" } as const;
const now = Date.parse("2026-11-22T12:00:00Z") / 1000;

/** The token for these options, verified with a library that did not sign it. */
async function verified(options: Partial<SessionTokenOptions> = {}) {
  const token = await createSessionToken({ ...required, ...options });
  return jwtVerify(token, new TextEncoder().encode(sdkSecret));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00.900Z"), toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the token", () => {
  test("is an HS256 JWT with the claims that Zoom requires, and no others", async () => {
    const { protectedHeader, payload } = await verified();
    expect(protectedHeader).toEqual({ alg: "HS256", typ: "JWT" });
    expect(payload).toEqual({
      app_key: "sdk-key",
      role_type: 0,
      tpc: "Consultation 4711",
      version: 1,
      iat: now - 30,
      exp: now - 30 + 7200,
    });
  });

  test("holds every claim that is asked for", async () => {
    const { payload } = await verified({
      role: "host",
      userKey: "user-1",
      sessionKey: "session-1",
      geoRegions: ["DE", "NL"],
      cloudRecordingOption: 1,
      cloudRecordingElection: 0,
      cloudRecordingTranscriptOption: 2,
      telemetryTrackingId: "telemetry-1",
      videoWebRtcMode: 1,
      audioWebRtcMode: 0,
      hold: 1,
      claims: { user_level: "18446744073709551615", seats: { row: 4, window: true }, skipped: undefined },
      expiresInSeconds: 3600,
      issuedAt: now,
    });
    expect(payload).toEqual({
      app_key: "sdk-key",
      role_type: 1,
      tpc: "Consultation 4711",
      version: 1,
      iat: now,
      exp: now + 3600,
      hold: 1,
      user_level: "18446744073709551615",
      seats: { row: 4, window: true },
      user_key: "user-1",
      session_key: "session-1",
      geo_regions: "DE,NL",
      cloud_recording_option: 1,
      cloud_recording_election: 0,
      cloud_recording_transcript_option: 2,
      telemetry_tracking_id: "telemetry-1",
      video_webrtc_mode: 1,
      audio_webrtc_mode: 0,
    });
  });

  test("has no claim for an option that is undefined", async () => {
    const undefinedOptions = {
      userKey: undefined,
      sessionKey: undefined,
      geoRegions: undefined,
      cloudRecordingOption: undefined,
      cloudRecordingElection: undefined,
      cloudRecordingTranscriptOption: undefined,
      telemetryTrackingId: undefined,
      videoWebRtcMode: undefined,
      audioWebRtcMode: undefined,
      expiresInSeconds: undefined,
      issuedAt: undefined,
    };
    expect((await verified(undefinedOptions)).payload).toEqual((await verified()).payload);
  });

  test("counts from a Date, its fraction of a second left out", async () => {
    const { payload } = await verified({ issuedAt: new Date((now - 60) * 1000 + 999), expiresInSeconds: 1800 });
    expect(payload).toMatchObject({ iat: now - 60, exp: now - 60 + 1800 });
  });

  test("ends sooner where it is laid back", async () => {
    const token = await createSessionToken({ ...required, issuedAt: now - 1500, expiresInSeconds: 1800 });
    expect(decodeJwt(token).exp).toBe(now + 300);
  });
});

// Zoom's limits, each just kept.
describe("takes", () => {
  test.each<Partial<SessionTokenOptions>>([
    { sessionName: "x" },
    { sessionName: "x".repeat(200) },
    { userKey: "u".repeat(36) },
    { userKey: "Zoë, 1/2" },
    { sessionKey: "s".repeat(36) },
    { telemetryTrackingId: "t".repeat(1000) },
    { geoRegions: ["AU", "BR", "CA", "CN", "DE", "HK", "IN", "JP", "MX", "NL", "SG", "US"] },
    { role: "host", cloudRecordingOption: 0 },
    { role: "host", cloudRecordingOption: 1 },
    { cloudRecordingElection: 0 },
    { cloudRecordingElection: 1 },
    { cloudRecordingTranscriptOption: 0 },
    { cloudRecordingTranscriptOption: 1 },
    { cloudRecordingTranscriptOption: 2 },
    { videoWebRtcMode: 0 },
    { videoWebRtcMode: 1 },
    { audioWebRtcMode: 0 },
    { audioWebRtcMode: 1 },
    { expiresInSeconds: 1800 },
    { expiresInSeconds: 172_800 },
    { issuedAt: now + 3600 },
  ])("%j", async (options) => {
    await verified(options);
  });
});

// Each just broken, and what no type would have let through.
describe("rejects", () => {
  test.each<[Record<string, unknown>, argument: string, problem: string]>([
    [{ sessionName: undefined }, "sessionName", "must be a string, not undefined"],
    [{ sessionName: "" }, "sessionName", "is empty"],
    [{ sessionName: "x".repeat(201) }, "sessionName", "has 201 characters; the limit is 200"],
    [{ sessionName: "a/b" }, "sessionName", 'contains "/" at character 2'],
    [{ sessionName: "Größe" }, "sessionName", 'contains "ö" at character 3'],
    [{ sessionName: "a\nb" }, "sessionName", 'contains "\\n" at character 2'],
    [{ sessionName: "party 🎉" }, "sessionName", 'contains "🎉" at character 7'],
    [{ role: undefined }, "role", 'must be "host" or "participant", not undefined'],
    [{ role: 1 }, "role", 'must be "host" or "participant", not 1'],
    [{ userKey: "" }, "userKey", "is empty"],
    [{ userKey: "u".repeat(37) }, "userKey", "has 37 characters; the limit is 36"],
    [{ userKey: 4711 }, "userKey", "must be a string, not number"],
    [{ userIdentity: "a" }, "userIdentity", "is not an option. Did you mean userKey?"],
    [{ sessionKey: "" }, "sessionKey", "is empty"],
    [{ sessionKey: "s".repeat(37) }, "sessionKey", "has 37 characters; the limit is 36"],
    [{ telemetryTrackingId: "" }, "telemetryTrackingId", "is empty"],
    [{ geoRegions: [] }, "geoRegions", "at least one of AU, BR, CA, CN, DE, HK, IN, JP, MX, NL, SG, US"],
    [{ geoRegions: "DE" }, "geoRegions", "must be an array"],
    [{ geoRegions: ["DE", "FR"] }, "geoRegions[1]", 'or "US", not "FR"'],
    [{ geoRegions: ["de"] }, "geoRegions[0]", 'or "US", not "de"'],
    [{ geoRegions: ["DE", "US", "DE"] }, "geoRegions", "lists DE twice"],
    [{ role: "host", cloudRecordingOption: 2 }, "cloudRecordingOption", "must be 0 or 1, not 2"],
    [{ cloudRecordingOption: 0 }, "cloudRecordingOption", "is for hosts"],
    [{ cloudRecordingElection: true }, "cloudRecordingElection", "must be 0 or 1, not true"],
    [{ cloudRecordingTranscriptOption: 3 }, "cloudRecordingTranscriptOption", "must be 0 or 1 or 2, not 3"],
    [{ cloudRecordingTranscriptOption: -1 }, "cloudRecordingTranscriptOption", "must be 0 or 1 or 2, not -1"],
    [{ videoWebRtcMode: 2 }, "videoWebRtcMode", "must be 0 or 1, not 2"],
    [{ audioWebRtcMode: "1" }, "audioWebRtcMode", 'must be 0 or 1, not "1"'],
    [{ hold: -1 }, "hold", "must be a non-negative integer, not -1"],
    [{ hold: true }, "hold", "must be a non-negative integer, not true"],
    [{ claims: "a" }, "claims", "must be an object, not string"],
    [{ claims: new Map([["a", 1]]) }, "claims", "must be a plain object"],
    [{ claims: { exp: 1 } }, "claims.exp", "is set by the option expiresInSeconds"],
    [{ claims: { user_key: "u" } }, "claims.user_key", "is set by the option userKey"],
    [{ claims: { hold: 1 } }, "claims.hold", "is set by the option hold"],
    [{ claims: { version: 2 } }, "claims.version", "is always 1"],
    [{ claims: { level: 2 ** 60 } }, "claims.level", "would lose digits as a JSON number. Pass it as a string"],
    [{ claims: { level: [Number.NaN] } }, "claims.level", "must be JSON, not NaN"],
    [{ claims: { level: () => 1 } }, "claims.level", "must be JSON, not a function"],
    [{ expiresInSeconds: 1799 }, "expiresInSeconds", "1800 (30 minutes) to 172800 (48 hours), not 1799"],
    [{ expiresInSeconds: 172_801 }, "expiresInSeconds", "1800 (30 minutes) to 172800 (48 hours), not 172801"],
    [{ expiresInSeconds: 1800.5 }, "expiresInSeconds", "integer"],
    [{ expiresInSeconds: Number.NaN }, "expiresInSeconds", "not NaN"],
    [{ expiresInSeconds: "2h" }, "expiresInSeconds", 'not "2h"'],
    [{ issuedAt: now * 1000 }, "issuedAt", "These are milliseconds: divide by 1000"],
    [{ issuedAt: now + 0.5 }, "issuedAt", "integer seconds since 1970, not "],
    [{ issuedAt: -1 }, "issuedAt", "integer seconds since 1970, not -1."],
    [{ issuedAt: new Date("yesterday") }, "issuedAt", "a valid Date"],
    [{ issuedAt: "2026-11-22" }, "issuedAt", 'seconds since 1970, not "2026-11-22".'],
    [{ sdkKey: undefined }, "sdkKey", "must be a string, not undefined"],
    [{ sdkSecret: "" }, "sdkSecret", "is empty"],
    [{ sdkSecret: `${sdkSecret}\n` }, "sdkSecret", "whitespace"],
    [{ sdkKey: sdkSecret }, "sdkSecret", "is the same as sdkKey"],
    [{ apiKey: "a" }, "apiKey", "is for the REST API. Join tokens need the other pair: pass sdkKey and sdkSecret"],
    [{ apiSecret: sdkSecret }, "apiSecret", "pass sdkKey and sdkSecret"],
  ])("%j", async (options, argument, problem) => {
    const error = await rejection(createSessionToken({ ...required, ...options } as SessionTokenOptions));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({ argument, message: expect.stringContaining(problem) });
    expect((error as Error).message).not.toContain(sdkSecret);
  });

  test("a claim that JSON can't hold", async () => {
    const circle: Record<string, unknown> = {};
    circle["self"] = circle;
    for (const [level, problem] of [
      [2n, "Pass it as a string"],
      [circle, "may refer to itself"],
    ] as const) {
      const error = await rejection(createSessionToken({ ...required, claims: { level } }));
      expect(error).toMatchObject({ argument: "claims.level", message: expect.stringContaining(problem) });
    }
  });

  test("no options at all", async () => {
    const nothing = undefined as unknown as SessionTokenOptions;
    expect(await rejection(createSessionToken(nothing))).toMatchObject({ argument: "options" });
  });

  test("to sign in a browser", async () => {
    vi.stubGlobal("window", globalThis);
    expect(await rejection(createSessionToken(required))).toMatchObject({
      argument: "sdkSecret",
      message: expect.stringContaining("must not be in a browser"),
    });
    await expect(createSessionToken({ ...required, dangerouslyAllowBrowser: true })).resolves.toMatch(/^eyJ/);
  });
});
