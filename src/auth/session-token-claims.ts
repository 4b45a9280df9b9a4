import { checkObject } from "../internal/validate.js";
import {
  fail,
  oneOf,
  show,
  type ToClaim,
  text,
  toName,
  toRegions,
  toSeconds,
  wholeNumber,
} from "./session-token-checks.js";
import type { SessionTokenClaims, SessionTokenOptions } from "./session-token-options.js";

const MIN_LIFE = 1800;
const MAX_LIFE = 172_800;
/** As in Zoom's sample of an endpoint that signs such tokens. */
const DEFAULT_LIFE = 7200;
/** Zoom's clock may be behind ours. */
const BACKDATED = 30;

const OPTIONAL: readonly [keyof SessionTokenOptions, keyof SessionTokenClaims, ToClaim][] = [
  ["userKey", "user_key", text(36)],
  ["sessionKey", "session_key", text(36)],
  ["geoRegions", "geo_regions", toRegions],
  ["cloudRecordingOption", "cloud_recording_option", oneOf(0, 1)],
  ["cloudRecordingElection", "cloud_recording_election", oneOf(0, 1)],
  ["cloudRecordingTranscriptOption", "cloud_recording_transcript_option", oneOf(0, 1, 2)],
  ["telemetryTrackingId", "telemetry_tracking_id", text()],
  ["videoWebRtcMode", "video_webrtc_mode", oneOf(0, 1)],
  ["audioWebRtcMode", "audio_webrtc_mode", oneOf(0, 1)],
];

/** @throws InvalidArgumentError naming the option and its limit. */
export function sessionTokenClaims(options: SessionTokenOptions): SessionTokenClaims {
  checkPair(options);
  oneOf("host", "participant")("role", options.role);
  const isHost = options.role === "host";
  if (!isHost && options.cloudRecordingOption !== undefined) {
    fail("cloudRecordingOption", "is for hosts: leave it out of a participant's token.");
  }
  const { issuedAt = Math.floor(Date.now() / 1000) - BACKDATED, expiresInSeconds = DEFAULT_LIFE } = options;
  const iat = toSeconds("issuedAt", issuedAt);
  if (!wholeNumber(MIN_LIFE, MAX_LIFE, expiresInSeconds)) {
    const range = `${MIN_LIFE} (30 minutes) to ${MAX_LIFE} (48 hours)`;
    fail("expiresInSeconds", `has to be a whole number from ${range}, not ${show(expiresInSeconds)}.`);
  }
  const optional = OPTIONAL.flatMap(([option, claim, toClaim]) => {
    const value = options[option];
    return value === undefined ? [] : [[claim, toClaim(option, value)]];
  });
  return {
    app_key: options.sdkKey,
    role_type: isHost ? 1 : 0,
    tpc: toName("sessionName", options.sessionName),
    version: 1,
    iat,
    exp: iat + expiresInSeconds,
    ...Object.fromEntries(optional),
  };
}

// What a message tells of a key or a secret is never the thing itself.
function checkPair(options: SessionTokenOptions): void {
  checkObject("options", options);
  for (const option of ["apiKey", "apiSecret"] as const) {
    if (options[option] === undefined) continue;
    fail(option, "is for the REST API. Users join with tokens of the other pair: pass sdkKey and sdkSecret.");
  }
  for (const option of ["sdkKey", "sdkSecret"] as const) {
    const value = text()(option, options[option]);
    if (value !== value.trim()) fail(option, "has white space at its start or end: take it away.");
  }
  if (options.sdkKey === options.sdkSecret) fail("sdkSecret", "is the same as sdkKey: one is in the wrong place.");
  if ("window" in globalThis) {
    fail("sdkSecret", "must not be in a browser, where everyone can read it: sign tokens on your server.");
  }
}
