import { isMet, type Section, type Target } from "./section.js";

/** Where and with what it was measured. */
export interface Setting {
  date: string;
  machine: string;
  versions: string;
}

/** The report as Markdown. */
export function markdown(sections: readonly Section[], { date, machine, versions }: Setting): string {
  return [
    "# Benchmarks",
    `Made by \`npm run bench\` on ${date}, on ${machine}, with ${versions}. Ratios are of values from this run; of absolute values expect others on another machine.`,
    "![Bars of the figures below](benchmarks.svg)",
    "## Targets",
    table(
      ["", "target", "measured", "met"],
      sections.flatMap(({ targets }) => targets.map(targetRow)),
    ),
    ...sections.flatMap(({ title, method, columns, rows }) => [`## ${title}`, method, table(columns, rows)]),
  ]
    .join("\n\n")
    .concat("\n");
}

function targetRow(target: Target): string[] {
  const { what, limit, measured, isAtLeast = false, digits = 2, unit = "" } = target;
  const value = (figure: number) => `${figure.toFixed(digits)} ${unit}`.trim();
  return [what, `${isAtLeast ? "≥" : "≤"} ${value(limit)}`, value(measured), isMet(target) ? "yes" : "**no**"];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  // Figures stand right.
  const rule = columns.map((_, index) => (index === 0 ? "---" : "---:"));
  return [columns, rule, ...rows].map(line).join("\n");
}
