import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import markdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Document {
  /** From the root of the repository, with `/` on every system. */
  path: string;
  tokens: Token[];
}

const GUIDES = "docs/guides";
const PAGES = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/index.md", "docs/benchmarks.md"];
const EXAMPLES = ["examples/README.md", "examples/backend/README.md"];

/** What people read, those of the pages that are there. */
export function documents(): Document[] {
  const guides = readdirSync(`${ROOT}${GUIDES}`).map((name) => `${GUIDES}/${name}`);
  const paths = [...PAGES, ...EXAMPLES, ...guides.sort()].filter((path) => existsSync(`${ROOT}${path}`));
  return paths.map((path) => parse(path, readFileSync(`${ROOT}${path}`, "utf8")));
}

export function parse(path: string, text: string): Document {
  return { path, tokens: markdownIt({ html: true }).parse(text, {}) };
}

/** What stands within lines: links, code, text. */
export function inlineTokens({ tokens }: Document): { token: Token; line: number }[] {
  return tokens.flatMap(({ children, map }) => (children ?? []).map((token) => ({ token, line: (map?.[0] ?? 0) + 1 })));
}
