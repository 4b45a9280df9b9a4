import { customTokens, signedTokens } from "./auth/token-source.js";
import { ConfigError } from "./core/errors.js";
import type { Hooks } from "./core/hooks.js";
import type { LogLevel } from "./core/logger.js";
import type { ClientOptions } from "./core/options.js";
import type { RateLimiter } from "./core/rate-limiter.js";
import type { Config } from "./internal/config.js";
import { Instrumentation } from "./internal/instrumentation.js";
import { LEVELS, Log } from "./internal/log.js";
import { isLoopback } from "./internal/loopback.js";
import { isBrowser, knowsCache, missingGlobals, parseUrl, readEnv, readOptionalEnv } from "./internal/platform.js";
import {
  checkFetchOptions,
  checkHeader,
  checkKnown,
  checkLimits,
  checkObject,
  invalidConfig,
  readHeaders,
  show,
} from "./internal/validate.js";
import { memoryRateLimiter } from "./rate-limit/memory-rate-limiter.js";
import { VERSION } from "./version.js";

const DEFAULT_BASE_URL = "https://api.zoom.us/v2";
const DEFAULT_TIMEOUT_MS = 30_000;
const DEFAULT_MAX_RETRIES = 2;
/** As long as the longest of Zoom's short windows, the minute of RESOURCE-INTENSIVE operations. */
const DEFAULT_MAX_RETRY_DELAY_MS = 60_000;

/** Every option, so that the compiler reports one that is missing here. */
const KNOWN: ReadonlySet<string> = new Set(
  Object.keys({
    apiKey: true,
    apiSecret: true,
    token: true,
    baseUrl: true,
    allowInsecureBaseUrl: true,
    fetch: true,
    fetchOptions: true,
    timeoutMs: true,
    deadlineMs: true,
    maxRetries: true,
    maxRetryDelayMs: true,
    rateLimit: true,
    logger: true,
    logLevel: true,
    hooks: true,
    headers: true,
    userAgent: true,
    dangerouslyAllowBrowser: true,
    trustedDownloadHosts: true,
  } satisfies Record<keyof ClientOptions, true>),
);

/** @throws ConfigError naming the option that is invalid. */
export function resolveConfig(given: ClientOptions): Config {
  checkObject("options", given, invalidConfig);
  checkKnown(given, KNOWN, invalidConfig);
  // `null` counts as absent.
  const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as ClientOptions;
  const { token, headers = {}, userAgent, hooks = {}, logger, logLevel } = options;
  if (options.apiSecret !== undefined && options.dangerouslyAllowBrowser !== true) rejectInBrowser();
  checkPlatform(options.fetch === undefined);
  if (token !== undefined && (options.apiKey !== undefined || options.apiSecret !== undefined)) {
    throw new ConfigError("Pass either token, or apiKey and apiSecret, not both.");
  }
  checkLimits(options, invalidConfig);
  if (options.fetch !== undefined && typeof options.fetch !== "function") {
    throw new ConfigError("fetch must be a function.");
  }
  checkFetchOptions(options.fetchOptions, invalidConfig);
  checkHooks(hooks);
  if (logger !== undefined && typeof logger?.warn !== "function") {
    throw new ConfigError("logger must have the methods debug, info, warn and error, as console has.");
  }
  if (userAgent !== undefined && typeof userAgent !== "string") throw new ConfigError("userAgent must be a string.");
  const ownHeaders = { accept: "application/json", "user-agent": fullUserAgent(userAgent) };
  checkHeader("userAgent", "user-agent", ownHeaders["user-agent"], invalidConfig);
  const level = resolveLogLevel(logLevel) ?? (logger === undefined ? "off" : "warn");
  const baseUrl = checkBaseUrl(
    options.baseUrl ?? readEnv("ZOOM_VIDEO_SDK_BASE_URL") ?? DEFAULT_BASE_URL,
    options.allowInsecureBaseUrl,
  );
  return {
    tokens:
      token !== undefined
        ? customTokens(token)
        : signedTokens(
            options.apiKey ?? readEnv("ZOOM_VIDEO_SDK_API_KEY"),
            options.apiSecret ?? readEnv("ZOOM_VIDEO_SDK_API_SECRET"),
          ),
    baseUrl,
    serverAddress: new URL(baseUrl).hostname,
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    // Next.js 14 would store responses, passcodes included, and return them forever.
    fetchOptions: { ...(knowsCache() && { cache: "no-store" }), ...options.fetchOptions },
    timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    deadlineMs: options.deadlineMs,
    maxRetries: options.maxRetries ?? DEFAULT_MAX_RETRIES,
    maxRetryDelayMs: options.maxRetryDelayMs ?? DEFAULT_MAX_RETRY_DELAY_MS,
    limiter: resolveLimiter(options.rateLimit),
    instrumentation: new Instrumentation(hooks, new Log(logger ?? console, level)),
    headers: { ...readHeaders(headers, invalidConfig), ...ownHeaders },
    trustedDownloadHosts: checkHosts(options.trustedDownloadHosts ?? []),
  };
}

