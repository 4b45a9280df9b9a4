// Compiled by `npm run typecheck`, never run.
import { expectTypeOf } from "vitest";
import { createSessionToken, type GeoRegion, type SessionTokenClaims, verifySessionToken } from "../../src/index.js";

const pair = { sdkKey: "key", sdkSecret: "secret" };
const join = { ...pair, sessionName: "name", role: "host" } as const;

export function create(userKey: string | undefined, regions: readonly GeoRegion[]) {
  expectTypeOf(createSessionToken(join)).toEqualTypeOf<Promise<string>>();
  createSessionToken({ ...join, userKey, geoRegions: regions, issuedAt: new Date(), expiresInSeconds: 1800 });
  createSessionToken({ ...join, issuedAt: 1_800_000_000, cloudRecordingTranscriptOption: 2 });
  createSessionToken({ ...join, hold: 1, claims: { user_level: "1" } });

  // @ts-expect-error not a number
  createSessionToken({ ...join, hold: "1" });
  // @ts-expect-error claims are an object
  createSessionToken({ ...join, claims: "a" });
  // @ts-expect-error a region that Zoom does not have
  createSessionToken({ ...join, geoRegions: ["DE", "FR"] });
  // @ts-expect-error the API pair is another one
  createSessionToken({ apiKey: "key", apiSecret: "secret", sessionName: "name", role: "host" });
  // @ts-expect-error the API pair has no place beside the SDK pair
  createSessionToken({ ...join, apiKey: "key" });
  // @ts-expect-error no name
  createSessionToken({ ...pair, role: "host" });
  // @ts-expect-error no role
  createSessionToken({ ...pair, sessionName: "name" });
  // @ts-expect-error the claim's numbers are not ours
  createSessionToken({ ...join, role: 1 });
  // @ts-expect-error a value that the claim does not have
  createSessionToken({ ...join, cloudRecordingOption: 2 });
  // @ts-expect-error a time in text
  createSessionToken({ ...join, issuedAt: "2026-11-22" });
  // @ts-expect-error a misspelt option
  createSessionToken({ ...join, userkey: "u-1" });
  // @ts-expect-error Zoom has deprecated it
  createSessionToken({ ...join, audioCompatibleMode: 1 });
}

export function verify(token: string) {
  expectTypeOf(verifySessionToken(token, { sdkSecret: "secret" })).toEqualTypeOf<Promise<SessionTokenClaims>>();

  // @ts-expect-error another pair's secret
  verifySessionToken(token, { apiSecret: "secret" });
}
