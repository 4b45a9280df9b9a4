import type { DefaultTheme } from "vitepress";
import { BASE } from "./base.js";

/** Guide → anchor of a section → words that people search for, if the section does not use them or they are everywhere. */
export const KEYWORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "getting-started": { "getting-started": "install setup quickstart typescript types commonjs esm" },
  authentication: {
    authentication: "jwt bearer token credentials key secret login auth",
    "api-key-or-sdk-key": "401 124 unauthorized invalid access token",
  },
  sessions: { "session-ids": "encode double-encode slash base64 404 uuid" },
  "users-and-qos": { "quality-of-service": "latency jitter packet loss bitrate" },
  "join-tokens": { "join-tokens": "signature sign join sdk token", "waiting-room": "waiting room hold admit lobby" },
  moderation: {
    "mute-a-user": "mute unmute silence block microphone",
    "remove-a-user": "remove user kick eject ban expel",
    "dial-out-to-a-phone": "phone dial out dial-out pstn call telephone callout invite",
    "sip-and-room-systems": "sip h323 room system crc",
  },
  "live-streaming": {
    "start-a-live-stream-to-youtube-or-another-rtmp-service": "youtube rtmp twitch facebook broadcast",
  },
  "stream-ingestion": { "realtime-media-streams": "rtms media stream transcription" },
  recordings: { "download-one-recording": "download mp4 resume", "archive-all-recordings": "backup export nightly" },
  storage: { "save-recordings-to-your-s3-bucket": "s3 byos aws bucket own storage" },
  webhooks: { "rotate-the-secret-token": "webhook secret rotation rotate" },
  pagination: {
    pagination: "pagination paginate next_page_token paging page iterate",
    "prefetch-pages": "parallel concurrent windows fast",
  },
  errors: { "common-error-codes": "error code 124 200 300 3000 3001 3301" },
  "retries-and-timeouts": {
    "what-is-retried": "idempotency idempotent retry twice duplicate 503 backoff",
    timeouts: "timeout deadline slow hang",
    "abort-a-call": "abort cancel signal abortcontroller",
  },
  "rate-limits": {
    "rate-limits": "429 throttle too many requests limiter",
    "limits-per-plan": "quota daily limit 30000",
  },
  observability: { opentelemetry: "opentelemetry otel tracing spans datadog" },
  runtimes: {
    "aws-lambda": "lambda serverless frozen aws",
    "cloudflare-workers": "cloudflare workers wrangler edge workerd",
    "supported-environments": "bun deno node next nestjs vite webpack esbuild support",
    "proxy-and-own-ca": "proxy https_proxy corporate certificate ca",
    jest: "jest vitest jsdom test runner",
  },
};

const keywords = new Map<string, string>(
  Object.entries(KEYWORDS).flatMap(([guide, sections]) =>
    Object.entries(sections).map(([anchor, words]) => [`${BASE}guides/${guide}.html#${anchor}`, words] as const),
  ),
);

type Options = NonNullable<DefaultTheme.LocalSearchOptions["miniSearch"]>;

/** Guides before the reference, and a section's keywords before its text. The types don't know that fields may be added. */
export const miniSearch = {
  options: {
    fields: ["title", "titles", "text", "keywords"],
    // Runs in the build only: in the browser, it is never called.
    extractField: (document: Record<string, string>, field: string) =>
      field === "keywords" ? (keywords.get(document["id"] ?? "") ?? "") : document[field],
  },
  // These run in the browser, where they arrive as text: they must not use anything else.
  searchOptions: {
    boost: { keywords: 8, title: 4, text: 2, titles: 1 },
    boostDocument: (id: string) => (id.includes("/guides/") ? 2 : 1),
    combineWith: "AND",
    prefix: true,
    fuzzy: (term: string) => (term.length > 4 ? 0.2 : false),
  },
} as Options;
