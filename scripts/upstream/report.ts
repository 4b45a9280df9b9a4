import type { Advised } from "./suggestions.js";

/** The differences for a person to read, those of an operation together. */
export function report(differences: Advised[], operations: number): string {
  if (differences.length === 0) return `${operations} operations compared: no differences.`;
  const groups = new Map<string, string[]>();
  for (const { operation, operationId, part, field, advice } of differences) {
    const title = operationId === null ? operation : `${operation} (${operationId})`;
    const where = [part, field].filter((name) => name !== null).join(" ");
    groups.set(title, [...(groups.get(title) ?? []), `  ${where === "" ? "" : `${where}: `}${advice}`]);
  }
  const texts = [...groups].map(([title, lines]) => [title, ...lines].join("\n"));
  const count = differences.length === 1 ? "1 difference" : `${differences.length} differences`;
  return `${texts.join("\n\n")}\n\n${operations} operations compared: ${count}.`;
}
