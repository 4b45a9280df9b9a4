import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    // Chromium's sandbox refuses to work for root, as which containers run.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}

export interface Watched {
  context: BrowserContext;
  /** What a reader's console would show, answers that are no success, and requests to other hosts. */
  complaints: string[];
}

/** Pages of the site that starts at `home`, and what is wrong with them. */
export async function watch(browser: Browser, home: string, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext(options);
  // The time limit of the test is enough.
  context.setDefaultTimeout(0);
  const complaints: string[] = [];
  const complain = (page: Page | null, what: string) => complaints.push(`${page?.url()}: ${what}`);
  context.on("console", (message) => complain(message.page(), message.text()));
  context.on("weberror", (error) => complain(error.page(), String(error.error())));
  context.on("request", (request) => {
    if (!request.url().startsWith(home) && !request.url().startsWith("data:"))
      complaints.push(`to another host: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (!response.ok() && response.status() !== 304) complaints.push(`${response.status()} for ${response.url()}`);
  });
  return { context, complaints };
}

/** Opens a page, and waits until it is alive: until then it is just its HTML. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction("document.querySelector('#app').__vue_app__ !== undefined");
}
