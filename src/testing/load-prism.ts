import { createRequire } from "node:module";
import { ConfigError } from "../core/errors.js";

/** What we use of Prism. It is not declared stable, so only this file uses it. */
export interface Prism {
  getHttpOperationsFromSpec(document: object): Promise<unknown[]>;
  createServer(operations: unknown[], options: object): PrismServer;
  createLogger(name: string, options: object): unknown;
  validateInput: ValidateInput;
}

/** Returns what is wrong with a request, as a `Left` of fp-ts. */
type ValidateInput = (request: object) => { _tag: "Right" } | { _tag: "Left"; left: Violation[] };

interface Violation {
  message: string;
  path?: (string | number)[];
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
  const { validateInput } = requireFromCli("@stoplight/prism-http/dist/validator") as Prism;
  const { createServer } = requireFromCli("@stoplight/prism-http-server") as Prism;
  const { createLogger } = requireFromCli("@stoplight/prism-core") as Prism;
  return { getHttpOperationsFromSpec, createServer, createLogger, validateInput: forHeader(validateInput) };
}

/**
 * Prism reports violations in a header. If the name of a field has characters that no header may have, that throws where
 * nothing can catch it, so here they are percent-encoded; `validationError` decodes them.
 */
function forHeader(validateInput: ValidateInput): ValidateInput {
  // By way of a buffer, since half a surrogate pair can't be encoded.
  const encode = (text: string) =>
    Buffer.from(text)
      .toString()
      .replace(/[%\x7f-\u{10ffff}]/gu, encodeURIComponent);
  return (request) => {
    const result = validateInput(request);
    if (result._tag === "Right") return result;
    const left = result.left.map(({ message, path, ...rest }) => ({
      ...rest,
      message: encode(message),
      ...(path !== undefined && { path: path.map((part) => encode(String(part))) }),
    }));
    return { ...result, left };
  };
}

/** It adds itself to its module's `this`, which is the global object where Vitest runs modules (`pool: "vmThreads"`). */
function mendUriTemplate(require: NodeJS.Require): void {
  const template = require("uri-template-lite") as { URI?: unknown };
  template.URI ??= (globalThis as { URI?: unknown }).URI;
}
