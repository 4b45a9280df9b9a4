import type { RateLimitPlan } from "../rate-limit/limits.js";
import type { Hooks, Logger, LogLevel } from "./hooks.js";
import type { PageCursor } from "./page-cursor.js";
import type { RateLimiter } from "./rate-limiter.js";

/**
 * Where the bearer token comes from, instead of a key pair: the token, or a function that is asked before each request
 * (for a vault, or for a runtime without Node's crypto). The function caches as it sees fit.
 */
export type TokenSource = string | (() => string | Promise<string>);

/** Options of the client. All of them may be left out where the environment holds the key pair. */
export interface ClientOptions {
  /**
   * API key of the Video SDK account. Not the SDK key: that pair makes tokens for joining, and the API answers it with
   * 401, code 124. Default: `ZOOM_VIDEO_SDK_API_KEY` of the environment.
   */
  apiKey?: string | undefined;
  /** API secret that belongs to `apiKey`. Default: `ZOOM_VIDEO_SDK_API_SECRET` of the environment. */
  apiSecret?: string | undefined;
  /** Own token source; excludes `apiKey` and `apiSecret`, and keeps jsonwebtoken from being loaded. */
  token?: TokenSource | undefined;
  /**
   * Base of all URLs, with its `/v2`. Default: `ZOOM_VIDEO_SDK_BASE_URL` of the environment, else
   * `https://api.zoom.us/v2`, which works for every region. Has to be https, but for this machine (`localhost` and names
   * below it, `127.0.0.0/8`, `[::1]`).
   */
  baseUrl?: string | undefined;
  /**
   * Takes an http `baseUrl` of another machine: tokens go there in the clear, and who reads one has the account until it
   * ends. Only for a proxy in a network that you trust. Default false.
   */
  allowInsecureBaseUrl?: boolean | undefined;
  /** Used instead of the global `fetch`; called with the URL and the init. */
  fetch?: ((url: string, init: RequestInit & { headers: Headers }) => Promise<Response>) | undefined;
  /**
   * How long one request may take, its answer included, in milliseconds. Default 30 000; `Infinity` for no limit. A
   * request that is sent again has its own.
   */
  timeoutMs?: number | undefined;
  /** How long a call may take with all its requests and waits, in milliseconds. No limit if left out. */
  deadlineMs?: number | undefined;
  /**
   * How often a request is sent again after a failure that may pass. Default 2; 0 for never. GET, PUT and DELETE are sent
   * again after failures of the connection and 408, 429, 500, 502, 503, 504; POST and PATCH only after 429 and where
   * nothing had been sent.
   */
  maxRetries?: number | undefined;
  /**
   * The longest wait before a request is sent again, in milliseconds. Default 60 000, which covers Zoom's limits per
   * minute. Where a longer one is due, the error is thrown at once, with `retryAt`.
   */
  maxRetryDelayMs?: number | undefined;
  /**
   * Keeps Zoom's rate limits, so that calls wait for their turn instead of being answered 429: the account's plan for a
   * limiter within this client, or one from `zoom-video-sdk-api/rate-limit` or `zoom-video-sdk-api/redis`. Default: none.
   */
  rateLimit?: RateLimitPlan | RateLimiter | undefined;
  /** Where to log to; it never gets to see a secret. Default: `console` where `logLevel` is set, else nothing is logged. */
  logger?: Logger | undefined;
  /** What to log, from `debug` (requests and answers) to `off`. Default: `warn` where there is a logger, else `off`. */
  logLevel?: LogLevel | undefined;
  /** Functions that are told of every request, answer and retry. */
  hooks?: Hooks | undefined;
  /** Headers for every request. `authorization` and `user-agent` are the client's own. */
  headers?: Record<string, string> | undefined;
  /** Put behind the client's own user agent, such as `my-app/1.2`. */
  userAgent?: string | undefined;
}

/** Options of one call, the last argument of every method. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** How long one request may take, its answer included, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** How long the call may take with all its requests and waits, in milliseconds. Default: the client's. */
  deadlineMs?: number | undefined;
  /** How often a request is sent again. Default: the client's. */
  maxRetries?: number | undefined;
  /** Headers for this call, over those of the client. */
  headers?: Record<string, string> | undefined;
}

/** Options of a list. `deadlineMs` and the others hold for each page. */
export interface ListOptions extends CallOptions {
  /** Goes on behind the page that had this `cursor`, in another process too. The query has to be the same. */
  cursor?: PageCursor | undefined;
  /**
   * Fetches the next page while the caller works on this one. Default false: rate limits are small, and the page may not
   * be wanted.
   */
  prefetch?: boolean | undefined;
}
