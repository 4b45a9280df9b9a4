import { DownloadError } from "../core/errors.js";
import type { Config } from "../internal/config.js";
import { checkRedirect, isTrusted, type Route } from "./hosts.js";
import { discard, type FileResponse, httpGet } from "./http-get.js";

const REDIRECTS = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 10;

/** What a request for a file, or for the rest of one, is made of. */
export interface FileRequest extends Route {
  readonly token: string;
  /** `range` and `if-range`, for the rest. */
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Asks for a file, and follows redirects: `fetch` would drop the token on the way to another host of Zoom's. An own
 * `fetch` of the client is used here too.
 *
 * @throws DownloadError where a redirect can't be followed; else what `fetch` throws.
 */
export async function request(file: FileRequest, config: Config): Promise<FileResponse> {
  let url = file.start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const withToken = isTrusted(url, file);
    let response = await send(url, withToken, file, config);
    // Reports differ on whether Zoom's signed addresses want the token or refuse it. Which it is shows here.
    if (hop > 0 && withToken && (response.status === 401 || response.status === 403)) {
      await discard(response);
      response = await send(url, false, file, config);
    }
    if (!REDIRECTS.includes(response.status)) return response;
    await discard(response);
    url = target(response, url);
    checkRedirect(url, file);
  }
  throw new DownloadError("redirect", `The download was redirected more than ${MAX_REDIRECTS} times.`);
}

function send(
  url: URL,
  withToken: boolean,
  { token, headers, signal }: FileRequest,
  config: Config,
): Promise<FileResponse> {
  // The headers of the client's own requests are for Zoom, too.
  const sent = new Headers(withToken ? config.headers : { "user-agent": config.headers["user-agent"] ?? "" });
  if (withToken) sent.set("authorization", `Bearer ${token}`);
  sent.set("accept", "*/*");
  // Compressed, neither sizes nor ranges would be those of the file.
  sent.set("accept-encoding", "identity");
  for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  if (!config.isCustomFetch) return httpGet(url, sent, signal);
  return config.fetch(url.href, { method: "GET", headers: sent, redirect: "manual", signal });
}

function target(response: FileResponse, from: URL): URL {
  const location = response.headers.get("location") ?? "";
  if (location !== "" && URL.canParse(location, from)) return new URL(location, from);
  throw new DownloadError("redirect", `${from.host} answered ${response.status} without saying where to go.`);
}
