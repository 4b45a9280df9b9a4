import { readFile, writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { archive } from "./archive.js";
import { calls, quick } from "./calls.js";
import { chart } from "./chart.js";
import { completion } from "./completion.js";
import { download } from "./download.js";
import { firstCalls } from "./first-calls.js";
import { limits } from "./limits.js";
import { interval } from "./measure.js";
import { paging } from "./paging.js";
import { profile } from "./profile.js";
import { page, targets } from "./report.js";
import type { Section } from "./section.js";
import { size } from "./size.js";
import { startup } from "./startup.js";
import { types } from "./types.js";
import { windows } from "./windows.js";

const BENCHMARKS: Record<string, () => Promise<Section>> = {
  calls,
  "first-calls": firstCalls,
  profile,
  startup,
  paging,
  windows,
  limits,
  download,
  archive,
  size,
  types,
  completion,
};
const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const DATA = `${DOCS}benchmarks.json`;

const { values } = parseArgs({ options: { only: { type: "string" }, quick: { type: "boolean", default: false } } });
await (values.quick ? guard() : measure(values.only?.split(",") ?? Object.keys(BENCHMARKS)));

/** Whether a call costs over 10 % more than recorded. Both are ratios to openapi-fetch, as the machine is another one. */
async function guard(): Promise<void> {
  const { sections } = JSON.parse(await readFile(DATA, "utf8")) as { sections: Section[] };
  const recorded = sections[0]?.comparisons.find(({ over }) => over.startsWith("openapi-fetch"))?.ratio.median;
  if (recorded === undefined) throw new Error(`${DATA} has no ratio to openapi-fetch.`);
  const now = await quick();
  console.log(
    `A call costs ${now.median.toFixed(3)} (${interval(now, 3)}) of one by openapi-fetch; recorded: ${recorded.toFixed(3)}.`,
  );
  if (now.low > recorded * 1.1) process.exitCode = 1;
}

async function measure(names: readonly string[]): Promise<void> {
  const sections: Section[] = [];
  for (const name of names) {
    const benchmark = BENCHMARKS[name];
    if (benchmark === undefined) throw new Error(`--only takes ${Object.keys(BENCHMARKS).join(", ")}; not ${name}.`);
    console.error(`${name} …`);
    sections.push(await benchmark());
  }
  const processors = cpus();
  const setting = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${processors.length} cores of ${processors[0]?.model.trim()}, ${platform()} ${arch()}`,
    versions: `Node ${process.versions.node} (undici ${process.versions.undici})`,
  };
  const report = page(sections, setting);
  console.log(`${report}\n${targets(sections)}`);
  // A part of it is for the screen only.
  if (names.length < Object.keys(BENCHMARKS).length) return;
  await writeFile(`${DOCS}benchmarks.md`, report);
  await writeFile(`${DOCS}benchmarks.svg`, chart(sections));
  await writeFile(DATA, `${JSON.stringify({ ...setting, sections }, rounded)}\n`);
}

/** Four digits are more than what is certain. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(4)) : value;
}
