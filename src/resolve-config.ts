import { type Tokens, tokenSource } from "./auth/token-source.js";
import { ConfigError } from "./core/errors.js";
import type { ClientOptions } from "./core/options.js";
import type { RateLimiter } from "./core/rate-limiter.js";
import { LEVELS, Observer } from "./internal/instrumentation.js";
import { isLoopback } from "./internal/loopback.js";
import { checkHeader, checkHeaders, checkLimits, checkObject } from "./internal/validate.js";
import { memoryRateLimiter } from "./rate-limit/memory-rate-limiter.js";
import { VERSION } from "./version.js";

/** The client's options, checked, with defaults in place. */
export interface Config {
  readonly baseUrl: string;
  readonly tokens: Tokens;
  readonly fetch: NonNullable<ClientOptions["fetch"]>;
  /** The caller's, not the platform's. */
  readonly isOwnFetch: boolean;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  readonly maxRetryDelayMs: number;
  readonly limiter: RateLimiter | undefined;
  readonly observer: Observer;
  readonly headers: Record<string, string>;
}

const DEFAULT_BASE_URL = "https://api.zoom.us/v2";
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_RETRIES = 2;
/** As long as the longest of Zoom's short windows, the minute of RESOURCE-INTENSIVE operations. */
const DEFAULT_MAX_RETRY_DELAY_MS = 60_000;

/** @throws ConfigError naming the option that is wrong. */
export function resolveConfig(options: ClientOptions): Config {
  const fail = (name: string, problem: string) => new ConfigError(`${name} ${problem}`);
  checkObject("options", options, fail);
  // There is no `process` on some edge runtimes.
  const env = globalThis.process?.env ?? {};
  const { token } = options;
  refuseInBrowser(options.apiSecret);
  if (token !== undefined && (options.apiKey !== undefined || options.apiSecret !== undefined)) {
    throw new ConfigError("token excludes apiKey and apiSecret: pass one or the other.");
  }
  const { headers = {}, userAgent, hooks = {}, logger, logLevel } = options;
  checkLimits(options, fail);
  checkHeaders(headers, fail);
  if (options.fetch !== undefined && typeof options.fetch !== "function")
    throw new ConfigError("fetch has to be a function.");
  if (logLevel !== undefined && !LEVELS.includes(logLevel)) {
    throw new ConfigError(`logLevel has to be one of ${LEVELS.join(", ")}.`);
  }
  const ownHeaders = { accept: "application/json", "user-agent": agent(userAgent) };
  if (userAgent !== undefined && typeof userAgent !== "string") throw new ConfigError("userAgent has to be a string.");
  checkHeader("userAgent", "user-agent", ownHeaders["user-agent"], fail);
  return {
    tokens: tokenSource({
      // An empty variable counts as none, as with most tools.
      apiKey: options.apiKey ?? (env["ZOOM_VIDEO_SDK_API_KEY"] || undefined),
      apiSecret: options.apiSecret ?? (env["ZOOM_VIDEO_SDK_API_SECRET"] || undefined),
      token,
    }),
    baseUrl: checkBaseUrl(
      options.baseUrl ?? (env["ZOOM_VIDEO_SDK_BASE_URL"] || DEFAULT_BASE_URL),
      options.allowInsecureBaseUrl,
    ),
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    isOwnFetch: options.fetch !== undefined,
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    deadlineMs: options.deadlineMs,
    maxRetries: options.maxRetries ?? DEFAULT_MAX_RETRIES,
    maxRetryDelayMs: options.maxRetryDelayMs ?? DEFAULT_MAX_RETRY_DELAY_MS,
    limiter: limiterOf(options.rateLimit),
    observer: new Observer(hooks, logger ?? console, logLevel ?? (logger === undefined ? "off" : "warn")),
    headers: { ...headers, ...ownHeaders },
  };
}

function limiterOf(rateLimit: ClientOptions["rateLimit"]): Config["limiter"] {
  if (rateLimit === undefined) return undefined;
  if (rateLimit === "pro" || rateLimit === "business") return memoryRateLimiter({ plan: rateLimit });
  if (typeof rateLimit?.acquire !== "function") {
    throw new ConfigError('rateLimit has to be "pro", "business", or a RateLimiter.');
  }
  return rateLimit;
}

/** A secret that a web page holds is everybody's. The API has no CORS either: it is for servers. */
function refuseInBrowser(apiSecret: string | undefined): void {
  if (apiSecret !== undefined && "window" in globalThis) {
    throw new ConfigError(
      "apiSecret must not be in a browser, where everyone can read it: call the API from your server, or pass `token`.",
    );
  }
}

function agent(own: string | undefined): string {
  const node = globalThis.process?.versions?.node;
  return [`zoom-video-sdk-api/${VERSION}`, node && `node/${node}`, own].filter(Boolean).join(" ");
}

function checkBaseUrl(option: string, allowInsecure: boolean | undefined): string {
  // A URL object is easily passed.
  const baseUrl = String(option);
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(`baseUrl has to be an https URL such as ${DEFAULT_BASE_URL}.`);
  }
  if (url.protocol === "http:" && !isLoopback(url) && allowInsecure !== true) {
    throw new ConfigError(
      `baseUrl has to be https: tokens would go to ${url.host} in the clear. For a proxy in a network that you trust, pass allowInsecureBaseUrl: true.`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new ConfigError("baseUrl may not have a query, a fragment, or credentials.");
  }
  // openapi-fetch fills in path parameters in the base URL too.
  if (/[{}]/.test(baseUrl)) throw new ConfigError("baseUrl may not hold braces.");
  return (url.origin + url.pathname).replace(/(^.*[^/])\/+$/, "$1");
}
