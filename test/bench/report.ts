import { type Estimate, interval } from "./measure.js";
import type { Comparison, Section } from "./section.js";

/** Where and with what it was measured. */
export interface Setting {
  date: string;
  machine: string;
  versions: string;
}

const DATA = "https://github.com/zoom-video-sdk-api/zoom-video-sdk-api/blob/main/docs/benchmarks.json";

/** The page for users. */
export function page(sections: readonly Section[], { date, machine, versions }: Setting): string {
  const comparisons = sections.flatMap((section) => section.comparisons);
  const list = (title: string, isIn: (ratio: Estimate) => boolean) => {
    const found = comparisons.filter(({ ratio }) => isIn(ratio));
    return found.length === 0 ? [] : [`## ${title}`, table(COMPARED, found.map(compared), 2)];
  };
  return [
    "# Benchmarks",
    `\`npm run bench\` wrote this page on ${date}, on ${machine}, with ${versions}. A ratio compares costs that were measured side by side, so below 1.00 this client is cheaper; the interval contains the true median with a probability of 95 %. Expect other absolute values on your machine. The [raw numbers](${DATA}) are beside this page.`,
    "![The figures below as bars](benchmarks.svg)",
    ...list("What you gain", ({ high }) => high < 1),
    ...list("Where others are cheaper", ({ low }) => low > 1),
    ...list("No difference that could be measured", ({ low, high }) => low <= 1 && high >= 1),
    ...sections.flatMap(({ title, method, columns, rows }) => [`## ${title}`, method, table(columns, rows)]),
  ]
    .join("\n\n")
    .concat("\n");
}

const COMPARED = ["", "compared with", "ratio", "interval"];

function compared({ what, over, ratio }: Comparison): string[] {
  const { median, low, high } = ratio;
  return [what, over, median.toFixed(2), low === high ? "–" : interval(ratio)];
}

/** Our targets, for the screen: users have no use for them. */
export function targets(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ comparisons, figures = [] }) => [
    ...comparisons.flatMap(({ what, over, ratio, target }) =>
      target === undefined
        ? []
        : [
            `${verdict(ratio, target)}  ${what} over ${over}: ${ratio.median.toFixed(3)} (${interval(ratio, 3)}), at most ${target}`,
          ],
    ),
    ...figures.map(
      ({ what, measured, target, unit = "" }) =>
        `${verdict({ median: measured, low: measured, high: measured }, target)}  ${what}: ${Number(measured.toFixed(2))} ${unit}, at most ${target} ${unit}`,
    ),
  ]);
  return lines.join("\n");
}

/** No verdict if the interval contains the target. */
export function verdict({ low, high }: Estimate, target: number): "met    " | "MISSED " | "unclear" {
  if (high <= target) return "met    ";
  return low > target ? "MISSED " : "unclear";
}

/** Its first columns are text; figures stand right. */
function table(columns: readonly string[], rows: readonly (readonly string[])[], texts = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = columns.map((_, index) => (index < texts ? "---" : "---:"));
  return [columns, rule, ...rows].map(line).join("\n");
}
