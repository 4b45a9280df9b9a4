import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, open, watch } from "./browser.js";
import { siteHome } from "./home.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const guides = readdirSync(new URL("../../../docs/guides/", import.meta.url)).map((file) => file.replace(/\.md$/, ""));

/** A page takes axe eight seconds. */
const PAGES = [
  "",
  ...guides.map((guide) => `guides/${guide}.html`),
  "api/getSession.html",
  "api/webhooks/session.recording_completed.html",
  "reference/",
  "reference/zoom-video-sdk-api/interfaces/SessionUsers.html",
];
/** Dark and on a phone, only what colours or the width decide is looked at again. */
const LOOKS = [
  { colorScheme: "light", width: 1280, rules: undefined },
  {
    colorScheme: "dark",
    width: 390,
    rules: ["color-contrast", "scrollable-region-focusable", "button-name", "link-name", "target-size"],
  },
] as const;
/** Kept as pictures, for people to look at. */
const SHOWN = [
  "",
  "guides/webhooks.html",
  "api/getSession.html",
  "reference/zoom-video-sdk-api/interfaces/SessionUsers.html",
];

let home: string;
let browser: Browser;

beforeAll(async () => {
  home = await siteHome();
  browser = await launch();
});
afterAll(() => browser?.close());

test.each(PAGES)("has no accessibility violation in light or dark, wide or narrow: /%s", async (path) => {
  const { context, complaints } = await watch(browser, home, {});
  const page = await context.newPage();
  const findings: string[] = [];
  await open(page, `${home}${path}`);
  for (const { colorScheme, width, rules } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction(`document.documentElement.classList.contains('dark') === ${colorScheme === "dark"}`);
    if (SHOWN.includes(path)) await page.screenshot({ path: pictureOf(path, colorScheme) });
    findings.push(...(await findingsOf(page, rules)).map((finding) => `${colorScheme}: ${finding}`));
  }
  expect(findings).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

async function findingsOf(page: Page, runOnly: readonly string[] | undefined): Promise<string[]> {
  await page.evaluate(axe);
  const options = JSON.stringify({ resultTypes: ["violations"], runOnly });
  const { violations } = (await page.evaluate(`axe.run(${options})`)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

function pictureOf(path: string, colorScheme: string): string {
  const name = path.replace(/\.html$/, "").replaceAll("/", "-") || "home";
  return `screenshots/${name}-${colorScheme}.png`;
}
