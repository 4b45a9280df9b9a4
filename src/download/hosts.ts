import { DownloadError, InvalidArgumentError } from "../core/errors.js";
import { isLoopback } from "../internal/loopback.js";

/** Where a download starts, and which API the client uses. */
export interface Route {
  readonly start: URL;
  readonly baseUrl: string;
}

/** @throws InvalidArgumentError if a download must not start there. */
export function checkStart(route: Route): void {
  if (isTrusted(route.start, route)) return;
  throw new InvalidArgumentError(
    "file.download_url",
    `is on ${route.start.origin}, which is not a Zoom host. It must be an HTTPS URL on zoom.us or one of its subdomains.`,
  );
}

/**
 * Whether the token may be sent there: to Zoom hosts, whichever redirect leads to them. If the client's API is on this
 * machine, as in tests, also to the server on this machine where the download starts, port included.
 */
export function isTrusted(url: URL, { start, baseUrl }: Route): boolean {
  return isZoom(url) || (url.origin === start.origin && isLoopback(url) && isLoopback(new URL(baseUrl)));
}

/** @throws DownloadError if a redirect must not be followed, even without the token. */
export function checkRedirect(url: URL, { baseUrl }: Route): void {
  const isSafe = url.protocol === "https:" || (isLoopback(url) && isLoopback(new URL(baseUrl)));
  // `fetch` rejects URLs with credentials.
  if (isSafe && url.username === "" && url.password === "") return;
  throw new DownloadError(
    "redirect",
    `The download was redirected to ${url.origin}. Only HTTPS URLs without credentials are followed.`,
  );
}

function isZoom({ protocol, host, username, password }: URL): boolean {
  return protocol === "https:" && /^(?:[\w-]+\.)*zoom\.us$/.test(host) && username === "" && password === "";
}
