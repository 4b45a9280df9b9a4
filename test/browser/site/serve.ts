import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import type { TestProject } from "vitest/node";
import { BASE } from "../../../docs/.vitepress/base.js";
import { npm } from "../../../scripts/package/run.js";
import { startServer } from "../../support/file-server.js";
import { ROOT } from "../../support/root.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the site is served. */
    site: string;
  }
}

export const SITE = new URL("../../../site/", import.meta.url);

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/**
 * Builds the site and serves it below its base, as a host of static files does. It is always built: one from before says
 * nothing about what has changed since. Requests wait for the build, so that tests of other projects run meanwhile.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const built = npm(["run", "--silent", "docs"], ROOT).then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const server = await startServer(async (request, response) => {
    const failure = await built;
    if (failure) response.writeHead(500).end(failure);
    else serve(request, response);
  });
  provide("site", `${server.url}${BASE}`);
  return server.close;
}

function serve(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? "", "http://site");
  const name = decodeURIComponent(pathname)
    .replace(BASE, "")
    .replace(/(^|\/)$/, "$1index.html");
  const file = new URL(name, SITE);
  if (!pathname.startsWith(BASE) || !existsSync(file) || statSync(file).isDirectory()) {
    response.writeHead(404).end();
    return;
  }
  // Assets have their hash in their name.
  const caching = name.startsWith("assets/") ? { "cache-control": "max-age=3600, immutable" } : {};
  response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream", ...caching });
  response.end(readFileSync(file));
}
