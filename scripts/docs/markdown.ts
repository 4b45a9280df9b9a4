import type { Json } from "../document/types.js";

/** A text of the document in a page. VitePress takes tags and `{{` for Vue's, except in code. */
export function prose(text: string): string {
  return text.replace(/(`[^`]*`)|<|\{\{/g, (found, code?: string) => code ?? (found === "<" ? "&lt;" : "&#123;&#123;"));
}

/** A table whose cells are Markdown. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** An example that opens on demand. */
export function exampleOf(name: string, value: Json): string {
  return `::: details Example \`${name}\`\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n:::`;
}

/** The parts of a page that there are, with a blank line between them. */
export function page(...parts: (string | undefined)[]): string {
  return `${parts.flatMap((part) => part?.trimEnd() || []).join("\n\n")}\n`;
}
