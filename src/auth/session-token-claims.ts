import { isBrowser } from "../internal/platform.js";
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
import { type GeoRegion, nonNegativeInteger, toName, toRegions, toSeconds } from "./claim-values.js";
import { furtherClaims } from "./further-claims.js";

/**
 * Options of `createSessionToken`. Limits are those of Zoom's page "Authorize" of the Video SDK; an option that is
 * left out leaves no claim in the token.
 */
export interface SessionTokenOptions {
  /** SDK key of the Video SDK account. Not the API key: that pair is for the REST API. Claim `app_key`. */
  sdkKey: string;
  /** SDK secret that belongs to `sdkKey`; signs the token. */
  sdkSecret: string;
  /** The API pair is for the REST API; tokens that it signs are rejected when a user joins. */
  apiKey?: never;
  /** The API pair is for the REST API; tokens that it signs are rejected when a user joins. */
  apiSecret?: never;
  /**
   * Name of the session, 1 to 200 characters: ASCII letters and digits, space, and ``!#$%&()+-:;<=.>?@[]^_{}|~,\``. The
   * name passed to the SDK's join must be the same; Zoom ignores case. Claim `tpc`.
   */
  sessionName: string;
  /** A host (or co-host), or a participant; participants may join first. Claim `role_type`, 1 or 0. */
  role: "host" | "participant";
  /**
   * Your own ID of the user, 1 to 36 characters: user lists, webhooks and recordings show it. Claim `user_key`, which older
   * SDKs, up to Android 2.4.11, called `user_identity`.
   */
  userKey?: string | undefined;
  /**
   * Your own ID of the session, 1 to 36 characters; sessions can be listed by it. If the host's token has one, every token
   * of the session must have the same. Claim `session_key`.
   */
  sessionKey?: string | undefined;
  /**
   * Regions that the session's traffic is restricted to; they must be enabled in your account: `AU`, `BR`, `CA`, `CN`, `DE`,
   * `HK`, `IN`, `JP`, `MX`, `NL`, `SG`, `US`. Claim `geo_regions`.
   */
  geoRegions?: readonly GeoRegion[] | undefined;
  /**
   * How the cloud records: `0` all users in one file, `1` one file per user. For hosts only. Zoom assumes `0` if left
   * out. Claim `cloud_recording_option`.
   */
  cloudRecordingOption?: 0 | 1 | undefined;
  /** `1` records this user's own video, `0` does not. Zoom assumes `0` if left out. Claim `cloud_recording_election`. */
  cloudRecordingElection?: 0 | 1 | undefined;
  /**
   * What is made from a recording: `0` nothing, `1` a transcript, `2` a transcript and a summary. Zoom assumes `0` if left
   * out. Claim `cloud_recording_transcript_option`.
   */
  cloudRecordingTranscriptOption?: 0 | 1 | 2 | undefined;
  /** ID by which Zoom's support finds the telemetry of a web client. Claim `telemetry_tracking_id`. */
  telemetryTrackingId?: string | undefined;
  /** WebRTC for video in a web client: `1` on, `0` off. Zoom decides if left out. Claim `video_webrtc_mode`. */
  videoWebRtcMode?: 0 | 1 | undefined;
  /** WebRTC for audio in a web client: `1` on, `0` off. Zoom decides if left out. Claim `audio_webrtc_mode`. */
  audioWebRtcMode?: 0 | 1 | undefined;
  /**
   * Users wait until a host or manager admits them: `0` is off. Zoom's changelog of 2026-09-21 does not say how `1` and
   * `2` differ; with both, apps built with older SDKs (web: before 2.6.10) can't join. Only the token of the first user
   * to join counts. A non-negative integer. Claim `hold`.
   */
  hold?: 0 | 1 | 2 | (number & {}) | undefined;
  /**
   * Further claims, by name, such as ones that Zoom has added since this version. Claims that have an option of their
   * own are rejected here. Values must be JSON; integers beyond 2^53 would lose digits, and are rejected.
   */
  claims?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Lifetime of the token in seconds, counted from `issuedAt`: 1800 (30 minutes) to 172,800 (48 hours). Default 7200. For
   * a token that expires sooner, backdate `issuedAt`. Claim `exp` is the sum of the two.
   */
  expiresInSeconds?: number | undefined;
  /**
   * When the token becomes valid: a `Date`, or seconds since 1970. Default: 30 seconds ago, as in Zoom's samples, because
   * Zoom's clock may be behind yours. Claim `iat`.
   */
  issuedAt?: Date | number | undefined;
  /**
   * Allows signing where there is a `window`. Everyone can read the secret of a web page, so this is only for tests in
   * jsdom or happy-dom, and for runtimes that merely look like a browser. Default false.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** The claims of a session token, as `verifySessionToken` returns them. Times are in seconds since 1970. */
export interface SessionTokenClaims {
  /** The SDK key. */
  app_key: string;
  /** `1` host, `0` participant. */
  role_type: 0 | 1;
  /** Name of the session. */
  tpc: string;
  /** Version of the claims. */
  version: 1;
  /** When it becomes valid. */
  iat: number;
  /** When it expires. */
  exp: number;
  /** Your own ID of the user. */
  user_key?: string;
  /** Your own ID of the session. */
  session_key?: string;
  /** Codes separated by commas. */
  geo_regions?: string;
  /** `0` one file, `1` one file per user. */
  cloud_recording_option?: 0 | 1;
  /** `1` records this user's own video. */
  cloud_recording_election?: 0 | 1;
  /** `0` nothing, `1` a transcript, `2` a transcript and a summary. */
  cloud_recording_transcript_option?: 0 | 1 | 2;
  /** ID of a web client's telemetry. */
  telemetry_tracking_id?: string;
  /** WebRTC for video: `1` on, `0` off. */
  video_webrtc_mode?: 0 | 1;
  /** WebRTC for audio: `1` on, `0` off. */
  audio_webrtc_mode?: 0 | 1;
  /** Users wait until they are admitted; `0` is off. */
  hold?: 0 | 1 | 2 | (number & {});
  /** Further claims. */
  [claim: string]: unknown;
}

const MIN_LIFETIME = 1800;
const MAX_LIFETIME = 172_800;
/** As in Zoom's sample of an endpoint that signs such tokens. */
const DEFAULT_LIFETIME = 7200;
/** Zoom's clock may be behind ours. */
const CLOCK_SKEW = 30;
/** Checks the value of an option and returns that of its claim. */
type ToClaim = (option: string, value: unknown) => unknown;

const key: ToClaim = (option, value) => checkString(option, value, invalidArgument, 36);
const oneOf =
  (...values: number[]): ToClaim =>
  (option, value) => {
    checkOneOf(option, value, values);
    return value;
  };

const OPTIONAL: readonly [option: keyof SessionTokenOptions, claim: string, toClaim: ToClaim][] = [
  ["userKey", "user_key", key],
  ["sessionKey", "session_key", key],
  ["geoRegions", "geo_regions", toRegions],
  ["cloudRecordingOption", "cloud_recording_option", oneOf(0, 1)],
  ["cloudRecordingElection", "cloud_recording_election", oneOf(0, 1)],
  ["cloudRecordingTranscriptOption", "cloud_recording_transcript_option", oneOf(0, 1, 2)],
  ["telemetryTrackingId", "telemetry_tracking_id", (option, value) => checkString(option, value)],
  ["videoWebRtcMode", "video_webrtc_mode", oneOf(0, 1)],
  ["audioWebRtcMode", "audio_webrtc_mode", oneOf(0, 1)],
  ["hold", "hold", nonNegativeInteger],
];
const KNOWN: ReadonlySet<string> = new Set([
  ...["sdkKey", "sdkSecret", "sessionName", "role", "expiresInSeconds", "issuedAt"],
  ...["claims", "dangerouslyAllowBrowser"],
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
    ...furtherClaims(options.claims, OPTIONAL),
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
    throw invalidArgument("sdkSecret", "is the same as sdkKey. One was pasted into both.");
  }
  if (isBrowser() && options.dangerouslyAllowBrowser !== true) {
    throw invalidArgument(
      "sdkSecret",
      "must not be in a browser, where everyone can read it. Sign on your server. If this is one, or a test of one (jsdom, happy-dom), pass dangerouslyAllowBrowser: true.",
    );
  }
}
