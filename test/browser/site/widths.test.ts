import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, open, watch } from "./browser.js";
import { siteHome } from "./home.js";

const PAGES = [
  "",
  "guides/pagination.html",
  "guides/getting-started.html",
  "guides/errors.html",
  "api/getSession.html",
];

let home: string;
let browser: Browser;
beforeAll(async () => {
  home = await siteHome();
  browser = await launch();
});
afterAll(() => browser?.close());

// The others at night: each takes some seconds.
const WIDTHS = process.env["SIZE"] === "full" ? [1440, 1280, 768, 390] : [1280];

test.each(WIDTHS)("at %i pixels, no code is cut that could be shown and no name is broken", async (width) => {
  const { context, complaints } = await watch(browser, home, { viewport: { width, height: 900 } });
  const page = await context.newPage();
  for (const path of PAGES) {
    await open(page, home + path);
    const found = await page.evaluate(() => {
      const text = (element: Element) => (element as HTMLElement).innerText;
      const blocks = [...document.querySelectorAll(".vp-doc pre")].filter((block) => block.clientWidth > 0);
      const short = blocks.filter((block) =>
        text(block)
          .split("\n")
          .every((line) => line.length <= 80),
      );
      const names = [...document.querySelectorAll(".vp-doc td code")];
      return {
        cut: short.filter((block) => block.scrollWidth > block.clientWidth).map((block) => text(block).slice(0, 80)),
        broken: names.filter((name) => name.getClientRects().length > 1).map(text),
        isWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      };
    });
    // Narrower screens scroll within the block.
    const cut = width < 1280 ? [] : found.cut;
    expect({ path, ...found, cut }).toEqual({ path, cut: [], broken: [], isWide: false });
  }
  expect(complaints).toEqual([]);
  await context.close();
});
