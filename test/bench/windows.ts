import { join } from "node:path";
import { run } from "../../scripts/package/run.js";
import { installContenders, settingsFor } from "./contenders.js";
import { interval, median, ratio } from "./measure.js";
import { startServer } from "./processes.js";
import type { Section } from "./section.js";

const PAGES = 3;
const LATENCY_MS = 50;
const ROUNDS = 15;
const WINDOWS = [1, 6] as const;

/** A range of six months, one after another or all at the same time. */
export async function windows(): Promise<Section> {
  const { client } = await installContenders();
  await using server = await startServer("pages-server", [String(PAGES * 300), String(LATENCY_MS)]);
  const settings = JSON.stringify(settingsFor(server.origin));
  const times: Record<(typeof WINDOWS)[number], number[]> = { 1: [], 6: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const count of WINDOWS) {
      const program = join(client.folder, "windows.mjs");
      times[count].push(Number(await run(process.execPath, [program, String(count), settings], client.folder)));
    }
  }
  const over = ratio(times[6], times[1]);
  return {
    title: "A long range",
    method: `Six months of recordings, ${PAGES} pages of 300 in each, from a server that takes ${LATENCY_MS} ms. Median of ${ROUNDS} rounds.`,
    columns: ["", "seconds", "over the first", "interval"],
    rows: [
      ["one month after another", (median(times[1]) / 1000).toFixed(2), "1.00", "–"],
      ["`prefetch: { windows: 6 }`", (median(times[6]) / 1000).toFixed(2), over.median.toFixed(2), interval(over)],
    ],
    comparisons: [
      {
        what: "time for a range of six months with `prefetch: { windows: 6 }`",
        over: "one month after another",
        ratio: over,
        target: 0.35,
      },
    ],
    samples: times,
  };
}
