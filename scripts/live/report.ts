import type { CheckedRead, LiveReport } from "./check.js";

/** `listSessions (past)` */
export function nameOf({ operationId, note }: { operationId: string; note?: string }): string {
  return note === undefined ? operationId : `${operationId} (${note})`;
}

/** One line for a finished read. */
export function readLine(read: CheckedRead): string {
  return `  ${nameOf(read).padEnd(30)}${read.statuses.join(", ")}`;
}

/** The text printed at the end. */
export function summary({ checked, notChecked, differences, failure }: LiveReport): string {
  const lines: string[] = [];
  if (notChecked.length > 0) {
    lines.push("Not checked:", ...notChecked.map((read) => `  ${nameOf(read)}: ${read.why}`), "");
  }
  for (const { operationId, status, path, expected, came, count } of differences) {
    const times = count > 1 ? ` (${count} times)` : "";
    lines.push(`${operationId} ${status} ${path}: expected ${expected}, got ${came}${times}`);
  }
  if (differences.length > 0) lines.push("");
  const found =
    differences.length === 0
      ? "no differences"
      : `${differences.length} difference${differences.length > 1 ? "s" : ""}`;
  lines.push(failure ?? `${checked.length} reads checked: ${found}.`);
  return lines.join("\n");
}

/** 0 no differences, 1 differences, 2 inconclusive. */
export function exitCode({ differences, failure }: LiveReport): number {
  if (failure !== undefined) return 2;
  return differences.length > 0 ? 1 : 0;
}
