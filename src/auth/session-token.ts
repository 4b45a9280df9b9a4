import { InvalidArgumentError } from "../core/errors.js";
import { checkObject, checkString } from "../internal/validate.js";
import { sessionTokenClaims } from "./session-token-claims.js";

/** Zoom's codes of the regions that a session's traffic may be restricted to. */
export type GeoRegion = "AU" | "BR" | "CA" | "CN" | "DE" | "HK" | "IN" | "JP" | "MX" | "NL" | "SG" | "US";

/**
 * Options of {@link createSessionToken}. Limits are those of Zoom's page "Authorize" of the Video SDK; an option that is
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
  /** Regions that the session's traffic is restricted to; they must be enabled in your account. Claim `geo_regions`. */
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
   * Lifetime of the token in seconds, counted from `issuedAt`: 1800 (30 minutes) to 172,800 (48 hours). Default 7200. For
   * a token that expires sooner, backdate `issuedAt`. Claim `exp` is the sum of the two.
   */
  expiresInSeconds?: number | undefined;
  /**
   * When the token becomes valid: a `Date`, or seconds since 1970. Default: 30 seconds ago, as in Zoom's samples, because
   * Zoom's clock may be behind yours. Claim `iat`.
   */
  issuedAt?: Date | number | undefined;
}

/** The claims of a session token, as {@link verifySessionToken} returns them. Times are in seconds since 1970. */
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
}

const REQUIRED = ["app_key", "role_type", "tpc", "version", "iat", "exp"];

/**
 * Signs the token (HS256) with which a user joins a session. Call it on your server, for whoever may join. It takes the
 * **SDK** key and secret of the account; the API key and secret are only for the REST API. A session's password is not
 * part of the token: the user enters it when joining.
 *
 * @returns The token. If an option is invalid, the promise rejects.
 * @throws InvalidArgumentError naming the option and its limit. It shows neither key nor secret.
 */
export async function createSessionToken(options: SessionTokenOptions): Promise<string> {
  const claims = sessionTokenClaims(options);
  // Loaded when first needed: the package must load where jsonwebtoken does not.
  const { default: jwt } = await import("jsonwebtoken");
  return jwt.sign(claims, options.sdkSecret, { algorithm: "HS256" });
}

/**
 * Returns the claims of a session token, for tests of an app that issues them. Checks the signature (HS256 only), that
 * the token has not expired, and that it has every claim that Zoom requires.
 *
 * @param options `sdkSecret`, which the token was signed with.
 * @throws InvalidArgumentError saying what is wrong with the token, without showing it.
 */
export async function verifySessionToken(token: string, options: { sdkSecret: string }): Promise<SessionTokenClaims> {
  checkObject("options", options);
  checkString("token", token);
  checkString("sdkSecret", options.sdkSecret);
  const { default: jwt } = await import("jsonwebtoken");
  let claims: object;
  try {
    claims = Object(jwt.verify(token, options.sdkSecret, { algorithms: ["HS256"] }));
  } catch (error) {
    throw new InvalidArgumentError("token", problemOf(error as Error));
  }
  const missing = REQUIRED.filter((claim) => !(claim in claims));
  if (missing.length > 0) {
    throw new InvalidArgumentError("token", `is not a session token: it lacks ${missing.join(", ")}.`);
  }
  return claims as SessionTokenClaims;
}

/** jsonwebtoken's own messages may quote the token. */
function problemOf({ name, message }: Error): string {
  if (name === "TokenExpiredError") return "has expired.";
  if (message === "invalid signature") return "was signed with another secret. Pass the SDK secret.";
  return "is not a JWT signed with HS256.";
}
