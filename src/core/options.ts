import type { Hooks } from "./hooks.js";
import type { Logger, LogLevel } from "./logger.js";
import type { PageCursor } from "./page-cursor.js";
import type { RateLimiter, RateLimitPlan } from "./rate-limiter.js";

/**
 * Where the bearer token comes from, instead of a key pair: the token itself, or a function that is called before each
 * request (for a vault, say). Caching is up to the function.
 */
export type TokenSource = string | (() => string | Promise<string>);

/** Headers as a plain object, a `Headers`, a `Map`, or pairs of a name and a value. */
export type HeadersOption =
  | Headers
  | Iterable<readonly [name: string, value: string]>
  | { readonly [name: string]: string | undefined };

/** Options of the client. All of them are optional if the environment holds the key pair. */
export interface ClientOptions {
  /**
   * API key of the Video SDK account. Not the SDK key: that pair signs join tokens, and the API rejects its tokens with
   * 401, code 124. Default: `ZOOM_VIDEO_SDK_API_KEY` in the environment.
   */
  apiKey?: string | undefined;
  /** API secret that belongs to `apiKey`. Default: `ZOOM_VIDEO_SDK_API_SECRET` in the environment. */
  apiSecret?: string | undefined;
  /** Custom token source; excludes `apiKey` and `apiSecret`. No code that signs tokens is loaded. */
  token?: TokenSource | undefined;
  /**
   * Base of all URLs, with its `/v2`. Default: `ZOOM_VIDEO_SDK_BASE_URL` in the environment, else
   * `https://api.zoom.us/v2`, which works for each region. Must be HTTPS, except on this machine (`localhost` and its
   * subdomains, `127.0.0.0/8`, `[::1]`).
   */
  baseUrl?: string | undefined;
  /**
   * Allows an HTTP `baseUrl` on another machine: tokens then travel unencrypted, and whoever reads one controls the
   * account until it expires. Only for a proxy in a network that you trust. Default false.
   */
  allowInsecureBaseUrl?: boolean | undefined;
  /** Called with the URL and the init of each request. Default: the global `fetch`. */
  fetch?: ((url: string, init: RequestInit & { headers: Headers }) => Promise<Response>) | undefined;
  /**
   * Merged into the init of every `fetch` call: `dispatcher`, `cache`, `keepalive`, … Can't set what the client sets
   * itself: method, headers, body, redirect, signal. Default: `{ cache: "no-store" }`, where the platform knows `cache`.
   * Next.js 14 would otherwise store responses.
   */
  fetchOptions?: object | undefined;
  /**
   * How long one request may take including its response, in milliseconds. Default 30,000; `Infinity` for no limit. Each
   * retry has its own.
   */
  timeoutMs?: number | undefined;
  /** How long a call may take with all its requests and waits, in milliseconds. Default: no limit. */
  deadlineMs?: number | undefined;
  /**
   * How often a request is retried after a transient failure. Default 2; 0 for never. GET, PUT and DELETE are retried
   * after connection failures and 408, 429, 500, 502, 503, 504; POST and PATCH only after 429 or if nothing was sent. A 401 gets
   * one new token, in addition, unless this is 0.
   */
  maxRetries?: number | undefined;
  /**
   * The longest wait before a retry, in milliseconds. Default 60,000, which covers Zoom's limits per minute. If a longer
   * wait is due, the call fails at once; the error's `retryAt` says when to retry.
   */
  maxRetryDelayMs?: number | undefined;
  /**
   * Respects Zoom's rate limits, so that calls wait in a queue instead of failing with 429: the account's plan for a
   * limiter within this client, or one from `zoom-video-sdk-api/rate-limit` or `zoom-video-sdk-api/redis`. Default: none.
   */
  rateLimit?: RateLimitPlan | RateLimiter | undefined;
  /** Where to log; it never receives a secret. Default: `console` if `logLevel` is set, else nothing is logged. */
  logger?: Logger | undefined;
  /**
   * What to log: `debug` (requests and responses), `info` (one line per call), `warn` (retries), `error`, `off`. Default:
   * `ZOOM_VIDEO_SDK_LOG` in the environment, else `warn` if there is a logger, else `off`.
   */
  logLevel?: LogLevel | undefined;
  /**
   * Hosts that downloads may start at, and that get the token, besides Zoom's: names such as `files.example.com`, with
   * the port unless it is 443, without subdomains. They must be HTTPS. Default: none.
   */
  trustedDownloadHosts?: readonly string[] | undefined;
  /** Functions that observe each call and its requests. */
  hooks?: Hooks | undefined;
  /** Headers for each request. `authorization` is the client's own; so is `user-agent`, unless a call's `headers` set it. */
  headers?: HeadersOption | undefined;
  /** Appended to the client's own user agent, such as `my-app/1.2`. */
  userAgent?: string | undefined;
  /**
   * Allows `apiSecret` where there is a `window`. Everyone can read the secret of a web page, so this is only for tests in
   * jsdom or happy-dom, and for runtimes that merely look like a browser. Default false.
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}

/** Options of one call, the last argument of every method. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | null | undefined;
  /** How long one request may take including its response, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How long the call may take with all its requests and waits, in milliseconds. Default: the client's. */
  deadlineMs?: number | undefined;
  /** How often a request is retried. Default: the client's. */
  maxRetries?: number | undefined;
  /** Headers for this call, which override the client's. */
  headers?: HeadersOption | undefined;
  /** Merged into the init of this call's `fetch`, over the client's `fetchOptions`. */
  fetchOptions?: object | undefined;
}

/** Options of a list. `deadlineMs` and the others apply to each page. */
export interface ListOptions extends CallOptions {
  /** Resumes the list after the page that had this `cursor`, in another process too. The query must be the same. */
  cursor?: PageCursor | undefined;
  /**
   * Requests the next page while the caller works on this one. With `windows`, also reads up to that many parts of a long
   * date range at the same time. Default false: rate limits are small, and the page may not be needed.
   */
  prefetch?: boolean | PrefetchOptions | undefined;
}

/** How far a list reads ahead while it is iterated. */
export interface PrefetchOptions {
  /**
   * How many parts of a long date range to read at the same time, from 1 to 12. A range is split by the API's limit, for
   * most lists a month. Items stay in order. Of each part that is ahead, at most 10 pages are kept. Each request waits
   * for the rate limiter, if there is one.
   */
  windows: number;
}
