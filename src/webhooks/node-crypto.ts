import { ConfigError } from "../core/errors.js";

type NodeCrypto = typeof import("node:crypto");

/**
 * Without an import: bundles for other runtimes have no `node:crypto`. Node has the function since 20.16, within Jest
 * too.
 *
 * @throws ConfigError naming what to use instead.
 */
export function nodeCrypto(caller: string, instead: string): NodeCrypto {
  const { process } = globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } };
  const found = process?.getBuiltinModule?.("node:crypto") as NodeCrypto | undefined;
  if (found !== undefined) return found;
  throw new ConfigError(`${caller} needs node:crypto, which this runtime does not have. Use ${instead}.`);
}
