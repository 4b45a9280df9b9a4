import { existsSync, readFileSync, statSync } from "node:fs";
import { extname } from "node:path";
import { BASE } from "../../../docs/.vitepress/base.js";
import { startServer } from "../../support/file-server.js";

export const SITE = new URL("../../../site/", import.meta.url);

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The site on this machine, below its base, as a host of static files has it. */
export async function serveSite(): Promise<{ home: string; close(): Promise<void> }> {
  const server = await startServer((request, response) => {
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
  });
  return { home: `${server.url}${BASE}`, close: server.close };
}
