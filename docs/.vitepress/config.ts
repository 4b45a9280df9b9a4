import { existsSync } from "node:fs";
import { defineConfig } from "vitepress";
import { BASE } from "./base.js";
import { writeMarkdown } from "./llms.js";
import { miniSearch } from "./search.js";
import { GUIDES, sidebar } from "./sidebar.js";

const REPOSITORY = "https://github.com/zoom-video-sdk-api/zoom-video-sdk-api";

export default defineConfig({
  title: "zoom-video-sdk-api",
  description: "TypeScript client of the Zoom Video SDK REST API. Unofficial.",
  lang: "en",
  base: BASE,
  outDir: "../site",
  head: [["link", { rel: "icon", href: `${BASE}favicon.svg` }]],
  // A copy without history has no dates.
  lastUpdated: existsSync(".git"),
  // The sidebars once for all pages, not in each.
  metaChunk: true,
  // While a page changes, it resolves relative links of the old page against the new address.
  router: { prefetchLinks: false },
  // The index of the search, loaded when someone searches, is larger than Vite likes.
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  markdown: {
    // The usual ones have colours that are too faint on the grey of the theme.
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (markdown) => {
      // Wide tables scroll, and keys scroll only what can have the focus.
      markdown.renderer.rules["table_open"] = () => '<table tabindex="0">\n';
    },
  },
  transformPageData: ({ relativePath, frontmatter }) => {
    // What is made in the build has no source to edit.
    if (/^(api|reference)\//.test(relativePath)) frontmatter["editLink"] = false;
  },
  transformHead: ({ page, title, description }) => [
    ["link", { rel: "alternate", type: "text/markdown", href: BASE + page }],
    ["meta", { property: "og:title", content: title }],
    ["meta", { property: "og:description", content: description }],
  ],
  buildEnd: (site) => writeMarkdown(site, Object.keys(GUIDES)),
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/getting-started", activeMatch: "/guides/" },
      { text: "TypeScript", link: "/reference/", activeMatch: "/reference/" },
      { text: "API", link: "/api/", activeMatch: "/api/" },
    ],
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: "local", options: { miniSearch } },
    socialLinks: [{ icon: "github", link: REPOSITORY }],
    editLink: { pattern: `${REPOSITORY}/edit/main/docs/:path`, text: "Edit this page" },
  },
});
