import { join } from "node:path";
import { run } from "../../scripts/package/run.js";
import { type Contender, installContenders, settingsFor } from "./contenders.js";
import { estimate, interval, ratio } from "./measure.js";
import { startServer } from "./processes.js";
import type { Section } from "./section.js";

const FIRST = 100;
const ROUNDS = 20;

/** A process that has only just begun, as in a function that scales from zero. */
export async function firstCalls(): Promise<Section> {
  const { client, "openapi-fetch": openapiFetch, rivet, ...others } = await installContenders();
  const contenders = [client, openapiFetch, rivet, ...Object.values(others)];
  const times = Object.fromEntries(contenders.map(({ title }) => [title, [] as number[]]));
  await using server = await startServer("list-server");
  const settings = JSON.stringify(settingsFor(server.origin));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { title, folder, program } of contenders) {
      const args = [join(folder, "first-calls.mjs"), program, settings, String(FIRST)];
      times[title]?.push(Number(await run(process.execPath, args, folder)) / 1000);
    }
  }
  const of = ({ title }: Contender) => times[title] ?? [];
  const what = `processor time of the first ${FIRST} calls`;
  return {
    title: `The first ${FIRST} calls`,
    method: `Each contender in fresh processes, in turn, ${ROUNDS} rounds: processor time from before the import to the end of the ${FIRST}th call.`,
    columns: ["", "ms", "interval"],
    rows: contenders.map((contender) => {
      const ms = estimate(of(contender));
      return [contender.title, ms.median.toFixed(0), interval(ms, 0)];
    }),
    comparisons: [
      { what, over: openapiFetch.title, ratio: ratio(of(client), of(openapiFetch)), target: 1.15 },
      { what, over: rivet.title, ratio: ratio(of(client), of(rivet)) },
    ],
    samples: times,
  };
}
