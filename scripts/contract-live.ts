// Sends every read to the real API, through Prism as a proxy, and reports where responses differ from the document.
import { readFile, writeFile } from "node:fs/promises";
import { isLoopback } from "../src/internal/loopback.js";
import { command, runAsScript, UsageError } from "./cli.js";
import { REPOSITORY } from "./document/repository.js";
import type { OpenApiDocument } from "./document/types.js";
import { checkLive } from "./live/check.js";
import { exitCode, readLine, summary } from "./live/report.js";

export const main = command({
  usage: `Usage: npm run contract:live -- [--json FILE] [--base-url URL]

Reads from the Zoom Video SDK API and reports where its responses differ from the document. It only sends GET requests,
and prints the shape of values, never the values.

It needs the API key and secret (not the SDK pair) of a Video SDK account in the environment:
  ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET

  --json FILE      also write the report to a file
  --base-url URL   use another base URL than https://api.zoom.us/v2

Exit codes: 0 no differences, 1 differences, 2 the check failed.`,
  options: { json: { type: "string" }, "base-url": { type: "string" } },
  async run({ json, "base-url": base }, _, { env, out }) {
    const { ZOOM_VIDEO_SDK_API_KEY: apiKey, ZOOM_VIDEO_SDK_API_SECRET: apiSecret } = env;
    if (!apiKey || !apiSecret) throw new UsageError("The API key or secret is missing.");
    const baseUrl = readBaseUrl(base ?? (env["ZOOM_VIDEO_SDK_BASE_URL"] || "https://api.zoom.us/v2"));
    const text = await readFile(new URL("generated/openapi.json", REPOSITORY), "utf8");
    out(`Reading from ${new URL(baseUrl).host}:`);
    const report = await checkLive({
      document: JSON.parse(text) as OpenApiDocument,
      apiKey,
      apiSecret,
      baseUrl,
      onRead: (read) => out(readLine(read)),
    });
    out(`\n${summary(report)}`);
    if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
    return exitCode(report);
  },
});

/** The token is sent there, so it must be HTTPS or this machine. */
function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url))) return text.replace(/\/+$/, "");
  throw new UsageError("--base-url must be an HTTPS URL, or a URL on localhost.");
}

await runAsScript(import.meta.url, main);
