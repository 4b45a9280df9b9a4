import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { collectUsage } from "../../examples/usage-report/collect.js";
import { lastMonths } from "../../examples/usage-report/months.js";
import { renderPage } from "../../examples/usage-report/page.js";
import { sampleAccount } from "../../examples/usage-report/sample-account.js";
import { until } from "../support/until.js";

let browser: Browser;
let folder: string;
let url: string;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    // Chromium's sandbox refuses to work for root, as which containers run.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const zoom = new ZoomVideoSdk({ token: "any", fetch: sampleAccount });
  const usage = await collectUsage(zoom, lastMonths(6, new Date()));
  folder = await mkdtemp(join(tmpdir(), "usage-report-"));
  const file = join(folder, "report.html");
  await writeFile(file, await renderPage(usage));
  url = pathToFileURL(file).href;
});
afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** The report in a browser, and all that it complained of or asked for. */
async function open(options: BrowserContextOptions) {
  const page = await browser.newPage(options);
  // The time limit of the test is enough.
  page.setDefaultTimeout(0);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(url);
  return { page, complaints, requests };
}

/** How many pixels of each canvas have a strong colour: a bar or a line, not an axis. */
function coloured(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() => {
    const counts = [...document.querySelectorAll("canvas")].map((canvas) => {
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let at = 0; at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.slice(at, at + 4);
        if (alpha > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 80) count++;
      }
      return [canvas.id, count] as const;
    });
    return Object.fromEntries(counts);
  });
}

describe.each([
  { width: 1280, colorScheme: "light" },
  { width: 1280, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
] as const)("at $width pixels, $colorScheme", ({ width, colorScheme }) => {
  test("opens without complaint and without the network, charts drawn", async () => {
    const { page, complaints, requests } = await open({ viewport: { width, height: 800 }, colorScheme });
    const drawn = await coloured(page);
    expect(Object.keys(drawn)).toEqual(["minutes", "storage", "calls"]);
    for (const [id, count] of Object.entries(drawn)) expect(count, id).toBeGreaterThan(300);
    expect(await page.locator(".summary").innerText()).toMatch(/In the last 6 months there were [\d,]+ sessions/);
    expect(await page.locator(".summary").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    expect(requests).toEqual([url]);
    // Tables scroll by themselves; the page never does sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
  });
});

test("on paper a dark page is light, its charts too", async () => {
  const { page } = await open({ colorScheme: "dark" });
  const seriesColor = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--series-0").trim());
  const barColor = () =>
    page.evaluate("Chart.getChart('minutes').data.datasets[0].backgroundColor.trim()") as Promise<string>;
  const dark = await barColor();
  expect(dark).toBe(await seriesColor());
  await page.emulateMedia({ media: "print" });
  await until(async () => (await barColor()) !== dark);
  expect(await barColor()).toBe(await seriesColor());
  await page.close();
});
