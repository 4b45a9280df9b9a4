// Descriptions in the document must be our own words. Finds runs of eight or more words that they share with another
// text, such as Zoom's reference. Error messages are facts, so examples are not checked.
import { readFile } from "node:fs/promises";
import { command, runAsScript } from "./cli.js";
import { bundleDocument } from "./document/bundle.js";
import type { Json } from "./document/types.js";

const RUN = 8;

export const main = command({
  usage: `Usage: tsx scripts/check-originality.ts FILE

Exit codes: 0 no shared runs of ${RUN} words, 1 shared runs, 2 the check failed.`,
  operands: 1,
  async run(_, [file = ""], { out, err }) {
    // Markdown puts escapes and emphasis inside words.
    const theirs = new Set(runsOf((await readFile(file, "utf8")).replace(/[\\`*]/g, "")));
    let shared = 0;
    for (const [pointer, text] of prose((await bundleDocument()) as unknown as Json)) {
      for (const run of runsOf(text).filter((candidate) => theirs.has(candidate))) {
        err(`${pointer}: "${run}"`);
        shared += 1;
      }
    }
    out(`${shared} runs of ${RUN} words are shared with ${file}.`);
    return shared === 0 ? 0 : 1;
  },
});

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(" "));
}

function* prose(node: Json, pointer = ""): Generator<[pointer: string, text: string]> {
  if (node === null || typeof node !== "object") return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "example" || key === "examples") continue;
    const isProse =
      ["description", "summary", "x-beyond-upstream"].includes(key) || pointer.endsWith("/x-beyond-upstream");
    if (typeof child === "string" && isProse) {
      yield [`${pointer}/${key}`, child];
    } else {
      yield* prose(child, `${pointer}/${key}`);
    }
  }
}

await runAsScript(import.meta.url, main);
