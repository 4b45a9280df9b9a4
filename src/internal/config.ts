import { InvalidArgumentError } from "../core/errors.js";
import type { RateLimiter } from "../core/rate-limiter.js";
import { VERSION } from "../version.js";
import type { Transport } from "./attempt.js";
import type { Instrumentation } from "./instrumentation.js";

/** Yields the token of each request, whatever the client was configured with. */
export interface Tokens {
  /** The token for a request; another one than `rejectedToken`, if there can be one. */
  get(rejectedToken?: string): Promise<string>;
  /**
   * Called with the `Date` of a 401: signs the next token by the server's clock if ours is off.
   *
   * @returns By how many seconds ours is ahead, if that was not known yet.
   */
  correctClock?(serverDate: string | null): number | undefined;
  /** Whether asking again may yield another token. */
  readonly canRefresh: boolean;
}

/** The client's options, validated, with their defaults. */
export interface Config extends Transport {
  readonly baseUrl: string;
  /** Host name of the base URL. */
  readonly serverAddress: string;
  readonly tokens: Tokens;
  readonly timeoutMs: number;
  readonly deadlineMs: number | undefined;
  readonly maxRetries: number;
  readonly maxRetryDelayMs: number;
  readonly limiter: RateLimiter | undefined;
  readonly instrumentation: Instrumentation;
  readonly headers: Record<string, string>;
  readonly trustedDownloadHosts: readonly string[];
}

/**
 * Key of the function that gives a client's config to the package's other entries. Registered, since the ES modules and
 * the CommonJS modules have a class each; with the version, since another version's config may differ.
 */
export const CONFIG = Symbol.for(`zoom-video-sdk-api@${VERSION} config`);

/** @throws InvalidArgumentError if this is not a client of this version. */
export function configOf(zoom: unknown): Config {
  const client = zoom as { [CONFIG]?: () => Config } | null | undefined;
  if (typeof client?.[CONFIG] !== "function") {
    throw new InvalidArgumentError(
      "zoom",
      `must be a ZoomVideoSdk client of version ${VERSION}. Check that only one version of the package is installed.`,
    );
  }
  return client[CONFIG]();
}

/** Adds a property that is neither enumerated nor printed, and that a Proxy may replace. */
export function hide(object: object, key: string | symbol, value: unknown): void {
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
}
