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
   * `https://api.zoom.us/v2`, which works for every region.
   */
  baseUrl?: string | undefined;
  /** Used instead of the global `fetch`; called with the URL and the init. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** How long one request may take, body included, in milliseconds. Default 30 000; `Infinity` for no limit. */
  timeoutMs?: number | undefined;
  /** Headers for every request. `authorization` and `user-agent` are the client's own. */
  headers?: Record<string, string> | undefined;
  /** Put behind the client's own user agent, such as `my-app/1.2`. */
  userAgent?: string | undefined;
}

/** Options of one call, the last argument of every method. */
export interface CallOptions {
  /** Aborts the call, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** How long one request may take, body included, in milliseconds. Default: the client's. */
  timeoutMs?: number | undefined;
  /** Headers for this call, over those of the client. */
  headers?: Record<string, string> | undefined;
}
