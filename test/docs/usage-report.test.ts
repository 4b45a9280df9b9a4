import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AuthenticationError, type TelephoneUsage, ZoomVideoSdk } from "zoom-video-sdk-api";
import { collectUsage } from "../../examples/usage-report/collect.js";
import { bytes, toBytes } from "../../examples/usage-report/format.js";
import { lastMonths } from "../../examples/usage-report/months.js";
import { renderPage } from "../../examples/usage-report/page.js";
import { useMockServer } from "../support/mock-server.js";
import { json, rejection } from "../support/observed-client.js";

const today = new Date("2026-11-22T12:00:00Z");
type Answers = Record<string, (query: Record<string, string>) => unknown>;

/** The page for an account that answers like this, and what it was asked for. */
async function report(answers: Answers, months = 2) {
  const asked: string[] = [];
  const fetch = async (url: string) => {
    const { pathname, search, searchParams } = new URL(url);
    const name = pathname.split("/").at(-1) ?? "";
    asked.push(`${name}${search}`);
    const answer = answers[name]?.(Object.fromEntries(searchParams)) ?? {};
    return answer instanceof Response ? answer : json(answer);
  };
  const zoom = new ZoomVideoSdk({ token: "any", fetch, maxRetries: 0 });
  const page = await renderPage(await collectUsage(zoom, lastMonths(months, today)));
  const body = page.slice(page.indexOf("<body>"), page.indexOf('<script type="application/json"'));
  return { page, asked, text: body.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ") };
}

const call = (type: string, total: number): TelephoneUsage => ({ type, total });

/** Two months of an account, with pages of calls, and days that lack what they might say. */
const account: Answers = {
  daily: ({ month }) => ({
    dates:
      month === "10"
        ? [
            { date: "2026-10-01", sessions: 1000, users: 3000, session_minutes: 12_000 },
            { date: "2026-10-02", sessions: 200, users: 500, session_minutes: 345 },
          ]
        : [{ date: "2026-11-01", sessions: 3, users: 7, session_minutes: 20 }, { date: "2026-11-02" }],
  }),
  cloud_recording: ({ from, to }) => ({
    cloud_recording_storage:
      from === "2026-10-01"
        ? [{ date: from, usage: "512 MB", plan_usage: "1 GB" }]
        : [{ date: from, usage: from === "2026-10-31" ? "2 GB" : "1.5 GB", plan_usage: "1 GB" }, { date: to }],
  }),
  telephone: ({ from = "", type, next_page_token: token }) => {
    if (!from.startsWith("2026-11") || type === "3") return { telephony_usage: [] };
    if (type === "2") return { telephony_usage: [call("US toll-number", 0)] };
    if (token === "second") return { telephony_usage: [call("call-out", 0.5)], next_page_token: "" };
    return { telephony_usage: [call("toll-free", 11), call("call-out", 1.25)], next_page_token: "second" };
  },
};

test("the page has the totals in words, by month, and by kind of call", async () => {
  const { text } = await report(account);
  expect(text).toContain("October 1, 2026 to November 22, 2026");
  expect(text).toContain(
    "In the last 2 months there were 1,203 sessions with 3,507 participants and 12,365 session minutes . " +
      "Cloud recordings use 1.5 GB now, and used 2 GB at most. 4 telephone calls cost $12.75 .",
  );
  expect(text).toContain("October 2026 1,200 3,500 12,345 2 GB 2 GB 0 $0.00");
  expect(text).toContain("November 2026 3 7 20 1.5 GB 1.5 GB 4 $12.75");
  expect(text).toContain("Total 1,203 3,507 12,365 1.5 GB 2 GB 4 $12.75");
  expect(text).toContain("toll-free 1 $11.00 call-out 2 $1.75 US toll-number 1 $0.00");
});

test("asks for no more than each report admits", async () => {
  const { asked } = await report(account);
  const of = (name: string) => asked.filter((request) => request.startsWith(`${name}?`));
  expect(of("daily")).toEqual(["daily?year=2026&month=10", "daily?year=2026&month=11"]);
  expect(of("cloud_recording")).toEqual([
    "cloud_recording?from=2026-10-01&to=2026-10-30",
    "cloud_recording?from=2026-10-31&to=2026-10-31",
    "cloud_recording?from=2026-11-01&to=2026-11-22",
  ]);
  expect(of("telephone")).toHaveLength(7);
});

test("the charts hold the days and months in order", async () => {
  const { page } = await report(account);
  const [, data = ""] = /<script type="application\/json" id="charts">(.*?)<\/script>/s.exec(page) ?? [];
  const charts = JSON.parse(data) as { id: string; title: string; config: { data: unknown } }[];
  expect(Object.fromEntries(charts.map(({ id, config }) => [id, config.data]))).toMatchObject({
    minutes: { labels: ["Oct 1", "Oct 2", "Nov 1", "Nov 2"], datasets: [{ data: [12_000, 345, 20, 0] }] },
    storage: { datasets: [{ data: [0.5, 2, null, 1.5, null] }, { data: [1, 1, null, 1, null] }] },
    calls: {
      labels: ["Oct 2026", "Nov 2026"],
      datasets: [
        { label: "toll-free", data: [0, 11] },
        { label: "call-out", data: [0, 1.75] },
      ],
    },
  });
  expect(charts[2]?.config).toMatchObject({ options: { scales: { x: { stacked: true }, y: { stacked: true } } } });
  expect(charts[1]?.title).toBe("Storage of cloud recordings in GB");
});

test("nothing in the page is fetched, and its policy forbids it", async () => {
  const { page } = await report(account);
  const markup = page.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, "<script>");
  expect(markup).toContain(`content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"`);
  expect(markup).not.toMatch(/\s(?:src|href|srcset|data)=|url\(|@import|https?:/);
  expect(page).not.toMatch(/<script[^>]+src/);
});

test("what the API says is text, wherever it stands", async () => {
  const evil = `</script><img src=x onerror=alert(1)>"'&`;
  const { page, text } = await report({
    ...account,
    telephone: () => ({ telephony_usage: [call(evil, 1)] }),
    daily: () => json({ code: 300, message: evil }, 400),
  });
  expect(page).not.toContain("<img");
  expect(page.match(/<\/script>/g)).toHaveLength(3);
  expect(text).toContain("&#60;/script&#62;&#60;img src=x onerror=alert(1)&#62;&#34;&#39;&#38;");
});

test("an account without any use has a page too, without charts", async () => {
  const { page, text } = await report({});
  expect(text).toContain(
    "there were 0 sessions with 0 participants and 0 session minutes . " +
      "There is no data about the storage of cloud recordings. There were no telephone calls.",
  );
  expect(text).toContain("Total 0 0 0 – – 0 $0.00");
  expect(page).not.toContain("<canvas");
});

test("a month that Zoom has no report of is said to be missing, and the others are there", async () => {
  const tooOld = () => json({ code: 300, message: "The month is too old." }, 400);
  const { text } = await report({
    ...account,
    daily: (query) => (query["month"] === "10" ? tooOld() : account["daily"]?.(query)),
  });
  expect(text).toContain("Missing from this report Sessions in 2026-10: getDailyReport: The month is too old.");
  expect(text).toContain("there were 3 sessions");
  expect(text).toContain("October 2026 0 0 0 2 GB");
});

test("any other error ends the report", async () => {
  const refused = () => json({ code: 124, message: "Invalid access token." }, 401);
  expect(await rejection(report({ ...account, daily: refused }))).toBeInstanceOf(AuthenticationError);
});

test.each([
  ["2026-11-22", 1, ["2026-11-01..2026-11-22"]],
  ["2026-11-01", 1, ["2026-11-01..2026-11-01"]],
  ["2027-01-31", 3, ["2026-11-01..2026-11-30", "2026-12-01..2026-12-31", "2027-01-01..2027-01-31"]],
  ["2028-03-15", 2, ["2028-02-01..2028-02-29", "2028-03-01..2028-03-15"]],
])("on %s the last %i months are %j", (day, count, expected) => {
  const months = lastMonths(count, new Date(`${day}T23:59:59Z`));
  expect(months.map(({ from, to }) => `${from}..${to}`)).toEqual(expected);
  expect(months.map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`)).toEqual(
    expected.map((range) => range.slice(0, 7)),
  );
});

test.each([
  ["29 MB", 29 * 1024 ** 2, "29 MB"],
  ["1,234.5 GB", 1234.5 * 1024 ** 3, "1.2 TB"],
  ["0 B", 0, "0 B"],
  ["1.2.3 GB", undefined, "–"],
  ["much", undefined, "–"],
  [undefined, undefined, "–"],
])("storage of %j is %j bytes, shown as %s", (amount, expected, shown) => {
  expect(toBytes(amount)).toBe(expected);
  expect(bytes(expected)).toBe(shown);
});

describe("the command", () => {
  const mock = useMockServer();
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "usage-report-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function run(args: string[], env: Record<string, string> = {}) {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const command = ["--import", "tsx", "examples/usage-report.ts", ...args];
    return new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      execFile(process.execPath, command, { cwd: root, env: { ...process.env, ...env } }, (error, stdout, stderr) =>
        done({ code: error?.code ?? 0, stdout, stderr }),
      );
    });
  }

  test("writes a page, here of the mock's account", async () => {
    const out = join(folder, "report.html");
    const keys = { ZOOM_VIDEO_SDK_API_KEY: "key", ZOOM_VIDEO_SDK_API_SECRET: "secret" };
    const result = await run(["--out", out], { ...keys, ZOOM_VIDEO_SDK_BASE_URL: mock.url });
    expect(result).toEqual({ code: 0, stdout: `The report is in ${out}.\n`, stderr: "" });
    const page = await readFile(out, "utf8");
    // The mock says the same of each month: six times 20 sessions, and a call of $0.75 of each of three types.
    expect(page).toContain("<strong>120 sessions</strong>");
    expect(page).toContain("<strong>$13.50</strong>");
  });

  test.each([
    [["--months", "7"], "--months must be a number from 1 to 6.\n"],
    [[], expect.stringMatching(/^ConfigError: apiKey and apiSecret are missing/)],
  ])("says what it lacks: %j", async (args, stderr) => {
    const out = join(folder, "none.html");
    expect(await run(["--out", out, ...args])).toEqual({ code: 1, stdout: "", stderr });
  });
});
