/** A rendering with its line breaks folded into spaces, but for those that Markdown's `\` makes hard. */
export function fold(text: string): string {
  return text.replace(/(?<!\\)\n\s*/g, " ");
}
