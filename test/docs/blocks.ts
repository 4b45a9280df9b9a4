import type { Document } from "./documents.js";

/** A fenced block of a document. */
export interface Block {
  /** `README.md:42`, the line of its first line of code. */
  name: string;
  path: string;
  line: number;
  language: string;
  code: string;
  /** Why it is not run, where a comment before it says so: `<!-- not run: needs Redis -->`. It is type-checked still. */
  notRun: string | undefined;
  /** Runs on an account that has files to download: `<!-- on: sample account -->`. */
  onSample: boolean;
  /** What the mock is to answer: `<!-- answer: getSession 404 error-3001 -->`. */
  answers: { operationId: string; status: number; example: string | undefined }[];
}

const COMMENT = /^<!-- (?:(not run|answer): (.+)|(on): (sample account)) -->$/;

export function blocksOf({ path, tokens }: Document): Block[] {
  let before = "";
  return tokens.flatMap(({ type, content, info, map }) => {
    const comments = before;
    // Not the elements that lay out the home page.
    before = type === "html_block" && content.startsWith("<!--") ? content.trim() : "";
    if (type !== "fence") return [];
    const line = (map?.[0] ?? 0) + 2;
    const name = `${path}:${line}`;
    const of = directives(comments, name);
    return {
      name,
      path,
      line,
      language: info.trim(),
      code: content,
      notRun: of("not run")[0],
      onSample: of("on").length > 0,
      answers: of("answer").map(readAnswer),
    };
  });
}

function directives(comments: string, name: string): (kind: string) => string[] {
  const found = comments.split("\n").flatMap((line) => {
    const [kind, text] = COMMENT.exec(line)?.slice(1).filter(Boolean) ?? [];
    if (line !== "" && text === undefined) throw new Error(`${name}: ${line} says nothing to the tests`);
    return { kind, text: text ?? "" };
  });
  return (kind) => found.filter((each) => each.kind === kind).map(({ text }) => text);
}

function readAnswer(text: string) {
  const [operationId = "", status, example] = text.split(" ");
  return { operationId, status: Number(status), example };
}
