import type { Suggestion } from "./suggestions.js";

/** The differences as text, grouped by operation. */
export function report(suggestions: Suggestion[], operations: number): string {
  if (suggestions.length === 0) return `${operations} operations compared: no differences.`;
  const groups = new Map<string, string[]>();
  for (const { operation, operationId, part, field, advice } of suggestions) {
    const title = operationId === null ? operation : `${operation} (${operationId})`;
    const where = [part, field].filter((name) => name !== null).join(" ");
    groups.set(title, [...(groups.get(title) ?? []), `  ${where === "" ? "" : `${where}: `}${advice}`]);
  }
  const texts = [...groups].map(([title, lines]) => [title, ...lines].join("\n"));
  const count = suggestions.length === 1 ? "1 difference" : `${suggestions.length} differences`;
  return `${texts.join("\n\n")}\n\n${operations} operations compared: ${count}.`;
}
