// Reads from the real API, through Prism as a proxy, and reports where its answers differ from the document.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isLoopback } from "../src/internal/loopback.js";
import { REPOSITORY } from "./document/bundle.js";
import type { OpenApiDocument } from "./document/types.js";
import { checkLive } from "./live/check.js";
import { exitCode, readLine, summary } from "./live/report.js";

const USAGE = `Usage: npm run contract:live -- [--json FILE] [--base-url URL]

Reads from the Zoom Video SDK API and reports where its answers differ from the document. It only reads: nothing but GET
requests is sent. Values are not shown, just what they are like.

It needs the API key and secret (not the SDK pair) of a Video SDK account in the environment:
  ZOOM_VIDEO_SDK_API_KEY, ZOOM_VIDEO_SDK_API_SECRET

  --json FILE      write the report to a file as well
  --base-url URL   another base URL than https://api.zoom.us/v2

Exit codes: 0 no differences, 1 differences, 2 it could not be checked.`;

process.exitCode = await main().catch((error: unknown) => {
  // Not 1, which would say that there are differences.
  console.error(error);
  return 2;
});

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) return 2;
  const { apiKey, apiSecret, baseUrl, json } = options;
  const text = await readFile(new URL("generated/openapi.json", REPOSITORY), "utf8");
  console.log(`Reading from ${new URL(baseUrl).host}:`);
  const report = await checkLive({
    document: JSON.parse(text) as OpenApiDocument,
    apiKey,
    apiSecret,
    baseUrl,
    onRead: (read) => console.log(readLine(read)),
  });
  console.log(`\n${summary(report)}`);
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  return exitCode(report);
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { json: { type: "string" }, "base-url": { type: "string" } } });
    const {
      ZOOM_VIDEO_SDK_API_KEY: apiKey = "",
      ZOOM_VIDEO_SDK_API_SECRET: apiSecret = "",
      ZOOM_VIDEO_SDK_BASE_URL: fromEnvironment = "",
    } = process.env;
    if (apiKey === "" || apiSecret === "") throw new Error("The keys are missing.");
    const baseUrl = (values["base-url"] ?? (fromEnvironment || "https://api.zoom.us/v2")).replace(/\/+$/, "");
    const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
    // The token goes there.
    if (url?.protocol !== "https:" && !(url?.protocol === "http:" && isLoopback(url))) {
      throw new Error("--base-url has to be an https URL, or one of this machine.");
    }
    return { apiKey, apiSecret, baseUrl, json: values.json };
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}