function resolveLogLevel(logLevel: LogLevel | undefined): LogLevel | undefined {
  const level = logLevel ?? (readOptionalEnv("ZOOM_VIDEO_SDK_LOG") as LogLevel | undefined);
  if (level === undefined || LEVELS.includes(level)) return level;
  const name = logLevel === undefined ? "ZOOM_VIDEO_SDK_LOG" : "logLevel";
  throw new ConfigError(`${name} must be one of ${LEVELS.join(", ")}, not ${show(level)}.`);
}

const HOOKS: ReadonlySet<string> = new Set(
  Object.keys({
    onCallStart: true,
    onRequest: true,
    onResponse: true,
    onRetry: true,
    onCallEnd: true,
    around: true,
  } satisfies Record<keyof Hooks, true>),
);

function checkHooks(hooks: Hooks): void {
  checkObject("hooks", hooks, invalidConfig);
  checkKnown(hooks, HOOKS, (name, problem) => invalidConfig(`hooks.${name}`, problem));
  for (const [name, hook] of Object.entries(hooks)) {
    if ((hook ?? undefined) !== undefined && typeof hook !== "function") {
      throw new ConfigError(`hooks.${name} must be a function.`);
    }
  }
}

/** As `URL` writes them. */
function checkHosts(hosts: readonly string[]): string[] {
  if (!Array.isArray(hosts)) throw new ConfigError("trustedDownloadHosts must be an array of host names.");
  return hosts.map((host: unknown, index) => {
    const url = typeof host === "string" ? parseUrl(`https://${host}`) : undefined;
    if (url === undefined || url.href !== `https://${url.host}/` || /[/?#@*]/.test(`${host}`)) {
      throw new ConfigError(
        // Its value may contain a password.
        `trustedDownloadHosts[${index}] must be a host such as files.example.com, without protocol, credentials and path.`,
      );
    }
    return url.host;
  });
}

function resolveLimiter(rateLimit: ClientOptions["rateLimit"]): RateLimiter | undefined {
  if (rateLimit === undefined) return undefined;
  if (rateLimit === "pro" || rateLimit === "business") return memoryRateLimiter({ plan: rateLimit });
  if (typeof rateLimit?.acquire !== "function") {
    throw new ConfigError(
      `rateLimit must be "pro", "business" or a RateLimiter such as memoryRateLimiter({ plan: "pro" }), not ${show(rateLimit)}.`,
    );
  }
  return rateLimit;
}

/** The API has no CORS either: it is for servers. */
function rejectInBrowser(): void {
  if (!isBrowser()) return;
  throw new ConfigError(
    "apiSecret must not be in a browser, where everyone can read it. Call the API from your server, or pass `token`. If this is a server or a test of one (jsdom, happy-dom), pass dangerouslyAllowBrowser: true.",
  );
}

function checkPlatform(needsFetch: boolean): void {
  const missing = missingGlobals(needsFetch);
  if (missing.length === 0) return;
  throw new ConfigError(
    `This environment lacks ${missing.join(", ")}. In Jest's jsdom, start the test file with \`@jest-environment node\` in a comment, or give jsdom Node's globals, as the package jest-fixed-jsdom does.`,
  );
}

function fullUserAgent(own: string | undefined): string {
  const node = globalThis.process?.versions?.node;
  return [`zoom-video-sdk-api/${VERSION}`, node && `node/${node}`, own].filter(Boolean).join(" ");
}

function checkBaseUrl(option: string, allowInsecure: boolean | undefined): string {
  // Someone may pass a URL object.
  const baseUrl = String(option);
  const url = parseUrl(baseUrl);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new ConfigError(`baseUrl must be an HTTPS URL such as ${DEFAULT_BASE_URL}.`);
  }
  if (url.protocol === "http:" && !isLoopback(url) && allowInsecure !== true) {
    throw new ConfigError(
      `baseUrl must be HTTPS: tokens would travel to ${url.host} unencrypted. For a proxy in a network that you trust, pass allowInsecureBaseUrl: true.`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new ConfigError("baseUrl must not have a query, a fragment or credentials.");
  }
  // openapi-fetch fills in path parameters in the base URL too.
  if (/[{}]/.test(baseUrl)) throw new ConfigError("baseUrl must not contain braces.");
  if (/(?:^|\.)zoom(?:gov)?\.(?:us|com)$/.test(url.hostname) && url.pathname === "/") {
    throw new ConfigError(`baseUrl must end in /v2 on Zoom's hosts: ${url.origin}/v2.`);
  }
  return (url.origin + url.pathname).replace(/(^.*[^/])\/+$/, "$1");
}
