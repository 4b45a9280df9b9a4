import { InvalidArgumentError } from "../../core/errors.js";
import { isInteger } from "../../internal/validate.js";
import { readJwt } from "./jwt.js";
import type { Settings } from "./options.js";

/** The claims that the sandbox acts on; Zoom's page "Authorize" of the Video SDK has their limits. */
export interface JoinClaims {
  tpc: string;
  role_type: 0 | 1;
  user_key?: string;
  user_identity?: string;
  session_key?: string;
  hold?: number;
  cloud_recording_option?: number;
  cloud_recording_election?: number;
  cloud_recording_transcript_option?: number;
}

const MAX_NAME = 200;
const MAX_KEY = 36;
const LIFETIME = { min: 1800, max: 172_800 };
const NAME = /^[\w !#$%&()+\-:;<=.>?@[\]^{}|~,\\]+$/;
const REGIONS = new Set(["AU", "BR", "CA", "CN", "DE", "HK", "IN", "JP", "MX", "NL", "SG", "US"]);

type Check = (value: unknown) => boolean;
const isText = (max: number) => (value: unknown) => typeof value === "string" && value !== "" && value.length <= max;
const isOneOf =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.includes(value);

const CLAIMS: Readonly<Record<string, { required?: true; check: Check; must: string }>> = {
  tpc: {
    required: true,
    check: (value) => isText(MAX_NAME)(value) && NAME.test(value as string),
    must: "be the session's name, at most 200 of the characters that Zoom allows",
  },
  role_type: { required: true, check: isOneOf(0, 1), must: "be 0 or 1 (SDK error 3010)" },
  version: { required: true, check: isOneOf(1), must: "be 1" },
  iat: { required: true, check: Number.isInteger, must: "be in seconds since 1970" },
  exp: { required: true, check: Number.isInteger, must: "be in seconds since 1970" },
  user_key: { check: isText(MAX_KEY), must: "have 1 to 36 characters" },
  user_identity: { check: isText(MAX_KEY), must: "have 1 to 36 characters" },
  session_key: { check: isText(MAX_KEY), must: "have 1 to 36 characters" },
  geo_regions: {
    check: (value) => typeof value === "string" && value.split(",").every((code) => REGIONS.has(code)),
    must: "be region codes, separated by commas",
  },
  cloud_recording_option: { check: isOneOf(0, 1), must: "be 0 or 1" },
  cloud_recording_election: { check: isOneOf(0, 1), must: "be 0 or 1" },
  cloud_recording_transcript_option: { check: isOneOf(0, 1, 2), must: "be 0, 1 or 2" },
  hold: { check: (value) => isInteger(value, 0), must: "be a non-negative integer" },
  video_webrtc_mode: { check: isOneOf(0, 1), must: "be 0 or 1" },
  audio_webrtc_mode: { check: isOneOf(0, 1), must: "be 0 or 1" },
};

/**
 * Verifies a join token as Zoom would.
 *
 * @param now Wire time in milliseconds.
 * @throws InvalidArgumentError saying what is wrong, without showing the token.
 */
export function readJoinToken(token: unknown, { sdkKey, sdkSecret, apiKey }: Settings, now: number): JoinClaims {
  const fail = (problem: string) => new InvalidArgumentError("token", problem);
  const claims = typeof token === "string" ? readJwt(token, sdkSecret) : undefined;
  if (claims === undefined) throw fail("is not a JWT signed with HS256 and the SDK secret (SDK error 200).");
  if (claims["app_key"] !== sdkKey) {
    const hint = claims["app_key"] === apiKey ? " It has the API key, which is for the REST API." : "";
    throw fail(`has another app_key than the SDK key (SDK error 200).${hint}`);
  }
  for (const [name, { required, check, must }] of Object.entries(CLAIMS)) {
    const value = claims[name];
    if (value === undefined ? required : !check(value)) throw fail(`has an invalid claim: ${name} must ${must}.`);
  }
  const [issued, expires] = [claims["iat"] as number, claims["exp"] as number];
  if (expires - issued < LIFETIME.min || expires - issued > LIFETIME.max) {
    throw fail("must live for 30 minutes to 48 hours, from iat to exp (SDK error 200).");
  }
  if (expires * 1000 <= now) throw fail("has expired (SDK error 200).");
  if (issued * 1000 > now) throw fail("is not valid yet: iat is in the future (SDK error 200).");
  return claims as unknown as JoinClaims;
}
