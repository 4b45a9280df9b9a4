import { existsSync, statSync } from "node:fs";
import { posix } from "node:path";
import { type Document, inlineTokens, ROOT } from "./documents.js";

const REPOSITORY = "https://github.com/zoom-video-sdk-api/zoom-video-sdk-api/";
/** Made when the site is built. */
const GENERATED = ["docs/api", "docs/reference"];

/** Links of a document that lead nowhere: to files, folders and headings of the repository. */
export function brokenLinks(document: Document, all: readonly Document[]): string[] {
  const hrefs = inlineTokens(document).flatMap(({ token, line }) => {
    const href = token.attrGet("href") ?? token.attrGet("src");
    return href === null ? [] : [{ href, line }];
  });
  return hrefs.flatMap(({ href, line }) => {
    const problem = problemOf(href, document, all);
    return problem === undefined ? [] : [`${document.path}:${line} ${href}: ${problem}`];
  });
}

function problemOf(href: string, { path }: Document, all: readonly Document[]): string | undefined {
  const [, inRepository] = href.startsWith(REPOSITORY)
    ? (/^(?:blob|tree)\/main\/(.*)$/.exec(href.slice(REPOSITORY.length)) ?? [])
    : [];
  if (inRepository === undefined && /^https?:/.test(href)) return undefined;
  const [file = "", anchor] = (inRepository ?? href).split("#");
  const target = inRepository === undefined ? resolve(path, file) : posix.normalize(file);
  if (GENERATED.some((folder) => `${target}/`.startsWith(`${folder}/`))) return undefined;
  if (!existsSync(`${ROOT}${target}`)) return "there is no such file";
  // The site has the pages of docs/ only, and no build of it passes with such a link.
  if (path.startsWith("docs/") && !target.startsWith("docs/") && inRepository === undefined) {
    return `leads out of the site: begin it with ${REPOSITORY}blob/main/`;
  }
  if (anchor === undefined) return undefined;
  const page = all.find((each) => each.path === target);
  if (page === undefined || statSync(`${ROOT}${target}`).isDirectory()) return "has an anchor, and is no page";
  return headings(page).map(githubSlug).includes(anchor) ? undefined : "there is no such heading";
}

/** A link that begins with `/` is one from the root of the site. */
function resolve(path: string, file: string): string {
  if (file === "") return path;
  if (file.startsWith("/")) return posix.join("docs", file);
  return posix.normalize(posix.join(posix.dirname(path), file)).replace(/\/$/, "");
}

export function headings({ tokens }: Document): string[] {
  return tokens.flatMap(({ type }, index) => {
    const text = tokens[index + 1]?.children?.map(({ content }) => content).join("");
    return type === "heading_open" && text !== undefined ? [text] : [];
  });
}

export function githubSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\-_ ]/gu, "")
    .replaceAll(" ", "-");
}

/** As the package @mdit-vue/shared does it. */
export function vitepressSlug(heading: string): string {
  return heading
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();
}
