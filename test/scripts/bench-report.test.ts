import { expect, test } from "vitest";
import { chart } from "../bench/chart.js";
import { estimate } from "../bench/measure.js";
import { page, targets } from "../bench/report.js";
import type { Section } from "../bench/section.js";

const section: Section = {
  title: "Size",
  method: "Weighed.",
  columns: ["", "kB"],
  rows: [["ours", "1"]],
  comparisons: [
    { what: "a call", over: "a peer", ratio: { median: 0.6, low: 0.55, high: 0.65 }, target: 0.5 },
    { what: "an import", over: "a peer", ratio: { median: 1.4, low: 1.3, high: 1.5 }, target: 3 },
    { what: "a start", over: "a peer", ratio: { median: 0.98, low: 0.9, high: 1.1 }, target: 1 },
  ],
  figures: [{ what: "memory", measured: 38, unit: "MiB", target: 64 }],
  chart: {
    title: "Size <all>",
    unit: "kB",
    bars: [
      { label: "ours", value: 1, isOurs: true },
      { label: "peer", value: 2 },
    ],
  },
  samples: {},
};

test("the benchmark page says what is gained, what is lost, and what is unclear", () => {
  const report = page([section], { date: "2026-11-22", machine: "2 cores", versions: "Node 20" });
  const below = (heading: string) => report.split(`## ${heading}\n`)[1]?.split("\n## ")[0];
  expect(below("What you gain")).toContain("| a call | a peer | 0.60 | 0.55–0.65 |");
  expect(below("Where others are cheaper")).toContain("| an import | a peer | 1.40 | 1.30–1.50 |");
  expect(below("No difference that could be measured")).toContain("| a start | a peer | 0.98 | 0.90–1.10 |");
  expect(report).toContain("## Size\n\nWeighed.\n\n|  | kB |\n| --- | ---: |\n| ours | 1 |\n");
});

test("no target is judged that lies within the interval", () => {
  expect(targets([section]).split("\n")).toEqual([
    "MISSED   a call over a peer: 0.600 (0.550–0.650), at most 0.5",
    "met      an import over a peer: 1.400 (1.300–1.500), at most 3",
    "unclear  a start over a peer: 0.980 (0.900–1.100), at most 1",
    "met      memory: 38 MiB, at most 64 MiB",
  ]);
});

test("the interval of a median becomes narrower with more values", () => {
  const values = (count: number) => Array.from({ length: count }, (_, index) => (index + 0.5) / count);
  expect(estimate(values(15))).toEqual({ median: 0.5, low: 3.5 / 15, high: 11.5 / 15 });
  expect(estimate(values(1500)).high).toBeCloseTo(0.525, 2);
  expect(estimate([1, 2, 3])).toEqual({ median: 2, low: 1, high: 3 });
});

test("bars of the chart are proportional to their values", () => {
  const picture = chart([section]);
  const [ours, peer] = [...picture.matchAll(/<rect class="(\w+)" .*?width="([\d.]+)"/g)];
  expect([ours?.[1], peer?.[1]]).toEqual(["ours", "peer"]);
  expect(Number(peer?.[2])).toBe(2 * Number(ours?.[2]));
  expect(picture).toContain("Size &lt;all>");
});
