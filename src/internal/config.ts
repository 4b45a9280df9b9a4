import { InvalidArgumentError } from "../core/errors.js";
import type { Config } from "../resolve-config.js";
import { VERSION } from "../version.js";

/**
 * Name of the method that gives a client's config to the package's other entries. Registered, for the builds for ES
 * modules and for CommonJS have a class each; with the version, for another one's config may be another.
 */
export const CONFIG = Symbol.for(`zoom-video-sdk-api@${VERSION} config`);

/** @throws InvalidArgumentError where this is no client of this version. */
export function configOf(zoom: unknown): Config {
  const client = zoom as { [CONFIG]?: () => Config } | null | undefined;
  if (typeof client?.[CONFIG] !== "function") {
    throw new InvalidArgumentError("zoom", `has to be a ZoomVideoSdk of this version of the package, ${VERSION}.`);
  }
  return client[CONFIG]();
}
