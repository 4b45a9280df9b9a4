import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SiteConfig } from "vitepress";
import { BASE } from "./base.js";

const ORIGIN = "https://zoom-video-sdk-api.github.io";
const ABOUT = `# zoom-video-sdk-api

> TypeScript client for Zoom's Video SDK REST API: all 38 operations, join tokens, webhooks, downloads, rate limits, a
> sandbox for tests, a command line. Unofficial.

- The account has two key pairs: the API pair is for calls, the SDK pair signs join tokens.
- Pass IDs as Zoom returned them: the client encodes them.
- Lists are async iterables: \`for await (const session of zoom.sessions.list({ from, to }))\`.
- To try something without an account: \`npx zoom-video-sdk-api sandbox\`.
`;

/** Copies each page as Markdown beside its HTML, and lists them in llms.txt: for assistants, which read either. */
export async function writeMarkdown({ srcDir, outDir, pages }: SiteConfig, guides: readonly string[]): Promise<void> {
  const titles = new Map<string, string>();
  for (const page of pages) {
    const target = join(outDir, page);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(srcDir, page), target);
    const [, title = page] = /^# (.+)$/m.exec(await readFile(target, "utf8")) ?? [];
    titles.set(page, title.replaceAll("`", ""));
  }
  const line = (page: string) => `- [${titles.get(page)}](${ORIGIN}${BASE}${page})`;
  const inFolder = (folder: string) => pages.filter((page) => page.startsWith(folder)).map(line);
  const sections = [
    ABOUT,
    `## Guides\n\n${guides.map((name) => line(`guides/${name}.md`)).join("\n")}\n`,
    `## API operations and webhooks\n\n${inFolder("api/").join("\n")}\n`,
    `## TypeScript reference\n\n- [All classes, functions and options](${ORIGIN}${BASE}reference/index.md)\n`,
  ];
  await writeFile(join(outDir, "llms.txt"), sections.join("\n"));
}
