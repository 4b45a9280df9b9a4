import { execFile } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { byClient, byOpenapiFetch, byRivet } from "./consumers.js";
import { type Contender, installContenders } from "./contenders.js";
import { median, ratio } from "./measure.js";
import type { Section } from "./section.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const ROUNDS = 7;

/** What the compiler takes for a program that makes all calls. */
export async function types(): Promise<Section> {
  const { client, "openapi-fetch": openapiFetch, rivet } = await installContenders();
  await copyFile(join(ROOT, "generated/schema.ts"), join(openapiFetch.folder, "schema.ts"));
  const consumers = [
    { ...client, source: byClient() },
    { ...openapiFetch, source: byOpenapiFetch() },
    { ...rivet, source: await byRivet(rivet.folder) },
  ].map((consumer) => ({ ...consumer, check: [] as number[], total: [] as number[] }));
  for (const { folder, source } of consumers) await writeFile(join(folder, "consumer.ts"), source);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const consumer of consumers) {
      const { check, total, errors } = await compile(consumer);
      consumer.check.push(check);
      consumer.total.push(total);
      // What does not compile measures nothing.
      if (errors > 0) throw new Error(`${consumer.title}: ${errors} errors in ${consumer.folder}/consumer.ts`);
    }
  }
  const [ours, raw] = consumers.map(({ check }) => check);
  return {
    title: "Type checking",
    method: `A program with one call of each of the 38 operations and the document's examples as arguments: \`tsc --noEmit --skipLibCheck --extendedDiagnostics\`, median of ${ROUNDS} rounds.`,
    columns: ["", "check time", "total time", "calls"],
    rows: consumers.map(({ title, check, total, source }) => [
      title,
      `${median(check).toFixed(2)} s`,
      `${median(total).toFixed(2)} s`,
      String(source.match(/\(await /g)?.length ?? 0),
    ]),
    comparisons: [
      {
        what: "time of type-checking all 38 calls",
        over: openapiFetch.title,
        ratio: ratio(ours ?? [], raw ?? []),
        target: 0.2,
      },
    ],
    samples: Object.fromEntries(consumers.map(({ title, check }) => [title, check])),
  };
}

function compile({ folder }: Contender): Promise<{ check: number; total: number; errors: number }> {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const options =
    "--noEmit --strict --skipLibCheck --target es2022 --module nodenext --types node --extendedDiagnostics";
  // Types of Node are the repository's: all three see the same.
  const args = [tsc, ...options.split(" "), "--typeRoots", join(ROOT, "node_modules/@types"), "consumer.ts"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (_, output) => {
      const seconds = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)s`, "m").exec(output)?.[1]);
      const errors = output.match(/error TS/g)?.length ?? 0;
      resolve({ check: seconds("Check time"), total: seconds("Total time"), errors });
    });
  });
}
