import { expect, test } from "vitest";
import { chart } from "../bench/chart.js";
import { markdown } from "../bench/report.js";
import type { Section } from "../bench/section.js";

const section: Section = {
  title: "Size",
  method: "Weighed.",
  columns: ["", "kB"],
  rows: [["ours", "1"]],
  targets: [
    { what: "over a peer", limit: 0.5, measured: 0.6 },
    { what: "throughput", limit: 0.85, isAtLeast: true, measured: 0.9 },
  ],
  chart: {
    title: "Size <all>",
    unit: "kB",
    bars: [
      { label: "ours", value: 1, isOurs: true },
      { label: "peer", value: 2 },
    ],
  },
};

test("the benchmark report says which targets are met", () => {
  const report = markdown([section], { date: "2026-11-22", machine: "2 cores", versions: "Node 20" });
  expect(report).toContain("| over a peer | ≤ 0.50 | 0.60 | **no** |");
  expect(report).toContain("| throughput | ≥ 0.85 | 0.90 | yes |");
  expect(report).toContain("## Size\n\nWeighed.\n\n|  | kB |\n| --- | ---: |\n| ours | 1 |\n");
});

test("bars of the chart are proportional to their values", () => {
  const picture = chart([section]);
  const [ours, peer] = [...picture.matchAll(/<rect class="(\w+)" .*?width="([\d.]+)"/g)];
  expect([ours?.[1], peer?.[1]]).toEqual(["ours", "peer"]);
  expect(Number(peer?.[2])).toBe(2 * Number(ours?.[2]));
  expect(picture).toContain("Size &lt;all>");
});
