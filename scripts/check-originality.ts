// Descriptions of the document are our own words. This finds runs of eight words or more that they share with another
// text, such as Zoom's rendering of the API:  tsx scripts/check-originality.ts FILE
// Error messages are facts, so examples are left out.
import { readFile } from "node:fs/promises";
import { bundleDocument } from "./document/bundle.js";
import type { Json } from "./document/types.js";

const RUN = 8;
const wordsOf = (text: string) => text.toLowerCase().match(/[a-z0-9']+/g) ?? [];
const runsOf = (words: string[]) => words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(" "));

function* prose(node: Json, pointer = ""): Generator<[pointer: string, text: string]> {
  if (node === null || typeof node !== "object") return;
  for (const [key, child] of Object.entries(node)) {
    if (key === "example" || key === "examples") continue;
    if (typeof child === "string" && ["description", "summary", "x-beyond-upstream"].includes(key)) {
      yield [`${pointer}/${key}`, child];
    } else {
      yield* prose(child, `${pointer}/${key}`);
    }
  }
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("Usage: tsx scripts/check-originality.ts FILE");
  process.exit(2);
}
// Markdown escapes and marks stand within words.
const theirs = new Set(runsOf(wordsOf((await readFile(file, "utf8")).replace(/[\\`*]/g, ""))));
let shared = 0;
for (const [pointer, text] of prose((await bundleDocument()) as unknown as Json)) {
  for (const run of runsOf(wordsOf(text)).filter((candidate) => theirs.has(candidate))) {
    console.error(`${pointer}: "${run}"`);
    shared += 1;
  }
}
console.log(`${shared} runs of ${RUN} words are shared with ${file}.`);
process.exit(shared === 0 ? 0 : 1);
