import { BlockList, isIPv6 } from "node:net";
import { ConfigError, DownloadError, InvalidArgumentError } from "../core/errors.js";
import type { Transport } from "../internal/attempt.js";
import type { Config } from "../internal/config.js";
import { isLoopback } from "../internal/loopback.js";
import { parseUrl } from "../internal/platform.js";

const REDIRECTS = [301, 302, 303, 307, 308];
const MAX_REDIRECTS = 10;

/** Where a download starts, and which hosts the client trusts. */
export interface Route extends Pick<Config, "baseUrl" | "trustedDownloadHosts"> {
  readonly start: URL;
}

/** @throws InvalidArgumentError if a download must not start there. */
export function checkStart(route: Route): void {
  if (isTrusted(route.start, route)) return;
  throw new InvalidArgumentError(
    "file.download_url",
    `is on ${route.start.origin}. It must be an HTTPS URL on ${zoomDomainOf(route)} or one of its subdomains, or on a host of the client's trustedDownloadHosts.`,
  );
}

/**
 * Requests a file, and follows redirects: `fetch` would drop the token on a redirect to another Zoom host.
 *
 * @param headers With the token and the client's own headers, which go to trusted hosts only.
 * @returns The response, and whether it is of a host that must not get the token.
 * @throws DownloadError if a redirect can't be followed; otherwise what `fetch` throws.
 */
export async function followRedirects(
  route: Route,
  headers: Headers,
  { fetch, fetchOptions }: Transport,
  signal: AbortSignal,
): Promise<{ response: Response; isForeign: boolean }> {
  const request = async (url: URL, isWithToken: boolean) => {
    const sent = isWithToken ? headers : withoutOwn(headers);
    const response = await fetch(url.href, {
      ...fetchOptions,
      method: "GET",
      headers: sent,
      redirect: "manual",
      signal,
    });
    if (typeof response?.text !== "function") throw new ConfigError("fetch must resolve to a Response.");
    return response;
  };
  let url = route.start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const isWithToken = isTrusted(url, route);
    let response = await request(url, isWithToken);
    // Reports differ on whether Zoom's signed URLs require the token or reject it. The status shows which.
    if (hop > 0 && isWithToken && (response.status === 401 || response.status === 403)) {
      discard(response);
      response = await request(url, false);
    }
    if (!REDIRECTS.includes(response.status)) return { response, isForeign: !isWithToken };
    discard(response);
    url = target(response, url);
    checkRedirect(url, route);
  }
  throw new DownloadError("redirect", `The download was redirected more than ${MAX_REDIRECTS} times.`);
}

/** Releases the socket, which may be closed already. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => {});
}

const FOR_ALL_HOSTS = ["accept", "accept-encoding", "user-agent", "range", "if-range"];

function withoutOwn(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => FOR_ALL_HOSTS.includes(name)));
}

function target(response: Response, from: URL): URL {
  const location = response.headers.get("location") ?? "";
  const url = location === "" ? undefined : parseUrl(location, from);
  if (url !== undefined) return url;
  throw new DownloadError("redirect", `${from.host} responded ${response.status} without a valid Location header.`);
}

/**
 * Whether the token may be sent there: to the hosts of Zoom's cluster that the client calls, whichever redirect leads to
 * them, and to those that the client trusts. If the client's API is on this machine, as in tests, also to the server on
 * this machine where the download starts, port included.
 */
function isTrusted(url: URL, route: Route): boolean {
  const { start, baseUrl, trustedDownloadHosts } = route;
  if (url.username !== "" || url.password !== "") return false;
  const isLocalTest = isLoopback(url) && isLoopback(new URL(baseUrl));
  if (isLocalTest && (url.origin === start.origin || trustedDownloadHosts.includes(url.host))) return true;
  if (url.protocol !== "https:") return false;
  return isSubdomain(url.host, zoomDomainOf(route)) || trustedDownloadHosts.includes(url.host);
}

/** A token of one cluster is no business of the other. */
function zoomDomainOf({ baseUrl }: Route): string {
  return isSubdomain(new URL(baseUrl).hostname, "zoomgov.com") ? "zoomgov.com" : "zoom.us";
}

/** Rejects names with empty labels, such as `a..zoom.us`. */
function isSubdomain(host: string, domain: string): boolean {
  return host === domain || (host.endsWith(`.${domain}`) && /^[\w-]+(?:\.[\w-]+)*$/.test(host));
}

/** @throws DownloadError if a redirect must not be followed, even without the token. */
function checkRedirect(url: URL, route: Route): void {
  const base = new URL(route.baseUrl);
  const fail = (problem: string) => {
    throw new DownloadError("redirect", `The download was redirected to ${url.origin}. ${problem}`);
  };
  const isEncrypted = url.protocol === "https:" || (isLoopback(url) && isLoopback(base));
  // `fetch` rejects URLs with credentials.
  if (!isEncrypted || url.username !== "" || url.password !== "") {
    fail("Only HTTPS URLs without credentials are followed.");
  }
  const network = localNetwork(url);
  if (network !== undefined && network !== localNetwork(base) && !isTrusted(url, route)) {
    fail(
      "Names and addresses of this machine and of private or reserved networks are not followed. If the token may go to that host, add it to the client's trustedDownloadHosts.",
    );
  }
}

/** IANA's registries of special addresses: those that a server of Zoom has no reason to redirect to. */
const NETWORKS = {
  loopback: ["127.0.0.0/8", "0.0.0.0/8", "::/127"],
  "link-local": ["169.254.0.0/16", "fe80::/10"],
  private: [
    ...["10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15"],
    ...["fc00::/7", "fec0::/10"],
  ],
  "multicast or reserved": ["224.0.0.0/4", "240.0.0.0/4", "ff00::/8"],
  // IPv4-compatible, IPv4-translated, NAT64, Teredo, 6to4. The list itself looks into IPv4-mapped ones.
  "with any IPv4 address inside": [
    ...["::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2002::/16"],
  ],
};
const LISTS = Object.entries(NETWORKS).map(([name, networks]) => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = "", bits] = network.split("/");
    list.addSubnet(address, Number(bits), isIPv6(address) ? "ipv6" : "ipv4");
  }
  return { name, list };
});

/** Names are not looked up: what a name leads to may change until the request is sent. */
function localNetwork(url: URL): string | undefined {
  let host = url.hostname.replace(/^\[|\]$/g, "");
  // A dot at the end makes no difference to a resolver, and to some of them, neither do several.
  while (host.endsWith(".")) host = host.slice(0, -1);
  if (/(?:^|\.)(?:localhost|localdomain)$|^ip6-(?:localhost|loopback)$/.test(host)) return "loopback";
  // A name without a dot gets the domain of this network.
  if (/^[^.:]*$|\.(?:internal|local)$/.test(host)) return "private";
  const family = isIPv6(host) ? "ipv6" : "ipv4";
  return LISTS.find(({ list }) => list.check(host, family))?.name;
}
