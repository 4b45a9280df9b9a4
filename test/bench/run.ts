import { mkdir, writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chart } from "./chart.js";
import { cpu } from "./cpu.js";
import { download } from "./download.js";
import { limits } from "./limits.js";
import { paging } from "./paging.js";
import { markdown } from "./report.js";
import type { Section } from "./section.js";
import { size } from "./size.js";
import { startup } from "./startup.js";
import { types } from "./types.js";

const BENCHMARKS: Record<string, (rounds: number) => Promise<Section>> = {
  cpu,
  startup,
  size,
  paging,
  limits,
  download,
  types,
};

const { values } = parseArgs({
  options: { only: { type: "string" }, rounds: { type: "string", default: "20" } },
});
const names = values.only?.split(",") ?? Object.keys(BENCHMARKS);
const sections: Section[] = [];
for (const name of names) {
  const benchmark = BENCHMARKS[name];
  if (benchmark === undefined) throw new Error(`--only takes ${Object.keys(BENCHMARKS).join(", ")}; not ${name}.`);
  console.error(`${name} …`);
  sections.push(await benchmark(Number(values.rounds)));
}

const processors = cpus();
const report = markdown(sections, {
  date: new Date().toISOString().slice(0, 10),
  machine: `${processors.length} cores of ${processors[0]?.model.trim()}, ${platform()} ${arch()}`,
  versions: `Node ${process.versions.node} (undici ${process.versions.undici})`,
});
console.log(report);
// A part of it is for the screen only.
if (values.only === undefined) {
  const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
  await mkdir(docs, { recursive: true });
  await writeFile(`${docs}benchmarks.md`, report);
  await writeFile(`${docs}benchmarks.svg`, chart(sections));
}
