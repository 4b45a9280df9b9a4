import { ConfigError } from "../core/errors.js";
import { findNodeCrypto } from "../internal/platform.js";

/** @throws ConfigError naming what to use instead. */
export function nodeCrypto(caller: string, instead: string): typeof import("node:crypto") {
  const found = findNodeCrypto();
  if (found !== undefined) return found;
  throw new ConfigError(`${caller} needs node:crypto, which this runtime does not have. Use ${instead}.`);
}
