import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE } from "../../../docs/.vitepress/base.js";
import { KEYWORDS, miniSearch } from "../../../docs/.vitepress/search.js";
import { ROOT } from "../../support/root.js";
import { siteHome } from "./home.js";

let index: MiniSearch;
let ids: ReadonlySet<string>;

beforeAll(async () => {
  await siteHome();
  const chunks = join(ROOT, "site", "assets", "chunks");
  const file = readdirSync(chunks).find((name) => name.startsWith("@localSearchIndexroot")) ?? "";
  const { default: json } = (await import(pathToFileURL(join(chunks, file)).href)) as { default: string };
  const { options, searchOptions } = miniSearch as { options: object; searchOptions: object };
  // As the theme does it.
  index = MiniSearch.loadJSON(json, { storeFields: ["title", "titles"], searchOptions, fields: [], ...options });
  ids = new Set(Object.values((JSON.parse(json) as { documentIds: Record<string, string> }).documentIds));
});

/** What people type → the section that must come first. */
const WORDS: [words: string, guide: string, anchor?: string][] = [
  ["pagination", "pagination"],
  ["JWT", "authentication"],
  ["signature", "join-tokens"],
  ["429", "rate-limits"],
  ["quota", "rate-limits", "limits-per-plan"],
  ["kick", "moderation", "remove-a-user"],
  ["mute", "moderation", "mute-a-user"],
  ["eject", "moderation", "remove-a-user"],
  ["remove user", "moderation", "remove-a-user"],
  ["phone", "moderation", "dial-out-to-a-phone"],
  ["dial out", "moderation", "dial-out-to-a-phone"],
  ["PSTN", "moderation", "dial-out-to-a-phone"],
  ["SIP", "moderation", "sip-and-room-systems"],
  ["S3", "storage", "save-recordings-to-your-s3-bucket"],
  ["BYOS", "storage", "save-recordings-to-your-s3-bucket"],
  ["RTMP", "live-streaming", "start-a-live-stream-to-youtube-or-another-rtmp-service"],
  ["YouTube", "live-streaming", "start-a-live-stream-to-youtube-or-another-rtmp-service"],
  ["waiting room", "join-tokens", "waiting-room"],
  ["webhook secret rotation", "webhooks", "rotate-the-secret-token"],
  ["idempotency", "retries-and-timeouts", "what-is-retried"],
  ["Lambda", "runtimes", "aws-lambda"],
  ["Cloudflare", "runtimes", "cloudflare-workers"],
  ["Bun", "runtimes", "supported-environments"],
  ["proxy", "runtimes", "proxy-and-own-ca"],
  ["timeout", "retries-and-timeouts", "timeouts"],
  ["abort", "retries-and-timeouts", "abort-a-call"],
  ["OpenTelemetry", "observability", "opentelemetry"],
  ["TypeScript", "getting-started"],
  ["Jest", "runtimes", "jest"],
];

describe("the search finds the section of a guide first", () => {
  test.each(WORDS)("%s", (words, guide, anchor = guide) => {
    expect(index.search(words)[0]?.id).toBe(`${BASE}guides/${guide}.html#${anchor}`);
  });
});

test("every section that has keywords exists", () => {
  const sections = Object.entries(KEYWORDS).flatMap(([guide, anchors]) =>
    Object.keys(anchors).map((anchor) => `${BASE}guides/${guide}.html#${anchor}`),
  );
  expect(sections.filter((id) => !ids.has(id))).toEqual([]);
});

test("a guide has a page of Markdown, for assistants", () => {
  const guides = readdirSync(join(ROOT, "docs", "guides"));
  expect(guides.filter((name) => !existsSync(join(ROOT, "site", "guides", name)))).toEqual([]);
});
