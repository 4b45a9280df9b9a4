import { describe, expect, test } from "vitest";
import { blocksOf } from "./blocks.js";
import { missingCommands } from "./commands.js";
import { documents, parse } from "./documents.js";
import { brokenLinks, githubSlug, headings, vitepressSlug } from "./links.js";

const all = documents();

describe.each(all)("$path", (document) => {
  test("its links lead somewhere", () => {
    expect(brokenLinks(document, all)).toEqual([]);
  });

  test("its commands are there", () => {
    expect(missingCommands(document)).toEqual([]);
  });
});

// Otherwise a link to one of them would work in one place, and not in the other.
test("the site and GitHub give the guides' headings the same anchors, each once in its page", () => {
  for (const page of all.filter(({ path }) => path.startsWith("docs/guides/"))) {
    const found = headings(page);
    expect(found.map(vitepressSlug), page.path).toEqual(found.map(githubSlug));
    expect(new Set(found.map(githubSlug)).size, page.path).toBe(found.length);
  }
});

test("a comment before a block that means nothing is found", () => {
  const page = parse("README.md", "<!-- not ran: no idea -->\n```ts\nlet a;\n```\n");
  expect(() => blocksOf(page)).toThrow("README.md:3: <!-- not ran: no idea --> says nothing to the tests");
});

test("what leads nowhere is found", () => {
  const repository = "https://github.com/zoom-video-sdk-api/zoom-video-sdk-api/blob/main";
  const links = ["./gone.md", "#gone", "../../README.md", `${repository}/gone.md`, `${repository}/README.md#gone`];
  const page = parse("docs/guides/page.md", links.map((link) => `[a](${link})`).join("\n\n"));
  expect(brokenLinks(page, [...all, page])).toHaveLength(links.length);
  const commands = parse(
    "README.md",
    "`npm run gone`\n\n```sh\nnpx tsx examples/gone.ts && node gone.mjs\nnpm --prefix examples/backend run gone\n```\n",
  );
  expect(missingCommands(commands)).toEqual([
    "npx tsx examples/gone.ts",
    "node gone.mjs",
    "npm --prefix examples/backend run gone",
    "npm run gone",
  ]);
});
