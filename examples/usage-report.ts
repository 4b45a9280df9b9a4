// Prints the monthly usage and telephone cost of a Video SDK account:
//   npx tsx examples/usage-report.ts [--months 6] [--mock]
// Reads the API key pair from ZOOM_VIDEO_SDK_API_KEY and ZOOM_VIDEO_SDK_API_SECRET; `--mock` uses a mock of the API.
import { parseArgs } from "node:util";
import { BadRequestError, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";

const { values } = parseArgs({
  options: { months: { type: "string", default: "6" }, mock: { type: "boolean", default: false } },
});

/** Toll-free and call-out, toll, SIP connected audio. */
const CALL_TYPES = ["1", "2", "3"] as const;

async function usageOf(zoom: ZoomVideoSdk, year: number, month: number) {
  const { dates = [] } = await zoom.reports.daily({ year, month });
  const total = (field: "sessions" | "users" | "session_minutes") =>
    dates.reduce((sum, day) => sum + (day[field] ?? 0), 0);

  const from = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const to = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  let calls = 0;
  let cost = 0;
  for (const type of CALL_TYPES) {
    for await (const call of zoom.reports.telephone({ from, to, type, page_size: 300 })) {
      calls += 1;
      cost += call.total ?? 0;
    }
  }
  return {
    month: from.slice(0, 7),
    sessions: total("sessions"),
    users: total("users"),
    minutes: total("session_minutes"),
    calls,
    cost: cost.toFixed(2),
  };
}

// Zoom keeps these reports for six months.
if (!/^[1-6]$/.test(values.months)) throw new Error("--months must be a number from 1 to 6.");

await using mock = values.mock ? await startMockServer() : undefined;
const zoom = new ZoomVideoSdk({ rateLimit: "pro", ...(mock && { baseUrl: mock.url, token: "any" }) });
const today = new Date();
const rows = [];
for (let back = Number(values.months) - 1; back >= 0; back -= 1) {
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back));
  try {
    rows.push(await usageOf(zoom, first.getUTCFullYear(), first.getUTCMonth() + 1));
  } catch (error) {
    // Zoom rejects a month without a report with code 300.
    if (!(error instanceof BadRequestError && error.code === 300)) throw error;
    console.error(`${first.toISOString().slice(0, 7)}: ${error.message}`);
  }
}
console.table(rows);
