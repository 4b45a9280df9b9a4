import {
  checkKnown,
  checkObject,
  checkOneOf,
  checkSecret,
  checkString,
  invalidArgument,
  isInteger,
  show,
} from "../internal/validate.js";
import type { GeoRegion, SessionTokenClaims, SessionTokenOptions } from "./session-token.js";

const MIN_LIFETIME = 1800;
const MAX_LIFETIME = 172_800;
/** As in Zoom's sample of an endpoint that signs such tokens. */
const DEFAULT_LIFETIME = 7200;
/** Zoom's clock may be behind ours. */
const CLOCK_SKEW = 30;
/** In milliseconds this is 1973, in seconds the year 5138: a larger number is not in seconds. */
const MAX_SECONDS = 1e11;

const REGIONS: readonly GeoRegion[] = ["AU", "BR", "CA", "CN", "DE", "HK", "IN", "JP", "MX", "NL", "SG", "US"];
const ALLOWED_IN_NAME = "ASCII letters and digits, space, and !#$%&()+-:;<=.>?@[]^_{}|~,\\";
const NOT_ALLOWED_IN_NAME = /[^\w !#$%&()+\-:;<=.>?@[\]^{}|~,\\]/u;

/** Checks the value of an option and returns that of its claim. */
type ToClaim = (option: string, value: unknown) => unknown;

const key: ToClaim = (option, value) => checkString(option, value, invalidArgument, 36);
const oneOf =
  (...values: number[]): ToClaim =>
  (option, value) => {
    checkOneOf(option, value, values);
    return value;
  };

const OPTIONAL: readonly [keyof SessionTokenOptions, keyof SessionTokenClaims, ToClaim][] = [
  ["userKey", "user_key", key],
  ["sessionKey", "session_key", key],
  ["geoRegions", "geo_regions", toRegions],
  ["cloudRecordingOption", "cloud_recording_option", oneOf(0, 1)],
  ["cloudRecordingElection", "cloud_recording_election", oneOf(0, 1)],
  ["cloudRecordingTranscriptOption", "cloud_recording_transcript_option", oneOf(0, 1, 2)],
  ["telemetryTrackingId", "telemetry_tracking_id", (option, value) => checkString(option, value)],
  ["videoWebRtcMode", "video_webrtc_mode", oneOf(0, 1)],
  ["audioWebRtcMode", "audio_webrtc_mode", oneOf(0, 1)],
];
const KNOWN: ReadonlySet<string> = new Set([
  ...["sdkKey", "sdkSecret", "sessionName", "role", "expiresInSeconds", "issuedAt"],
  ...OPTIONAL.map(([option]) => option),
]);

/** @throws InvalidArgumentError naming the option and its limit. */
export function sessionTokenClaims(options: SessionTokenOptions): SessionTokenClaims {
  checkKeyPair(options);
  checkKnown(options, KNOWN);
  checkOneOf("role", options.role, ["host", "participant"]);
  const isHost = options.role === "host";
  if (!isHost && (options.cloudRecordingOption ?? undefined) !== undefined) {
    throw invalidArgument("cloudRecordingOption", "is for hosts. Leave it out of a participant's token.");
  }
  const issuedAt = options.issuedAt ?? Math.floor(Date.now() / 1000) - CLOCK_SKEW;
  const lifetime = options.expiresInSeconds ?? DEFAULT_LIFETIME;
  const iat = toSeconds("issuedAt", issuedAt);
  if (!isInteger(lifetime, MIN_LIFETIME, MAX_LIFETIME)) {
    const range = `${MIN_LIFETIME} (30 minutes) to ${MAX_LIFETIME} (48 hours)`;
    throw invalidArgument("expiresInSeconds", `must be an integer from ${range}, not ${show(lifetime)}.`);
  }
  const optional = OPTIONAL.flatMap(([option, claim, toClaim]) => {
    const value = options[option] ?? undefined;
    return value === undefined ? [] : [[claim, toClaim(option, value)]];
  });
  return {
    app_key: options.sdkKey,
    role_type: isHost ? 1 : 0,
    tpc: toName("sessionName", options.sessionName),
    version: 1,
    iat,
    exp: iat + lifetime,
    ...Object.fromEntries(optional),
  };
}

function checkKeyPair(options: SessionTokenOptions): void {
  checkObject("options", options);
  for (const option of ["apiKey", "apiSecret"] as const) {
    if ((options[option] ?? undefined) === undefined) continue;
    throw invalidArgument(option, "is for the REST API. Join tokens need the other pair: pass sdkKey and sdkSecret.");
  }
  for (const option of ["sdkKey", "sdkSecret"] as const) checkSecret(option, options[option], invalidArgument);
  if (options.sdkKey === options.sdkSecret) {
    throw invalidArgument("sdkSecret", "is the same as sdkKey. One of them is misplaced.");
  }
  if ("window" in globalThis) {
    throw invalidArgument("sdkSecret", "must not be in a browser, where everyone can read it. Sign on your server.");
  }
}

function toName(option: string, value: unknown): string {
  const name = checkString(option, value, invalidArgument, 200);
  const wrong = NOT_ALLOWED_IN_NAME.exec(name);
  if (wrong === null) return name;
  const problem = `contains ${show(wrong[0])} at character ${wrong.index + 1}. Names allow ${ALLOWED_IN_NAME}`;
  throw invalidArgument(option, problem);
}

function toRegions(option: string, value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) {
    throw invalidArgument(option, `must be an array with at least one of ${REGIONS.join(", ")}.`);
  }
  for (const [index, region] of value.entries()) {
    checkOneOf(`${option}[${index}]`, region, REGIONS);
    if (value.indexOf(region) < index) throw invalidArgument(option, `lists ${region} twice.`);
  }
  return value.join();
}

function toSeconds(option: string, value: unknown): number {
  const seconds = value instanceof Date ? Math.floor(value.getTime() / 1000) : value;
  if (isInteger(seconds, 0, MAX_SECONDS)) return seconds;
  const isMilliseconds = typeof seconds === "number" && seconds > MAX_SECONDS;
  const hint = isMilliseconds ? ". These are milliseconds: divide by 1000" : "";
  throw invalidArgument(option, `must be a valid Date or integer seconds since 1970${hint}.`);
}
