import type { Json } from "../document/types.js";

/** Escapes a text of the document: VitePress treats tags and `{{` as Vue syntax, except in code. */
export function prose(text: string): string {
  return text.replace(/(`[^`]*`)|<|\{\{/g, (found, code?: string) => code ?? (found === "<" ? "&lt;" : "&#123;&#123;"));
}

/** A table whose cells are Markdown. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A collapsed example. */
export function exampleOf(name: string, value: Json): string {
  return `::: details Example \`${name}\`\n\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n:::`;
}

/** Joins the defined sections of a page with blank lines. */
export function page(...sections: (string | undefined)[]): string {
  return `${sections.flatMap((section) => section?.trimEnd() || []).join("\n\n")}\n`;
}

/** A block of code, with the title of its tab if it is one. */
export function fence(language: string, code: string, title?: string): string {
  return `\`\`\`${language}${title === undefined ? "" : ` [${title}]`}\n${code}\n\`\`\``;
}
