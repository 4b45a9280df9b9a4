import { existsSync, readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operations } from "../../../generated/operations.js";
import { WEBHOOK_EVENTS } from "../../../generated/webhooks.js";
import { launch, type Watched, watch } from "./browser.js";
import { crawl, type Visited, withoutAnchor } from "./crawl.js";
import { siteHome } from "./home.js";
import { SITE } from "./serve.js";

const PHONE = 390;
const REPOSITORY = /^https:\/\/github\.com\/zoom-video-sdk-api\/zoom-video-sdk-api\/(?:blob|edit)\/main\/([^#]+)/;

let home: string;
let browser: Browser;
let watched: Watched;
let pages: Map<string, Visited>;

beforeAll(async () => {
  home = await siteHome();
  browser = await launch();
  watched = await watch(browser, home, { viewport: { width: PHONE, height: 800 } });
  pages = await crawl(await watched.context.newPage(), home);
});
afterAll(() => browser?.close());

test("links lead to every page that was built", () => {
  const built = readdirSync(SITE, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => file.replace(/(^|\/)index\.html$/, "$1"));
  const reached = [...pages.keys()].map((url) => url.slice(home.length));
  expect(reached.sort()).toEqual(built.sort());
});

test("all operations and webhooks have a page", () => {
  const below = (folder: string) => [...pages.keys()].filter((url) => url.startsWith(`${home}${folder}`));
  const webhooks = below("api/webhooks/").length;
  expect(webhooks).toBe(WEBHOOK_EVENTS.length);
  expect(below("api/")).toHaveLength(Object.keys(operations).length + webhooks + 1);
});

test("no page complains, misses anything, or asks another host", () => {
  expect(watched.complaints).toEqual([]);
});

test("no link is broken, its anchor included", () => {
  const broken = [...pages].flatMap(([url, { links }]) =>
    links
      .filter((link) => link.startsWith(home) && link.includes("#"))
      .filter((link) => !pages.get(withoutAnchor(link))?.ids.includes(decodeURIComponent(new URL(link).hash.slice(1))))
      .map((link) => `${url}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test("links to the repository name files that are there", () => {
  const files = new Set(
    [...pages.values()].flatMap(({ links }) => links.flatMap((link) => REPOSITORY.exec(link)?.[1] ?? [])),
  );
  expect(files.size).toBeGreaterThan(20);
  expect([...files].filter((file) => !existsSync(new URL(`../../../${file}`, import.meta.url)))).toEqual([]);
});

test("no page scrolls sideways on a phone", () => {
  const wide = [...pages].filter(([, { width }]) => width > PHONE).map(([url, { width }]) => `${url}: ${width}`);
  expect(wide).toEqual([]);
});
