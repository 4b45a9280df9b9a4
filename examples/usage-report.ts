// Writes an HTML page about the usage and cost of a Video SDK account, for people who don't read JSON:
//   npx tsx examples/usage-report.ts --out report.html [--months 6] [--sample]
// Reads the API key pair from ZOOM_VIDEO_SDK_API_KEY and ZOOM_VIDEO_SDK_API_SECRET; `--sample` uses a sample account.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ZoomVideoSdk, ZoomVideoSdkError } from "zoom-video-sdk-api";
import { collectUsage } from "./usage-report/collect.js";
import { lastMonths } from "./usage-report/months.js";
import { renderPage } from "./usage-report/page.js";
import { sampleAccount } from "./usage-report/sample-account.js";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "report.html" },
    months: { type: "string", default: "6" },
    sample: { type: "boolean", default: false },
  },
});

// Zoom keeps these reports for six months.
if (!/^[1-6]$/.test(values.months)) fail("--months must be a number from 1 to 6.");
try {
  const zoom = values.sample ? new ZoomVideoSdk({ token: "any", fetch: sampleAccount }) : new ZoomVideoSdk();
  const usage = await collectUsage(zoom, lastMonths(Number(values.months), new Date()));
  await writeFile(values.out, await renderPage(usage));
  for (const gap of usage.gaps) console.warn(`Missing: ${gap}`);
  console.log(`The report is in ${values.out}.`);
} catch (error) {
  if (!(error instanceof ZoomVideoSdkError)) throw error;
  fail(`${error.name}: ${error.message}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
