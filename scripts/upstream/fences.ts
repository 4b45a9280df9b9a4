// The lookarounds keep it from trying parts of a run of backticks.
const FENCE = /(?<!`)(`{3,})(?!`)(.*?)(?<!`)\1(?!`)/gs;

/** The text with blanks for its fenced blocks, so that what is in them isn't taken for a mark. Offsets stay. */
export function blankFences(text: string): string {
  return text.replace(FENCE, (fence) => " ".repeat(fence.length));
}

/** What is in the fenced blocks, without the language. */
export function fencesIn(text: string): string[] {
  return [...text.matchAll(FENCE)].map((match) => (match[2] ?? "").replace(/^\w+/, ""));
}
