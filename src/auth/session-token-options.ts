import type { GEO_REGIONS } from "./session-token-checks.js";

/** Zoom's codes of the regions that a session's traffic may be kept to. */
export type GeoRegion = (typeof GEO_REGIONS)[number];

/**
 * Options of {@link createSessionToken}. Limits are those of Zoom's page "Authorize" of the Video SDK; an option that is
 * left out leaves no claim in the token.
 */
export interface SessionTokenOptions {
  /** SDK key of the Video SDK account. Not the API key: that pair is for the REST API. Claim `app_key`. */
  sdkKey: string;
  /** SDK secret that belongs to `sdkKey`; signs the token. */
  sdkSecret: string;
  /** The API pair is for the REST API; tokens that it signs are refused when a user joins. */
  apiKey?: never;
  /** The API pair is for the REST API; tokens that it signs are refused when a user joins. */
  apiSecret?: never;
  /**
   * Name of the session, 1 to 200 characters: ASCII letters and digits, space, and ``!#$%&()+-:;<=.>?@[]^_{}|~,\``. The
   * name given to the SDK's join has to be the same; Zoom does not tell upper from lower case. Claim `tpc`.
   */
  sessionName: string;
  /** A host (or co-host), or a participant; participants may join first. Claim `role_type`, 1 or 0. */
  role: "host" | "participant";
  /**
   * Your own id of the user, 1 to 36 characters: user lists, webhooks and recordings show it. Claim `user_key`, which older
   * SDKs, up to Android 2.4.11, called `user_identity`.
   */
  userKey?: string | undefined;
  /**
   * Your own id of the session, 1 to 36 characters; sessions can be listed by it. Where the host's token has one, every
   * token of the session has to have the same. Claim `session_key`.
   */
  sessionKey?: string | undefined;
  /** Regions that the session's traffic is kept to; your account has to have them enabled. Claim `geo_regions`. */
  geoRegions?: readonly GeoRegion[] | undefined;
  /**
   * How the cloud records: `0` all users in one file, `1` a file for each user. For hosts only. Zoom takes `0` if left
   * out. Claim `cloud_recording_option`.
   */
  cloudRecordingOption?: 0 | 1 | undefined;
  /** `1` records this user's own video, `0` does not. Zoom takes `0` if left out. Claim `cloud_recording_election`. */
  cloudRecordingElection?: 0 | 1 | undefined;
  /**
   * What is made of a recording: `0` nothing, `1` a transcript, `2` a transcript and a summary. Zoom takes `0` if left
   * out. Claim `cloud_recording_transcript_option`.
   */
  cloudRecordingTranscriptOption?: 0 | 1 | 2 | undefined;
  /** Id by which Zoom's support finds the telemetry of a web client. Claim `telemetry_tracking_id`. */
  telemetryTrackingId?: string | undefined;
  /** WebRTC for video in a web client: `1` on, `0` off. Zoom decides if left out. Claim `video_webrtc_mode`. */
  videoWebRtcMode?: 0 | 1 | undefined;
  /** WebRTC for audio in a web client: `1` on, `0` off. Zoom decides if left out. Claim `audio_webrtc_mode`. */
  audioWebRtcMode?: 0 | 1 | undefined;
  /**
   * Life of the token in seconds, counted from `issuedAt`: 1800 (30 minutes) to 172 800 (48 hours). Default 7200. For a
   * token that ends sooner, lay `issuedAt` back. Claim `exp` is the sum of the two.
   */
  expiresInSeconds?: number | undefined;
  /**
   * When the token starts to count: a `Date`, or seconds since 1970. Default: 30 seconds ago, as in Zoom's samples,
   * because Zoom's clock may be behind yours. Claim `iat`.
   */
  issuedAt?: Date | number | undefined;
}

/** What a session token says, as {@link verifySessionToken} gives it. Times are in seconds since 1970. */
export interface SessionTokenClaims {
  /** The SDK key. */
  app_key: string;
  /** `1` host, `0` participant. */
  role_type: 0 | 1;
  /** Name of the session. */
  tpc: string;
  /** Version of the claims. */
  version: 1;
  /** When it starts to count. */
  iat: number;
  /** When it ends. */
  exp: number;
  /** Your own id of the user. */
  user_key?: string;
  /** Your own id of the session. */
  session_key?: string;
  /** Codes with commas between them. */
  geo_regions?: string;
  /** `0` one file, `1` a file for each user. */
  cloud_recording_option?: 0 | 1;
  /** `1` records this user's own video. */
  cloud_recording_election?: 0 | 1;
  /** `0` nothing, `1` a transcript, `2` a transcript and a summary. */
  cloud_recording_transcript_option?: 0 | 1 | 2;
  /** Id of the telemetry of a web client. */
  telemetry_tracking_id?: string;
  /** WebRTC for video: `1` on, `0` off. */
  video_webrtc_mode?: 0 | 1;
  /** WebRTC for audio: `1` on, `0` off. */
  audio_webrtc_mode?: 0 | 1;
}
