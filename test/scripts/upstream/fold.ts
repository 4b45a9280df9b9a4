/** Folds the line breaks of a rendering into spaces, except hard ones (`\`). */
export function fold(text: string): string {
  return text.replace(/(?<!\\)\n\s*/g, " ");
}
