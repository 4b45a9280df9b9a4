import { readFileSync } from "node:fs";
import type { DefaultTheme } from "vitepress";
import { type Group, operationGroups, type PublishedDocument, webhookGroup } from "../../scripts/docs/groups.js";

/** In the order of the sidebar. */
export const GUIDES = {
  "getting-started": "Getting started",
  authentication: "Authentication",
  sessions: "Sessions",
  "users-and-qos": "Users and QoS",
  "join-tokens": "Join tokens",
  moderation: "Moderation and in-session control",
  "live-streaming": "Live streaming",
  "stream-ingestion": "Stream ingestion",
  recordings: "Recordings and downloads",
  storage: "Storage (BYOS)",
  reports: "Reports",
  webhooks: "Webhooks",
  pagination: "Pagination",
  errors: "Errors",
  "retries-and-timeouts": "Retries and timeouts",
  "rate-limits": "Rate limits",
  observability: "Observability",
  testing: "Testing with the mock server",
  sandbox: "Testing in a sandbox",
  "command-line": "Command line",
  runtimes: "Runtimes and bundlers",
  migrating: "Migrating",
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** The place of a heading in a page that lists what is below it. */
const anchor = (page: string, heading: string): string => `${page}#${heading.toLowerCase().replaceAll(" ", "-")}`;

const apiSection = ({ name, entries }: Group): DefaultTheme.SidebarItem => ({
  text: name,
  link: anchor("/api/", name),
  collapsed: true,
  items: entries.map(({ title, file }) => ({ text: title, link: `/api/${file}` })),
});

/**
 * Every group with a link, as a group without one becomes a button that holds another button, which is closed to
 * assistive technology.
 */
function linked(items: DefaultTheme.SidebarItem[], parent = ""): DefaultTheme.SidebarItem[] {
  return items.map((item) => {
    const link = item.link ?? anchor(parent, item.text ?? "");
    return { ...item, link, ...(item.items && { items: linked(item.items, link) }) };
  });
}

/** What is beside the guides, the reference of the client, and that of the API. */
export function sidebar(): DefaultTheme.SidebarMulti {
  const document = read("generated/openapi.json") as PublishedDocument;
  const guides = Object.entries(GUIDES).map(([file, text]) => ({ text, link: `/guides/${file}` }));
  return {
    "/": [
      { text: "Guides", items: guides },
      { text: "Benchmarks", link: "/benchmarks" },
    ],
    // Written by TypeDoc.
    "/reference/": linked(read("docs/reference/typedoc-sidebar.json") as DefaultTheme.SidebarItem[]),
    "/api/": [...operationGroups(document), webhookGroup(document)].map(apiSection),
  };
}
