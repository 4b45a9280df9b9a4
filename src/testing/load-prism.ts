import { createRequire } from "node:module";
import { ConfigError } from "../core/errors.js";

/** What we use of Prism. It is not declared stable, so only this file uses it. */
export interface Prism {
  getHttpOperationsFromSpec(document: object): Promise<unknown[]>;
  createServer(operations: unknown[], options: object): PrismServer;
  createLogger(name: string, options: object): unknown;
}

export interface PrismServer {
  listen(port: number, host: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * Loads Prism from where the user installed it: an optional peer dependency, since it is large and only tests need it.
 *
 * @throws ConfigError saying what to install.
 */
export function loadPrism(): Prism {
  const here = createRequire(import.meta.url);
  let cli: string;
  try {
    cli = here.resolve("@stoplight/prism-cli/package.json");
  } catch (cause) {
    throw new ConfigError("Prism is not installed. Run: npm install --save-dev @stoplight/prism-cli@5.14.2", { cause });
  }
  // Its parts are its own dependencies: they may not be resolvable from here.
  const requireFromCli = createRequire(cli);
  mendUriTemplate(createRequire(requireFromCli.resolve("@stoplight/prism-http")));
  const { getHttpOperationsFromSpec } = requireFromCli("@stoplight/prism-http") as Prism;
  const { createServer } = requireFromCli("@stoplight/prism-http-server") as Prism;
  const { createLogger } = requireFromCli("@stoplight/prism-core") as Prism;
  return { getHttpOperationsFromSpec, createServer, createLogger };
}

/** It adds itself to its module's `this`, which is the global object where Vitest runs modules (`pool: "vmThreads"`). */
function mendUriTemplate(require: NodeJS.Require): void {
  const template = require("uri-template-lite") as { URI?: unknown };
  template.URI ??= (globalThis as { URI?: unknown }).URI;
}
