import { factsIn } from "./facts.js";
import { blankFences } from "./fences.js";
import type { ApiOperation, Meta, Shape } from "./model.js";
import { nest } from "./nest.js";
import { readBody } from "./read-fields.js";
import { slug } from "./read-openapi.js";
import { readParameters } from "./read-parameters.js";
import { RenderingError } from "./rendering-error.js";
import { fillShownAbove } from "./shown-above.js";
import { fillStated } from "./stated.js";

// Not a Markdown parser: some copies of the rendering have line breaks folded into spaces and are no longer Markdown.
// The marks are the same either way, so we search for those and treat all whitespace alike.
const OPERATION = /(?<!\S)[-*+]\s+\*\*Method:\*\*\s*`([A-Za-z]+)`\s+[-*+]\s+\*\*Path:\*\*\s*`([^`]+)`/g;
const TITLE = /(?<!\S)###\s+/g;
const AFTER_OPERATIONS = /(?<!\S)##\s+(?:Webhooks|Schemas)(?!\S)/;
const HEADING =
  /(?<!\S)#{4,6}\s+(?:(?<part>Parameters|Request Body|Responses)(?!\S)|Content-Type:\s*(?<type>\S+)|Status:\s*(?<status>\S+))/g;
const DEPRECATED = /\s*⚠️ Deprecated$/;
/** The first one. In a folded rendering, nothing ends its name. */
const TAG = /^[-*+]\s+\*\*Tags:\*\*[^\S\n]+([^\n,]+)/m;
const CODE = /Error Code\W{1,20}(\d+)/gi;

/** Our shape of a body: of the request, or of a status. */
type OurShape = (part: string) => Shape | undefined;

/** Version and servers, which the rendering states before the operations. */
export function metaOf(text: string): Meta {
  const version = /\*\*API Version:\*\*\s*`([^`]+)`/.exec(text)?.[1];
  const [head = ""] = text.split(/(?<!\S)##\s+Operations/);
  const servers = [...head.matchAll(/\*\*URL:\*\*\s*`([^`]+)`/g)].map(([, url = ""]) => url);
  return { version, servers: servers.length === 0 ? undefined : servers };
}

/** Reads all operations of a rendering. Our own operations help to infer nesting. */
export function readRendering(text: string, ours: ApiOperation[]): ApiOperation[] {
  const prose = blankFences(text);
  const marks = [...prose.matchAll(OPERATION)];
  if (marks.length === 0) {
    throw new RenderingError(
      "It contains no operations. Expected Zoom's API reference as Markdown, in which each operation starts with its" +
        " Method and Path, or as OpenAPI JSON, not a web page (HTML).",
    );
  }
  // The title is the last one before the mark and after the previous operation.
  const titles = marks.map((mark, index) => {
    const from = index === 0 ? 0 : end(marks[index - 1]);
    const title = [...prose.slice(from, mark.index).matchAll(TITLE)].at(-1);
    const start = title === undefined ? mark.index : from + title.index;
    return { start, text: title === undefined ? "" : prose.slice(from + end(title), mark.index) };
  });
  const ourByName = new Map(ours.map((operation) => [operation.name, operation]));
  const seen = new Set<string>();
  const operations = marks.map((mark, index) => {
    const name = `${mark[1]?.toUpperCase()} ${mark[2]}`;
    if (seen.has(name)) throw new RenderingError(`${name} occurs twice. Does the file contain several renderings?`);
    seen.add(name);
    const from = end(mark);
    const section = prose.slice(from, titles[index + 1]?.start);
    const length = AFTER_OPERATIONS.exec(section)?.index ?? section.length;
    const own = ourByName.get(name);
    const ourShape: OurShape = (part) => (part === "request" ? own?.request : own?.responses.get(part)?.body);
    return readOperation(name, unescaped(titles[index]?.text ?? ""), text.slice(from, from + length), ourShape);
  });
  fillShownAbove(operations);
  fillStated(operations);
  return operations;
}

function readOperation(name: string, summary: string, text: string, ourShape: OurShape): ApiOperation {
  const prose = blankFences(text);
  const headings = [...prose.matchAll(HEADING)];
  const description = prose.slice(0, headings[0]?.index);
  const [, tag] = TAG.exec(description) ?? [];
  const operation: ApiOperation = {
    name,
    summary: summary.replace(DEPRECATED, ""),
    ...factsIn(description),
    ...(DEPRECATED.test(summary) && { deprecated: true }),
    ...(tag !== undefined && { tag: slug(unescaped(tag)) }),
    responses: new Map(),
  };
  let part = "";
  for (const [index, heading] of headings.entries()) {
    const from = end(heading);
    const to = headings[index + 1]?.index ?? text.length;
    const { part: opens, status, type } = heading.groups ?? {};
    if (opens !== undefined) {
      part = opens === "Request Body" ? "request" : "";
      if (opens === "Parameters") operation.parameters = readParameters(prose.slice(from, to), name);
    } else if (status !== undefined) {
      part = status;
      const codes = [...prose.slice(from, to).matchAll(CODE)].map((match) => Number(match[1]));
      operation.responses.set(status, { codes });
    } else if (part !== "" && /\bjson\b/i.test(type ?? "")) {
      const body = readBody(text.slice(from, to), `${name} ${part}`);
      const shape = nest(body, ourShape(part));
      const response = operation.responses.get(part);
      if (response === undefined) operation.request = shape;
      else response.body = shape;
    }
  }
  return operation;
}

function end(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

/** Markdown escapes punctuation with a backslash. */
function unescaped(text: string): string {
  return text
    .replace(/\\([^\w\s])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
