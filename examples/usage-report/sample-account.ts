import type { CloudRecordingReport, DailyReport, TelephoneUsage, TelephoneUsageList } from "zoom-video-sdk-api";

/** Responds to the three reports as Zoom would for a growing account. A day's figures never change. */
export async function sampleAccount(url: string): Promise<Response> {
  const { pathname, searchParams } = new URL(url);
  const query = Object.fromEntries(searchParams);
  const report = pathname.split("/").at(-1);
  if (report === "daily") return Response.json(daily(Number(query["year"]), Number(query["month"])));
  if (report === "cloud_recording") return Response.json(storage(query["from"] ?? "", query["to"] ?? ""));
  return Response.json(telephone(query["from"] ?? "", query["to"] ?? "", query["type"] ?? ""));
}

function daily(year: number, month: number): DailyReport {
  const last = new Date(Math.min(Date.UTC(year, month, 0), Date.now())).toISOString().slice(0, 10);
  const dates = daysOf(`${last.slice(0, 8)}01`, last).map(({ date, load }) => {
    const sessions = Math.round(load * 30);
    return { date, sessions, users: sessions * 4, session_minutes: sessions * 19 };
  });
  return { year, month, dates };
}

function storage(from: string, to: string): CloudRecordingReport {
  const days = daysOf(from, to).map(({ date, count }) => {
    const gigabytes = 12 + (count % 200) * 0.3;
    return { date, usage: `${gigabytes.toFixed(1)} GB`, plan_usage: "100 GB", free_usage: "0 MB" };
  });
  return { from, to, cloud_recording_storage: days };
}

function telephone(from: string, to: string, type: string): TelephoneUsageList {
  const kinds: Record<string, TelephoneUsage[]> = {
    "1": [
      { type: "call-out", rate: 0.05, duration: 30, total: 1.5 },
      { type: "toll-free", rate: 0.04, duration: 45, total: 1.8 },
    ],
    "2": [{ type: "US toll-number", rate: 0, duration: 20, total: 0 }],
  };
  const calls = daysOf(from, to).flatMap(({ load }) =>
    (kinds[type] ?? []).flatMap((call) => Array<TelephoneUsage>(Math.round(load * 3)).fill(call)),
  );
  return { from, to, next_page_token: "", page_size: 300, telephony_usage: calls };
}

/** Days with their number since 1970, and a load that varies with the weekday. */
function daysOf(from: string, to: string): { date: string; count: number; load: number }[] {
  const first = Date.parse(from) / 86_400_000;
  const length = Date.parse(to) / 86_400_000 - first + 1;
  return Array.from({ length }, (_, index) => {
    const count = first + index;
    const weekday = new Date(count * 86_400_000).getUTCDay();
    const isWorkday = weekday % 6 !== 0;
    const load = (isWorkday ? 1 : 0.2) * (1 + 0.4 * Math.sin(count / 9) + (count % 200) / 200);
    return { date: new Date(count * 86_400_000).toISOString().slice(0, 10), count, load };
  });
}
