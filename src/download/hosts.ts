import { DownloadError, InvalidArgumentError } from "../core/errors.js";
import { isLoopback } from "../internal/loopback.js";

/** Where a download starts, and which API the client talks to. */
export interface Route {
  readonly start: URL;
  readonly baseUrl: string;
}

/** @throws InvalidArgumentError where a download must not start there. */
export function checkStart(route: Route): void {
  if (isTrusted(route.start, route)) return;
  throw new InvalidArgumentError(
    "file.download_url",
    `leads to ${route.start.origin}, which is not Zoom's: only https addresses of zoom.us and its subdomains are fetched.`,
  );
}

/**
 * Whether the token may be sent there: to Zoom's own hosts, whatever redirect leads to them. With a client for an API on
 * this machine, as in tests, also to the server where the download starts, port included.
 */
export function isTrusted(url: URL, { start, baseUrl }: Route): boolean {
  return isZoom(url) || (url.origin === start.origin && isLoopback(url) && isLoopback(new URL(baseUrl)));
}

/** @throws DownloadError where a redirect must not be followed, though without the token. */
export function checkRedirect(url: URL, { baseUrl }: Route): void {
  const isSafe = url.protocol === "https:" || (isLoopback(url) && isLoopback(new URL(baseUrl)));
  // `fetch` takes no credentials in an address.
  if (isSafe && url.username === "" && url.password === "") return;
  throw new DownloadError("redirect", `The download was redirected to ${url.origin}, which is no plain https address.`);
}

function isZoom({ protocol, host, username, password }: URL): boolean {
  return protocol === "https:" && /^(?:[\w-]+\.)*zoom\.us$/.test(host) && username === "" && password === "";
}
