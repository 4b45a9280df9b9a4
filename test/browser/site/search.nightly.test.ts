import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { until } from "../../support/until.js";
import { launch, open, type Watched, watch } from "./browser.js";
import { siteHome } from "./home.js";

let home: string;
let browser: Browser;
let watched: Watched;
let page: Page;

beforeAll(async () => {
  home = await siteHome();
  browser = await launch();
});
beforeEach(async () => {
  watched = await watch(browser, home, { viewport: { width: 1280, height: 800 }, colorScheme: "light" });
  page = await watched.context.newPage();
  await open(page, home);
});
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  await watched.context.close();
});
afterAll(() => browser?.close());

test.each([
  ["double-encode", "guides/sessions.html"],
  ["updateLivestreamStatus", "api/updateLivestreamStatus.html"],
  ["session.recording_completed", "api/webhooks/session.recording_completed.html"],
  ["backup_stream_url", "api/createStreamIngestion.html"],
  ["4927", "api/updateLivestreamStatus.html"],
  ["verifyWebhook", "reference/zoom-video-sdk-api/webhooks/functions/verifyWebhook.html"],
])("the search finds %s on %s", async (words, target) => {
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("searchbox").fill(words);
  await page.locator(`.VPLocalSearchBox a.result[href*="${target}"]`).first().click();
  await page.waitForURL(`${home}${target}**`);
  await page.locator("main", { hasText: words }).waitFor();
});

test("stays dark on other pages once switched", async () => {
  const background = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const light = await background();
  await page.getByRole("switch").first().click();
  await until(async () => (await background()) !== light);
  await open(page, `${home}api/`);
  expect(await background()).not.toBe(light);
});
