// The lookarounds keep it from matching part of a run of backticks.
const FENCE = /(?<!`)(`{3,})(?!`)(.*?)(?<!`)\1(?!`)/gs;

/** Blanks out fenced blocks, so that their content isn't mistaken for a mark. Offsets stay the same. */
export function blankFences(text: string): string {
  return text.replace(FENCE, (fence) => " ".repeat(fence.length));
}

/** The content of the fenced blocks, without the language. */
export function fencesIn(text: string): string[] {
  return [...text.matchAll(FENCE)].map((match) => (match[2] ?? "").replace(/^\w+/, ""));
}
